using System.Globalization;
using Gazetteer.Languages;
using Gazetteer.Mentions;

namespace Gazetteer.Resolution.History;

/// <summary>Of which times a text speaks, by the years and centuries that it names and by words that only ancient things are spoken of with.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class TextTimes
{
    private const int FirstYear = 1000;
    private const int LastYear = 2100;
    private const int Century = 100;

    /// <summary>A text is read no farther, in UTF-16 units: its times stand in its first pages.</summary>
    private const int MostLetters = 200_000;

    private static readonly WordSet Ancient = LanguagePacks.Shipped.Everywhere.Set(WordClass.Antiquity);
    private static readonly WordSet Colonial = LanguagePacks.Shipped.Everywhere.Set(WordClass.Colony);
    private static readonly WordSet Centuries = LanguagePacks.Shipped.Everywhere.Set(WordClass.Century);
    private static readonly WordSet Years = LanguagePacks.Shipped.Everywhere.Set(WordClass.Year);
    private static readonly WordSet BeforeChrist = LanguagePacks.Shipped.Everywhere.Set(WordClass.EraBefore);
    private static readonly WordSet AfterChrist = LanguagePacks.Shipped.Everywhere.Set(WordClass.EraAfter);

    private readonly List<(int From, int To)> _years = [];

    private TextTimes()
    {
    }

    /// <summary>Whether the text speaks of antiquity or the early Middle Ages.</summary>
    public bool IsAncient { get; private set; }

    /// <summary>Whether the text speaks of colonies.</summary>
    public bool IsColonial { get; private set; }

    /// <summary>Reads a text.</summary>
    public static TextTimes Of(MatchedText text)
    {
        var times = new TextTimes();
        for (var token = 0; token < text.Tokens.Count && text.TokenSpan[token].End <= MostLetters; token++)
        {
            var word = text.FoldedOf(token);
            times.IsAncient |= Ancient.Contains(word);
            times.IsColonial |= Colonial.Contains(word);
            if (word is [>= '0' and <= '9', ..]) times.ReadNumber(text, token);
        }

        return times;
    }

    /// <summary>Whether the text names a year, or a century, between two, both included.</summary>
    public bool HasYear(int from, int to) => _years.Exists(y => y.From <= to && y.To >= from);

    private void ReadNumber(MatchedText text, int token)
    {
        var word = text.FoldedOf(token);
        var digits = word;
        while (!digits.IsEmpty && !char.IsDigit(digits[^1])) digits = digits[..^1];
        if (digits.Length > 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0) return;
        var isCentury = Centuries.Contains(Next(text, token));
        var era = token + (isCentury ? 1 : 0);
        var isBefore = IsEra(text, era, BeforeChrist);
        if (isCentury && digits.Length < word.Length) Add((number - 1) * Century, (number * Century) - 1, isBefore);
        else if (isBefore || IsEra(text, era, AfterChrist) || IsAfterYear(text, token) || (digits.Length == 4 && digits.Length == word.Length && number is >= FirstYear and <= LastYear))
            Add(number, number, isBefore);
    }

    private static bool IsAfterYear(MatchedText text, int token) => token > 0 && text.GapAfter(token - 1) is " " && Years.Contains(text.FoldedOf(token - 1));

    /// <summary>Whether an era in capitals comes next: "ad" and "ce" are other words.</summary>
    private static bool IsEra(MatchedText text, int token, WordSet eras) => eras.Contains(Next(text, token)) && !text.TextOf(token + 1).ContainsAnyInRange('a', 'z');

    /// <summary>The folded word after a token with nothing but blanks between; empty where there is none.</summary>
    private static ReadOnlySpan<char> Next(MatchedText text, int token) => token + 1 < text.Tokens.Count && text.GapAfter(token).IsWhiteSpace() ? text.FoldedOf(token + 1) : default;

    private void Add(int from, int to, bool isBeforeChrist) => _years.Add(isBeforeChrist ? (-to, -from) : (from, to));
}
