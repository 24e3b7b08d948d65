using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Gazetteer.Benchmarks.Material;
using Gazetteer.Benchmarks.Measuring;
using Gazetteer.Coordinates;

namespace Gazetteer.Benchmarks.Positions;

/// <summary>What is taken for a position in texts that hold next to none: each with its surroundings, for a reader to judge. Not a measure of speed: it runs only when it is asked for.</summary>
internal sealed class PositionMeasure(BenchmarkOptions options, Report report)
{
    private const int Around = 50;
    private const int Documentation = 10_000_000;

    public void Run()
    {
        report.Heading("Positions found in texts");
        Measure("documentation of installed software", [RealText.Collect(Documentation)]);
        foreach (var file in options.Texts) Measure(Path.GetFileName(file), [.. File.ReadLines(file).Select(TextOf)]);
    }

    private void Measure(string name, List<string> texts)
    {
        var megabytes = texts.Sum(static t => (double)Encoding.UTF8.GetByteCount(t)) / 1e6;
        var clock = Stopwatch.StartNew();
        var found = texts.Select(static text => (Text: text, Found: CoordinateFinder.Find(text))).ToList();
        var seconds = clock.Elapsed.TotalSeconds;
        var count = found.Sum(static f => f.Found.Length);
        report.Line(string.Create(CultureInfo.InvariantCulture, $"- {name}: {count} in {megabytes:0.0} MB, {count / megabytes:0.00} a MB; {megabytes / seconds:0} MB a second"));
        foreach (var (text, positions) in found)
        {
            foreach (var position in positions) report.Line($"  - {Shown(text, position)}");
        }
    }

    private static string Shown(string text, FoundCoordinate found)
    {
        var (start, end) = (Math.Max(0, found.Span.Start - Around), Math.Min(text.Length, found.Span.End + Around));
        return $"{text[start..found.Span.Start]}[{text[found.Span.Start..found.Span.End]}]{text[found.Span.End..end]}".ReplaceLineEndings(" ");
    }

    private static string TextOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("text").GetString()!;
    }
}
