using System.Text;
using Gazetteer.Text;

namespace Gazetteer.Recognition.Passages;

/// <summary>What languages without a model of their own call peoples, and what belongs to them: the rows of <c>data/languages/TAG/peoples.tsv</c>. Immutable, thread-safe.</summary>
internal sealed class PeoplesWords
{
    /// <summary>A row that begins so lists the words after which the word for a people is that for its speech.</summary>
    private const string Speech = "speech";

    private const string Prefix = "peoples/";
    private readonly Dictionary<string, Dictionary<string, PeoplesWord>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _speech = new(StringComparer.Ordinal);

    /// <summary>Those of the shipped languages, read when they are first asked for.</summary>
    public static Lazy<PeoplesWords> Shipped { get; } = new(Load);

    /// <summary>Reads the rows of a language.</summary>
    /// <param name="tag">The language.</param>
    /// <param name="rows">Its rows.</param>
    /// <exception cref="InvalidDataException">A row can have no effect.</exception>
    public void Read(string tag, TextReader rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var words = _words[tag] = new(StringComparer.Ordinal);
        var speech = _speech[tag] = new(StringComparer.Ordinal);
        for (var line = 1; rows.ReadLine() is { } row; line++)
        {
            if (row.Length == 0 || row[0] == '#') continue;
            var cells = row.Split('\t');
            if (cells.Length != 2) throw new InvalidDataException($"languages/{tag}/peoples.tsv, line {line}: a row is an English word, a tab, and words of the language.");
            foreach (var form in cells[1].Split(' ').SelectMany(Forms))
            {
                if (cells[0] == Speech) speech.Add(NameFolding.Fold(form));
                else if (!Add(words, cells[0], form)) throw new InvalidDataException($"languages/{tag}/peoples.tsv, line {line}: {form} is there already.");
            }
        }
    }

    /// <summary>The word for a people, or null.</summary>
    public PeoplesWord? Find(string tag, ReadOnlySpan<char> folded) =>
        _words.TryGetValue(tag, out var words) && words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var word) ? word : null;

    /// <summary>Whether the word for a people is, after this one, that for its speech: "en français".</summary>
    public bool IsBeforeSpeech(string tag, ReadOnlySpan<char> folded) => _speech.TryGetValue(tag, out var words) && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);

    /// <summary>All words of a language, for tests.</summary>
    public IReadOnlyDictionary<string, PeoplesWord> Of(string tag) => _words[tag];

    /// <summary>The tags of languages that have such words.</summary>
    public IReadOnlyCollection<string> Tags => _words.Keys;

    private static bool Add(Dictionary<string, PeoplesWord> words, string english, string form)
    {
        var folded = NameFolding.Fold(form);
        var word = words.GetValueOrDefault(folded, new PeoplesWord(english, false, false));
        var isCapitalised = char.IsUpper(form[0]);
        if (word.English != english || (isCapitalised ? word.IsCapitalised : word.IsLower)) return false;
        words[folded] = isCapitalised ? word with { IsCapitalised = true } : word with { IsLower = true };
        return true;
    }

    /// <summary>The words that a stem and its endings make: <c>frances(,a,es,as)</c>.</summary>
    private static IEnumerable<string> Forms(string written)
    {
        var bracket = written.IndexOf('(', StringComparison.Ordinal);
        return bracket < 0 ? [written] : written[(bracket + 1)..].TrimEnd(')').Split(',').Select(ending => written[..bracket] + ending);
    }

    private static PeoplesWords Load()
    {
        var assembly = typeof(PeoplesWords).Assembly;
        var words = new PeoplesWords();
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var rows = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            words.Read(Path.GetFileNameWithoutExtension(name[Prefix.Length..]), rows);
        }

        return words;
    }
}
