using System.Text.RegularExpressions;

namespace Gazetteer.Importing.Delimited;

/// <summary>What parts the columns of a text, told by what each of its lines has alike.</summary>
internal sealed partial class DelimitedLayout
{
    private const int MostLines = 80;
    private const double Alike = 0.9;

    /// <summary>In the order of preference where several part the lines alike, as semicolons and decimal commas do.</summary>
    private static readonly (char Sign, string Name)[] Signs =
    [
        ('\t', "tabs"), (';', "semicolons"), ('|', "strokes (|)"), (',', "commas"), ('\u001F', "unit separators"), ('¦', "broken strokes (¦)"), ('؛', "Arabic semicolons"), ('^', "carets (^)"),
            ('~', "tildes (~)"), ('#', "number signs (#)"),
        ('،', "Arabic commas"), ('§', "section signs"), ('!', "exclamation marks"), ('*', "asterisks"), (':', "colons"),
    ];

    private DelimitedLayout(string? delimiter, string name, bool hasQuotes, bool hasDirective, Regex? gap) =>
        (Delimiter, Name, HasQuotes, HasDirective, Gap) = (delimiter, name, hasQuotes, hasDirective, gap);

    /// <summary>The sign between columns; null when they are parted by spaces.</summary>
    public string? Delimiter { get; }

    /// <summary>Whether fields may be in quotes, within which the sign and line breaks are text.</summary>
    public bool HasQuotes { get; }

    /// <summary>Whether the first line only tells the sign, as Excel writes it: <c>sep=;</c>.</summary>
    public bool HasDirective { get; }

    private string Name { get; }

    private Regex? Gap { get; }

    /// <summary>Finds the layout of a text by its beginning.</summary>
    public static DelimitedLayout Of(string sample)
    {
        if (Directive().Match(sample) is { Success: true } directive) return Known(directive.Groups[1].Value[0], sample, hasDirective: true);
        var lines = sample.Split('\n').Select(static line => line.TrimEnd('\r')).Where(static line => line.Trim().Length > 0 && !line.StartsWith('#')).Take(MostLines + 1).ToList();

        // The last line of a sample may be cut.
        if (lines.Count > MostLines || (lines.Count > 2 && !sample.EndsWith('\n'))) lines.RemoveAt(lines.Count - 1);
        var best = Signs.Select(sign => (sign.Sign, Score: Score(lines, sign.Sign))).Where(static s => s.Score > 0).OrderByDescending(static s => s.Score).Cast<(char Sign, double Score)?>()
            .FirstOrDefault();
        if (best is { Score: >= Alike } sure) return Known(sure.Sign, sample);
        foreach (var (gap, name) in ((Regex, string)[])[(WideGap(), "two or more spaces"), (AnyGap(), "spaces")])
        {
            var counts = lines.Select(line => gap.Split(line.Trim()).Length).ToList();
            if (counts.Count > 0 && counts.TrueForAll(c => c == counts[0]) && counts[0] > 2) return new DelimitedLayout(null, name, false, false, gap);
        }

        return Known(best?.Sign ?? ',', sample);
    }

    /// <summary>In words.</summary>
    public string Describe() => Name;

    /// <summary>The cells of a line of a text whose columns are parted by spaces.</summary>
    public string[] Cut(string line) => Gap!.Split(line.Trim());

    private static DelimitedLayout Known(char sign, string sample, bool hasDirective = false)
    {
        // Dumps of tabs write quotes as they are; a table that quotes a field anywhere quotes in full.
        var hasQuotes = sign != '\t' || sample.Split('\n').SelectMany(static line => line.TrimEnd('\r').Split('\t')).Any(static field => field.Length > 1 && field[0] == '"' && field[^1] == '"');
        return new DelimitedLayout(sign.ToString(), Signs.Where(s => s.Sign == sign).Select(static s => s.Name).FirstOrDefault($"'{sign}'"), hasQuotes, hasDirective, null);
    }

    /// <summary>How alike the lines are cut: the share of lines with the commonest number of signs, a little more for a first line that has as many; 0 when most have none.</summary>
    private static double Score(List<string> lines, char sign)
    {
        if (lines.Count == 0) return 0;
        var counts = lines.ConvertAll(line => Count(line, sign));
        var common = counts.Where(static c => c > 0).GroupBy(static c => c).OrderByDescending(static g => g.Count()).ThenByDescending(static g => g.Key).FirstOrDefault();
        if (common is null) return 0;
        var isHeaded = counts[0] > 0 || lines.Count > 1 && counts[1] > 0;
        return isHeaded ? common.Count() / (double)lines.Count : common.Count() / (double)lines.Count / 2;
    }

    private static int Count(string line, char sign)
    {
        var (count, isQuoted, isStart) = (0, false, true);
        foreach (var c in line)
        {
            if (c == '"' && (isQuoted || isStart)) isQuoted = !isQuoted;
            else if (c == sign && !isQuoted) count++;
            isStart = c == sign || (isStart && c == ' ');
        }

        return count;
    }

    [GeneratedRegex(@"^sep=(.)\r?\n", RegexOptions.IgnoreCase)]
    private static partial Regex Directive();

    [GeneratedRegex(@"(?:\t|  )\s*")]
    private static partial Regex WideGap();

    [GeneratedRegex(@"\s+")]
    private static partial Regex AnyGap();
}
