using System.Collections.Frozen;
using System.Globalization;

namespace Gazetteer.Resolution.History;

/// <summary>Of which times a text speaks, by the years and centuries that it names and by words that only ancient things are spoken of with.</summary>
/// <remarks>Words of English, Persian and Arabic. Immutable.</remarks>
internal sealed class TextTimes
{
    private const int FirstYear = 1000;
    private const int LastYear = 2100;
    private const int Century = 100;

    /// <summary>A text is read no farther: its times stand in its first pages.</summary>
    private const int MostLetters = 200_000;

    private static readonly FrozenSet<string> Ancient = FrozenSet.ToFrozenSet(
        [
            "ancient", "antiquity", "ruins", "pilgrims", "crusaders", "crusader", "crusade", "crusades", "archaeologist", "archaeologists", "archaeological", "archeologists", "excavation", "excavations", "excavated", "pharaoh",
            "pharaohs", "byzantine", "byzantines", "hellenistic", "sumerian", "sumerians", "assyrians", "hittite", "hittites", "babylonians", "seleucid", "seleucids", "achaemenid", "ptolemy", "iliad", "herodotus",
            "cuneiform", "legions", "legionaries", "athenians", "carthaginians", "phoenicians", "etruscans", "hoplites", "apostle", "apostles", "epistle", "epistles", "bc", "bce", "باستان", "باستانی", "باستان‌شناسان", "أثرية", "الأثرية", "القديمة", "آثار",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Colonial = FrozenSet.ToFrozenSet(["colony", "colonies", "colonial", "protectorate", "protectorates", "viceroy", "مستعمره", "مستعمرة"], StringComparer.OrdinalIgnoreCase);

    private readonly List<(int From, int To)> _years = [];

    private TextTimes()
    {
    }

    /// <summary>Whether the text speaks of antiquity or the early Middle Ages.</summary>
    public bool IsAncient { get; private set; }

    /// <summary>Whether the text speaks of colonies.</summary>
    public bool IsColonial { get; private set; }

    /// <summary>Reads a text.</summary>
    public static TextTimes Of(string text)
    {
        var times = new TextTimes();
        var (words, colonial) = (Ancient.GetAlternateLookup<ReadOnlySpan<char>>(), Colonial.GetAlternateLookup<ReadOnlySpan<char>>());
        var length = Math.Min(text.Length, MostLetters);
        for (var start = 0; start < length; start++)
        {
            if (!char.IsLetterOrDigit(text[start])) continue;
            var end = start + 1;
            while (end < length && (char.IsLetterOrDigit(text[end]) || text[end] == '\u200C')) end++;
            var word = text.AsSpan(start, end - start);
            times.IsAncient |= words.Contains(word);
            times.IsColonial |= colonial.Contains(word);
            if (char.IsDigit(word[0])) times.ReadNumber(word, text.AsSpan(end, Math.Min(12, text.Length - end)).TrimStart(), text.AsSpan(0, start).EndsWith("year ", StringComparison.Ordinal));
            start = end;
        }

        return times;
    }

    /// <summary>Whether the text names a year, or a century, between two, both included.</summary>
    public bool HasYear(int from, int to) => _years.Exists(y => y.From <= to && y.To >= from);

    private void ReadNumber(ReadOnlySpan<char> word, ReadOnlySpan<char> after, bool isYear)
    {
        var digits = word;
        while (!digits.IsEmpty && !char.IsDigit(digits[^1])) digits = digits[..^1];
        if (digits.Length > 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0) return;
        var isBefore = after.StartsWith("BC") || after.StartsWith("century BC");
        if (after.StartsWith("century") && digits.Length < word.Length) Add((number - 1) * Century, (number * Century) - 1, isBefore);
        else if (isBefore || isYear || after.StartsWith("AD") || after.StartsWith("CE") || (digits.Length == 4 && digits.Length == word.Length && number is >= FirstYear and <= LastYear)) Add(number, number, isBefore);
    }

    private void Add(int from, int to, bool isBeforeChrist) => _years.Add(isBeforeChrist ? (-to, -from) : (from, to));
}
