using System.Text;
using Gazetteer.Composer.Packages;

namespace Gazetteer.Composer.Reports;

/// <summary>Keeps the figures in <c>SOURCES.md</c> true: what stands between its two marks is written by the composer, the rest by hand.</summary>
internal static class SourcesDocument
{
    private const string Begin = "<!-- written by Gazetteer.Composer -->";
    private const string End = "<!-- end of what Gazetteer.Composer writes -->";

    /// <summary>Puts tables in place of those between the marks; a text without marks gets them at its end.</summary>
    public static string Update(string text, IEnumerable<(string Label, string Figure)> figures, IEnumerable<SourceTally> tallies)
    {
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        var (before, after) = begin < 0 || end < begin ? (text.TrimEnd() + "\n\n", "\n") : (text[..begin], text[(end + End.Length)..]);
        return $"{before}{Begin}\n{Packages()}\n{Rows(tallies)}\n{Figures(figures)}{End}{after}";
    }

    private static StringBuilder Packages()
    {
        var table = new StringBuilder("\n### Packages\n\n| registry | package | version | origin of the data | licence of the data | checksum |\n|---|---|---|---|---|---|\n");
        foreach (var package in SourcePackages.All)
        {
            var checksum = package.Registry == Registry.Npm ? "sha512-" + package.Checksum : "sha256 " + package.Checksum;
            table.Append($"| {package.Registry} | `{package.Name}` | {package.Version} | {package.Origin} | {package.Licence} | `{checksum}` |\n");
        }

        return table;
    }

    private static StringBuilder Rows(IEnumerable<SourceTally> tallies)
    {
        var table = new StringBuilder("\n### What became of the rows\n\n| source | given | added | merged | refused | why refused |\n|---|--:|--:|--:|--:|---|\n");
        foreach (var tally in tallies)
        {
            var reasons = string.Join("; ", tally.Reasons.Select(static reason => $"{reason.Key}: {reason.Value:N0}"));
            table.Append($"| {tally.Source} | {tally.Given:N0} | {tally.Added:N0} | {tally.Merged:N0} | {tally.Refused:N0} | {reasons} |\n");
        }

        return table;
    }

    private static StringBuilder Figures(IEnumerable<(string Label, string Figure)> figures)
    {
        var table = new StringBuilder("\n### The gazetteer in figures\n\n| | |\n|---|---|\n");
        foreach (var (label, figure) in figures) table.Append($"| {label} | {figure} |\n");
        return table.Append('\n');
    }
}
