using System.Collections.Immutable;
using Gazetteer.Text;

namespace Gazetteer.Project.Corrections;

/// <summary>Decisions that are in force, laid out so that those of a document and of a name are found at once. Immutable.</summary>
public sealed class DecisionSet
{
    private readonly Dictionary<string, ImmutableArray<Decision>> _wideByName;
    private readonly ILookup<string, Decision> _bySpelling;
    private readonly ILookup<string, Decision> _byDocument;
    private readonly ILookup<string, Decision> _byHash;

    private DecisionSet(IEnumerable<Decision> decisions, Func<Decision, ImmutableArray<string>> spellings)
    {
        All = [.. decisions];
        var wide = All.Where(static d => d.Scope is DecisionScope.Always or DecisionScope.Project);
        _wideByName = wide.GroupBy(static d => NameFolding.Fold(d.Name)).ToDictionary(static g => g.Key, static g => g.ToImmutableArray(), StringComparer.Ordinal);
        _bySpelling = wide.SelectMany(d => spellings(d).Select(s => (Spelling: s, Decision: d))).ToLookup(static p => p.Spelling, static p => p.Decision, StringComparer.Ordinal);
        WideStretches = [.. wide.Where(static d => d.Kind is DecisionKind.Missed or DecisionKind.Extent)];
        var narrow = All.Where(static d => d.Scope is DecisionScope.Document or DecisionScope.Mention && d.Anchor is not null).ToArray();
        _byDocument = narrow.ToLookup(static d => d.Anchor!.Document, StringComparer.Ordinal);
        _byHash = narrow.ToLookup(static d => d.Anchor!.ContentHash, StringComparer.Ordinal);
    }

    /// <summary>No decisions.</summary>
    public static DecisionSet Empty { get; } = new([], static _ => []);

    /// <summary>All of them, in the order in which they were made; of two that say different things for the same the later counts.</summary>
    public ImmutableArray<Decision> All { get; }

    /// <summary>Whether any was made for one mention or one document, so that documents must be known by their checksums.</summary>
    internal bool NamesDocuments => _byHash.Count > 0;

    /// <summary>Those for all documents that set stretches of text: they must be looked for in the text, since no mention may stand there.</summary>
    internal ImmutableArray<Decision> WideStretches { get; }

    /// <summary>Lays decisions out.</summary>
    /// <param name="decisions">In the order in which they were made; wider and narrower ones in any mixture.</param>
    /// <param name="spellings">Other spellings, folded, under which a decision for all documents holds (<see cref="NameSpellings"/>); none when not given.</param>
    public static DecisionSet Of(IEnumerable<Decision> decisions, Func<Decision, ImmutableArray<string>>? spellings = null)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return new DecisionSet(decisions, spellings ?? (static _ => []));
    }

    /// <summary>The decisions for all documents about a name, given folded.</summary>
    internal ImmutableArray<Decision> WideOf(string foldedName) => _wideByName.GetValueOrDefault(foldedName, []);

    /// <summary>The decisions for all documents about another spelling of a name, given folded, where none is about the name itself.</summary>
    internal IEnumerable<Decision> WideOfSpelling(string foldedName) => _bySpelling[foldedName];

    /// <summary>The decisions that were made in a document, known by its name or by its text, in the order in which they were made.</summary>
    internal IEnumerable<Decision> MadeIn(string document, string contentHash)
    {
        var byName = _byDocument[document];
        var byHash = _byHash[contentHash];
        return byName.Any() ? byName.Union(byHash) : byHash;
    }

    /// <summary>Whether any decision could bear on the document.</summary>
    internal bool MayConcern(string document, string contentHash) => _wideByName.Count > 0 || _byDocument.Contains(document) || _byHash.Contains(contentHash);
}
