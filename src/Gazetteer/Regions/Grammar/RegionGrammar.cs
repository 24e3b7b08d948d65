using Gazetteer.Foundation;
using Gazetteer.Places;
using Gazetteer.Regions.Recipes;

namespace Gazetteer.Regions.Grammar;

/// <summary>How languages say regions: the rows of <c>data/languages/TAG/regions.tsv</c>. Immutable once read, thread-safe.</summary>
internal sealed class RegionGrammar
{
    private readonly Dictionary<string, List<RegionPattern>> _after = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RegionPattern>> _before = new(StringComparer.Ordinal);

    /// <summary>The shipped grammar.</summary>
    public static Lazy<RegionGrammar> Shipped { get; } = new(Load);

    /// <summary>Sides.</summary>
    public PhraseTable<Compass> Directions { get; } = new();

    /// <summary>Numbers in words.</summary>
    public PhraseTable<double> Numbers { get; } = new();

    /// <summary>Units of length, in metres.</summary>
    public PhraseTable<double> Units { get; } = new();

    /// <summary>Words for the country or province that a text is about.</summary>
    public PhraseTable<string> Homes { get; } = new();

    /// <summary>Words that mean a sea whatever the gazetteer takes them for.</summary>
    public PhraseTable<PlaceId> Seas { get; } = new();

    /// <summary>Short forms of countries.</summary>
    public PhraseTable<CountryCode> Nations { get; } = new();

    /// <summary>Articles, which may stand before any place.</summary>
    public PhraseTable<bool> Articles { get; } = new();

    /// <summary>Words after which a pattern of a rule says no region: "talks between".</summary>
    public PhraseTable<HashSet<RegionRule>> Stops { get; } = new();

    /// <summary>Patterns that begin with a place and a dash.</summary>
    public List<RegionPattern> WithDash { get; } = [];

    /// <summary>Patterns that begin with a place in the genitive.</summary>
    public List<RegionPattern> WithPossessive { get; } = [];

    /// <summary>Reads the files of languages.</summary>
    /// <param name="files">Name and rows of each.</param>
    /// <param name="onProblem">Told of each row that can have no effect.</param>
    public static RegionGrammar Read(IEnumerable<(string Name, TextReader Rows)> files, Action<Problem> onProblem)
    {
        var grammar = new RegionGrammar();
        foreach (var (name, rows) in files) new GrammarReader(grammar, name, onProblem).Read(rows);
        return grammar;
    }

    /// <summary>The patterns that may stand around a place after which this word stands.</summary>
    public IReadOnlyList<RegionPattern> StartingBefore(ReadOnlySpan<char> foldedWord) => _before.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(foldedWord, out var found) ? found : [];

    /// <summary>The patterns that may stand around a place before which this word stands.</summary>
    public IReadOnlyList<RegionPattern> EndingAfter(ReadOnlySpan<char> foldedWord) => _after.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(foldedWord, out var found) ? found : [];

    /// <summary>Makes a pattern findable by the word that stands beside its first place.</summary>
    public void Add(RegionPattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var elements = pattern.Elements;
        var lead = pattern.Anchor == 0 ? -1 : Array.FindLastIndex(elements, pattern.Anchor - 1, pattern.Anchor, static e => e.HasWord);
        if (lead >= 0) AddBy(_after, WordsOf(elements[lead]).Select(static phrase => phrase[(phrase.LastIndexOf(' ') + 1)..]), pattern);
        else if (elements[1].Kind == ElementKind.Dash) WithDash.Add(pattern);
        else if (elements[1].Kind == ElementKind.Possessive) WithPossessive.Add(pattern);
        else AddBy(_before, WordsOf(elements[1]).Select(static phrase => phrase.Split(' ')[0]), pattern);
    }

    private IEnumerable<string> WordsOf(PatternElement element) => element.Kind switch
    {
        ElementKind.Words => element.Phrases!.All.Keys,
        ElementKind.Direction => Directions.All.Keys,
        ElementKind.Distance => Units.All.Keys,
        ElementKind.SeaWord => Seas.All.Keys,
        ElementKind.Nation => Nations.All.Keys,
        _ => [],
    };

    private static void AddBy(Dictionary<string, List<RegionPattern>> index, IEnumerable<string> words, RegionPattern pattern)
    {
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            if (!index.TryGetValue(word, out var there)) index[word] = there = [];
            there.Add(pattern);
        }
    }

    private static RegionGrammar Load()
    {
        const string Prefix = "regions/";
        var assembly = typeof(RegionGrammar).Assembly;
        var files = assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => (name, (TextReader)new StreamReader(assembly.GetManifestResourceStream(name)!)));
        return Read(files, static problem => throw new InvalidDataException(problem.ToString()));
    }
}
