using System.Globalization;
using Gazetteer.Foundation;
using Gazetteer.Languages;
using Gazetteer.Text;

namespace Gazetteer.Composer.Languages;

/// <summary>What the folder of one language holds, checked row by row: a row that can have no effect is an error.</summary>
internal sealed class LanguageRows
{
    private const int SolarMonths = 12;
    private const int MostHomonyms = 128;
    private const int MostWords = 4;

    private readonly Dictionary<ulong, UInt128> _words = [];
    private readonly Dictionary<ulong, UInt128> _generics = [];
    private readonly Dictionary<ulong, UInt128> _months = [];
    private readonly List<(ulong Place, ulong[] Telling)> _homonyms = [];
    private readonly List<AffixRule> _affixes = [];

    private string _letters = "";
    private (string Letters, double Weight) _ownLetters = ("", 0);
    private string _name = "";

    private LanguageRows(string tag) => Tag = tag;

    /// <summary>The name of the folder; empty for the join of several.</summary>
    public string Tag { get; }

    public LanguageTraits Traits { get; private set; }

    /// <summary>The language's commonest words, in small letters.</summary>
    public HashSet<string> Commonest { get; } = new(StringComparer.Ordinal);

    private string[] Homes { get; set; } = [];

    private string[] Near { get; set; } = [];

    /// <summary>Reads a folder.</summary>
    public static LanguageRows Read(string folder, Action<Problem> report)
    {
        var rows = new LanguageRows(Path.GetFileName(folder));
        var table = new LanguageTable(folder, report);
        table.Read("language.tsv", 2, rows.TakeTrait);
        table.Read("words.tsv", 2, rows.TakeWord);
        table.Read("phrases.tsv", 2, rows.TakePhrase);
        table.ReadLines("given-names.txt", name => rows.Add(name, WordClass.GivenName));
        table.Read("generics.tsv", 3, rows.TakeGeneric);
        table.Read("months.tsv", 3, rows.TakeMonth);
        table.Read("homonyms.tsv", 2, rows.TakeHomonym);
        table.Read("affixes.tsv", 5, rows.TakeAffix);
        table.ReadLines("commonest.txt", word => Take(rows.Commonest.Add(word.ToLowerInvariant()), word));
        return rows;
    }

    /// <summary>The words of several languages together; where two disagree, the first counts.</summary>
    public static LanguageRows Join(IEnumerable<LanguageRows> languages)
    {
        var joined = new LanguageRows("");
        foreach (var language in languages)
        {
            foreach (var (hash, classes) in language._words) joined._words[hash] = joined._words.GetValueOrDefault(hash) | classes;
            foreach (var (hash, kind) in language._generics) joined._generics[hash] = Joined(joined._generics.GetValueOrDefault(hash), kind);
            foreach (var (hash, month) in language._months) joined._months.TryAdd(hash, month);
            joined._homonyms.AddRange(language._homonyms);
            joined._affixes.AddRange(language._affixes);
        }

        return joined;
    }

    /// <summary>The language as it goes into the file.</summary>
    public LanguageDraft Draft()
    {
        var (places, telling) = (new Dictionary<ulong, UInt128>(), new Dictionary<ulong, UInt128>());
        for (var i = 0; i < _homonyms.Count; i++)
        {
            var bit = UInt128.One << i;
            places[_homonyms[i].Place] = places.GetValueOrDefault(_homonyms[i].Place) | bit;
            foreach (var word in _homonyms[i].Telling) telling[word] = telling.GetValueOrDefault(word) | bit;
        }

        var script = Commonest.Count == 0 ? "" : WritingSystem.ScriptOf(Commonest.First());
        return new LanguageDraft(Tag, _name, Traits, Homes, Near, _letters, script, _ownLetters, _affixes, [.. new[] { _words, _generics, _months, places, telling }.Select(WordTable.Build)]);
    }

    /// <summary>Kind and sort of a noun, each from the first language that tells it.</summary>
    private static UInt128 Joined(UInt128 first, UInt128 second)
    {
        const byte Kind = 0xFF;
        return ((first & Kind) == 0 ? second & Kind : first & Kind) | (first >> 8 == 0 ? second >> 8 << 8 : first >> 8 << 8);
    }

    private static ulong HashOf(string word) => WordHash.Of(Folded(word));

    /// <summary>The folded word, which the program looks up.</summary>
    private static string Folded(string word)
    {
        var folded = NameFolding.Fold(word);
        if (folded.Length == 0) throw new FormatException($"'{word}' has no letter");
        return !folded.Contains(' ', StringComparison.Ordinal) ? folded
            : throw new FormatException($"'{word}' is several words ({folded}), and the program looks at one at a time: the row would have no effect");
    }

    private static void Take(bool isNew, string word)
    {
        if (!isNew) throw new FormatException($"'{word}' is there already: the row has no effect");
    }

    private static T Parse<T>(string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && !char.IsDigit(name[0])
            ? value
            : throw new FormatException($"'{name}' is not one of {string.Join(", ", Enum.GetNames<T>())}");

    private void Add(string word, WordClass wordClass) => Add(word, HashOf(word), wordClass);

    private void Add(string word, ulong hash, WordClass wordClass)
    {
        var bit = UInt128.One << (int)wordClass;
        var before = _words.GetValueOrDefault(hash);
        Take((before & bit) == 0, word);
        _words[hash] = before | bit;
    }

    private void TakeWord(string[] cells)
    {
        foreach (var wordClass in cells[1].Split(' ')) Add(cells[0], Parse<WordClass>(wordClass));
    }

    private void TakePhrase(string[] cells)
    {
        var folded = NameFolding.Fold(cells[0]);
        if (folded.Split(' ').Length is < 2 or > MostWords) throw new FormatException($"'{cells[0]}' is not a phrase of 2 to {MostWords} words; a single word goes into words.tsv");
        foreach (var wordClass in cells[1].Split(' ')) Add(cells[0], WordHash.Of(folded), Parse<WordClass>(wordClass));
    }

    private void TakeGeneric(string[] cells)
    {
        var (kind, sort) = (cells[1] == "-" ? GenericKind.None : Parse<GenericKind>(cells[1]), cells[2] == "-" ? GenericSort.None : Parse<GenericSort>(cells[2]));
        if (kind == GenericKind.None && sort == GenericSort.None) throw new FormatException($"'{cells[0]}' has neither kind nor sort: the row has no effect");
        Take(_generics.TryAdd(HashOf(cells[0]), (UInt128)((int)kind | ((int)sort << 8))), cells[0]);
    }

    private void TakeMonth(string[] cells)
    {
        if (!int.TryParse(cells[2], out var number) || number is < 1 or > SolarMonths) throw new FormatException($"'{cells[2]}' is not the number of a month");
        var shift = cells[1] switch { "gregorian" => 0, "solar" => SolarMonths, _ => throw new FormatException($"'{cells[1]}' is not a calendar: gregorian or solar") };
        Take(_months.TryAdd(HashOf(cells[0]), (UInt128)(number + shift)), cells[0]);
    }

    private void TakeHomonym(string[] cells)
    {
        if (_homonyms.Count == MostHomonyms) throw new FormatException($"a language has at most {MostHomonyms} homonyms");
        _homonyms.Add((HashOf(cells[0]), [.. cells[1].Split(' ').Select(HashOf)]));
    }

    private void TakeAffix(string[] cells)
    {
        var place = Parse<AffixPlace>(cells[0]);
        var (written, stands) = (cells[1] == "-" ? "" : Folded(cells[1].Trim('\'', '’')), cells[2] == "-" ? "" : NameFolding.Fold(cells[2]));
        if ((written.Length == 0) != place is AffixPlace.LastWord or AffixPlace.Brackets)
            throw new FormatException($"'{cells[1]}' is written: nothing (-) for last-word and brackets, and letters for the others");
        if (written == stands) throw new FormatException($"'{cells[1]}' stands for itself: the row has no effect");
        if (!int.TryParse(cells[3], out var least) || least is < 0 or > 20) throw new FormatException($"'{cells[3]}' is not a number of letters from 0 to 20");
        Take(!_affixes.Exists(a => a.Place == place && a.Written == written && a.Stands == stands), cells[1]);
        _affixes.Add(new AffixRule(place, written, stands, least, cells[4]));
    }

    private void TakeTrait(string[] cells)
    {
        if (cells[0] == "traits") Traits = cells[1].Split(' ').Select(Parse<LanguageTraits>).Aggregate(static (a, b) => a | b);
        else if (cells[0] == "homes") Homes = Countries(cells[1]);
        else if (cells[0] == "near") Near = Countries(cells[1]);
        else if (cells[0] == "letters") _letters = cells[1];
        else if (cells[0] == "own-letters") _ownLetters = OwnLetters(cells[1]);
        else if (cells[0] == "name") _name = cells[1];
        else throw new FormatException($"'{cells[0]}' is not one of name, traits, homes, near, letters, own-letters");
    }

    private static (string Letters, double Weight) OwnLetters(string cell) =>
        cell.Split(' ') is [var weight, var letters] && double.TryParse(weight, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 10
            ? (letters, number)
            : throw new FormatException($"'{cell}' is not a weight up to 10, a blank and letters, such as '4 ٹڈڑ'");

    private static string[] Countries(string cell)
    {
        var countries = cell.Split(' ');
        return Array.TrueForAll(countries, static c => c.Length == 2 && c.All(char.IsAsciiLetterUpper)) ? countries
            : throw new FormatException($"'{cell}' is not a list of codes of ISO 3166-1 with blanks between");
    }
}
