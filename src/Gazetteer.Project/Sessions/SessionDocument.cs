using System.Collections.Immutable;
using Gazetteer.Pipeline;
using Gazetteer.Project.Corrections;
using Gazetteer.Text;

namespace Gazetteer.Project.Sessions;

/// <summary>A document of a session: as the program read it, and with what persons decided.</summary>
/// <param name="Number">Its number in the project file; 0 without one.</param>
/// <param name="Original">As the program read it.</param>
/// <param name="ContentHash">Checksum of its text.</param>
/// <param name="IsGone">Whether its file is gone.</param>
/// <param name="Corrected">With what persons decided, and what of that no longer fits.</param>
public sealed record SessionDocument(long Number, ExtractedDocument Original, string ContentHash, bool IsGone, CorrectedDocument Corrected)
{
    /// <summary>Whether a person chose its tags, so that they stay when its file is read again.</summary>
    public bool HasOwnTags { get; init; }

    private readonly Lazy<HashSet<string>> _names = new(() => [.. Original.Mentions.Select(m => NameFolding.Fold(Original.Source.Text.AsSpan(m.Span.Start, m.Span.Length)))]);

    /// <summary>The document with the tags that a person chose.</summary>
    internal SessionDocument Tagged(ImmutableArray<string> tags)
    {
        var source = Original.Source with { Tags = tags };
        return this with { Original = Original with { Source = source }, Corrected = Corrected with { Document = Corrected.Document with { Source = source } }, HasOwnTags = true };
    }

    /// <summary>Whether a decision may bear on the document, so that it must be corrected anew when the decision is made or taken back.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="spellings">Other spellings under which it holds, folded.</param>
    public bool MayBearOn(Decision decision, ImmutableArray<string> spellings)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (decision.Scope is DecisionScope.Document or DecisionScope.Mention) return decision.Anchor is { } anchor && (anchor.Document == Original.Source.Name || anchor.ContentHash == ContentHash);
        if (decision.Kind is DecisionKind.Missed && StretchFinder.Find(Original.Source.Text, Original.Source.Body, NameFolding.Fold(decision.Name)).Count > 0) return true;
        return _names.Value.Contains(NameFolding.Fold(decision.Name)) || spellings.Any(_names.Value.Contains)
            || Corrected.Document.Mentions.Any(m => m.Review is not null && NameFolding.Fold(m.Span.Of(Original.Source.Text)) == NameFolding.Fold(decision.Name));
    }
}
