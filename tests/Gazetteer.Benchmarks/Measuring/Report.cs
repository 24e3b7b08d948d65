using System.Text;

namespace Gazetteer.Benchmarks.Measuring;

/// <summary>Writes what was measured to the console, and keeps it as Markdown.</summary>
internal sealed class Report
{
    private readonly StringBuilder _markdown = new();

    public string Markdown => _markdown.ToString();

    /// <summary>Says when, where and beside what else it was measured.</summary>
    public void Preamble(BenchmarkOptions options)
    {
        Write("# What the benchmarks measured\n\n");
        Line($"{DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, {Processor()}, {Environment.ProcessorCount} cores, .NET {Environment.Version}, load average {LoadAverage()} at the start.");
        if (IsBusy()) Line("**The machine had other work to do during this run: times by the clock say nothing, and engines that wait for memory, the peers most of all, look slower than they are.**");
        Line($"Medians of {options.Rounds} rounds in which the engines take turns, in seconds of processor time unless the clock is named. MB are a million UTF-8 bytes of the text as it is written.");
        Line("The peers get the text folded and cut beforehand; Gazetteer folds and cuts as it reads, and finds all matches, not only the longest. Before anything is timed, count and sum of the matches are compared.");
        Line($"`dotnet run -c Release --project tests/Gazetteer.Benchmarks -- {options.Arguments}` measures the same again; with `--output tests/Gazetteer.Benchmarks/BASELINE.md` it writes this file.");
    }

    public void Heading(string text) => Write($"\n### {text}\n");

    public void Line(string text) => Write(text + "\n");

    /// <summary>Speeds in MB/s by engine, and how many times faster the first is than each.</summary>
    public void Table(IReadOnlyDictionary<string, double> speeds)
    {
        Write("\n| engine | MB a second of processor time | Gazetteer is |\n|---|---:|---:|\n");
        var own = speeds.First().Value;
        foreach (var (engine, speed) in speeds) Write($"| {engine} | {speed:0.#} | {own / speed:0.00}× |\n");
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").First(static l => l.StartsWith("model name", StringComparison.Ordinal)).Split(':')[1].Trim() : "unknown processor";

    private static bool IsBusy() => double.TryParse(LoadAverage(), System.Globalization.CultureInfo.InvariantCulture, out var load) && load > Environment.ProcessorCount / 2.0;

    private static string LoadAverage() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private void Write(string text)
    {
        Console.Write(text);
        _markdown.Append(text);
    }
}
