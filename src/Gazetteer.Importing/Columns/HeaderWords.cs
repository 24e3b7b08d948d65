using System.Text;
using System.Text.RegularExpressions;
using Gazetteer.Importing.Options;
using Gazetteer.Importing.Words;
using Gazetteer.Text;

namespace Gazetteer.Importing.Columns;

/// <summary>Tells what a column is for by its heading, in the languages and dialects of <c>headers.tsv</c>.</summary>
/// <remarks>
/// <c>decimalLatitude</c>, <c>LAT_WGS84</c> and <c>Latitude (°)</c> are the same once they are cut into words, folded, and rid of words that say how rather than what. A language among the
/// words of a name makes it a name in that language.
/// </remarks>
internal static partial class HeaderWords
{
    private const int Loose = 10_000;

    private static readonly Dictionary<string, List<(TableField Field, int Rank)>> Meanings = Load();
    private static readonly Dictionary<string, string> Languages = WordTable.ByWord("languages.tsv");

    /// <summary>Words that tell how a position is written, or of what.</summary>
    private static readonly HashSet<string> Noise = new(StringComparer.Ordinal)
    {
        "wgs84", "wgs", "84", "dd", "dec", "decimal", "dezimal", "decimales", "deg", "degrees", "degree", "grad", "epsg", "4326", "geo", "geogr", "geographic", "geographical", "gps", "map", "repr",
        "prim", "primary", "centroid", "center", "centre", "coord", "coordinate", "coordinates", "point", "position", "etrs89", "etrs", "89", "in", "of", "the", "site", "place", "location", "approx",
            "wgs1984", "1984", "m", "dms", "main", "c", "text", "str", "value",
        "درجه", "اعشاری", "metres", "meters", "geometry", "geom", "n", "s", "e", "w", "north", "south", "east", "west",
    };

    private static readonly string[] GermanHeadings = ["lange", "laenge", "ostwert", "koordinaten", "fundort", "ortsname", "breite", "bezeichnung"];

    /// <summary>Codes of languages that mean something else in headings, unless a colon or an at sign stands before them: <c>name:id</c>.</summary>
    private static readonly HashSet<string> NoLanguages =
        new(StringComparer.Ordinal) { "id", "no", "lat", "lon", "lng", "long", "nr", "is", "as", "in", "or", "to", "so", "an", "am", "be", "na", "se", "geo", "map", "ins", "new", "old", "alt", "min",
            "max", "sec", "deg" };

    /// <summary>What a heading can mean, likeliest first; nothing when it is not known.</summary>
    public static IReadOnlyList<HeaderMeaning> Read(string heading)
    {
        var found = new List<HeaderMeaning>();
        var words = WordsOf(Reference().Replace(heading, " "));
        if (words.Length == 0) return found;
        Add(found, words, 0, "");
        var last = words.Length;
        while (last > 1 && words[last - 1].All(char.IsDigit)) last--;
        if (last < words.Length) AddNumbered(found, words[..last]);
        var isMarked = heading.AsSpan().ContainsAny(':', '@');
        var language = words.Length > 1 ? words.Where(word => isMarked || !NoLanguages.Contains(word)).Select(static word => Languages.GetValueOrDefault(word, ""))
            .LastOrDefault(static l => l.Length > 0, "") : "";
        if (language.Length > 0)
        {
            var others = words.Where(word => Languages.GetValueOrDefault(word) != language || word.Length > 3 && Meanings.ContainsKey(word)).ToArray();
            foreach (var meaning in Of(string.Join(' ', others)).Where(static m => m.Field is TableField.Name or TableField.Names))
                found.Add(new HeaderMeaning(TableField.Names, meaning.Rank + 100, language));
        }

        var plain = words.Where(static word => !Noise.Contains(word)).ToArray();
        if (plain.Length > 0 && plain.Length < words.Length) Add(found, plain, Loose, "");
        return found;
    }

    /// <summary>Whether a heading is German, as the letter O for the east then is.</summary>
    public static bool IsGerman(string heading)
    {
        var folded = NameFolding.Fold(heading);
        return GermanHeadings.Any(word => folded.Contains(word, StringComparison.Ordinal)) || folded is "ort" or "land" or "lage";
    }

    /// <summary>Whether a heading says of its numbers that they count to the south or the west.</summary>
    public static bool SaysSouthOrWest(string heading) => WordsOf(heading) is { Length: > 1 } words
        && (words.Contains("w") || words.Contains("west") || words.Contains("s") || words.Contains("south"));

    /// <summary>The zone of UTM or the code of EPSG that a heading names: <c>X_EPSG25832</c>, <c>Easting (UTM 33N)</c>.</summary>
    public static string? ReferenceIn(string heading)
    {
        var match = Reference().Match(heading);
        return match.Success ? match.Groups["code"].Success ? $"EPSG:{match.Groups["code"].Value}" : $"UTM {match.Groups["zone"].Value}" : null;
    }

    private static void AddNumbered(List<HeaderMeaning> found, string[] words)
    {
        foreach (var meaning in Of(string.Join(' ', words)).Where(static m => m.Field is TableField.Name or TableField.Names)) found.Add(new HeaderMeaning(TableField.Names, meaning.Rank + 50, ""));
    }

    private static void Add(List<HeaderMeaning> found, string[] words, int rank, string language)
    {
        foreach (var meaning in Of(string.Join(' ', words))) found.Add(new HeaderMeaning(meaning.Field, meaning.Rank + rank, language));
    }

    private static List<(TableField Field, int Rank)> Of(string words) =>
        Meanings.GetValueOrDefault(words) ?? Meanings.GetValueOrDefault(words.Replace(" ", "", StringComparison.Ordinal)) ?? [];

    private static string[] WordsOf(string heading)
    {
        var spaced = new StringBuilder(heading.Length + 8);
        for (var i = 0; i < heading.Length; i++)
        {
            var c = heading[i];
            if (i > 0 && ((char.IsUpper(c) && char.IsLower(heading[i - 1])) || (char.IsAsciiDigit(c) && char.IsLetter(heading[i - 1])))) spaced.Append(' ');
            spaced.Append(c is '_' or '.' or ':' or '@' or '-' or '/' or '\u200C' || char.IsPunctuation(c) || char.IsSymbol(c) ? ' ' : c);
        }

        return NameFolding.Fold(spaced.ToString()).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Dictionary<string, List<(TableField Field, int Rank)>> Load()
    {
        var meanings = new Dictionary<string, List<(TableField Field, int Rank)>>(StringComparer.Ordinal);
        var ranks = new Dictionary<TableField, int>();
        foreach (var line in WordTable.Lines("headers.tsv"))
        {
            var field = Enum.Parse<TableField>(line[0], ignoreCase: true);
            var words = string.Join(' ', WordsOf(line[1]));
            if (words.Length == 0) continue;
            var rank = ranks[field] = ranks.GetValueOrDefault(field) + 1;

            // Databases write headings without spaces, too.
            foreach (var key in (string[])[words, words.Replace(" ", "", StringComparison.Ordinal)])
            {
                if (!meanings.TryGetValue(key, out var known)) meanings.Add(key, known = []);
                if (!known.Exists(m => m.Field == field)) known.Add((field, rank));
            }
        }

        return meanings;
    }

    [GeneratedRegex(@"(?:EPSG|SRID)\W*(?<code>\d{4,6})|UTM\W*(?:zone\W*)?(?<zone>\d{1,2}\W*[A-Za-z]?)(?![A-Za-z])|(?<=UTM.*)(?<![0-9A-Za-z])(?<zone>\d{1,2}\W?[NS])(?![A-Za-z])|(?<![0-9A-Za-z])(?<code>258(?:2[89]|3[0-8])|32[67]\d\d|3857)(?![0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
