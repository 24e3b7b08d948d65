using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Gazetteer.Benchmarks.Material;
using Gazetteer.Extraction;
using Gazetteer.Indexing;
using Gazetteer.Text;

namespace Gazetteer.Benchmarks.Measuring;

/// <summary>Measures the whole of recognising and resolving, and its stages, over news in English and the shipped gazetteer.</summary>
internal sealed class PipelineMeasure(BenchmarkOptions options, Report report)
{
    private const int MadeLength = 12_000_000;

    public void Run()
    {
        var data = DataFolder.Locate();
        var workspace = Workspace.Open(data);
        Run(workspace, "made news", [.. new MadeNews(5, workspace.Index).Stories(MadeLength)]);
        foreach (var path in options.Texts) Run(workspace, Path.GetFileName(path), Texts(path));
    }

    /// <summary>The texts of a JSON Lines file, over and over up to the length of the made ones.</summary>
    private static string[] Texts(string path)
    {
        var once = File.ReadLines(path).Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!).ToList();
        var all = new List<string>();
        for (var length = 0; length < MadeLength; length += once.Sum(static t => t.Length)) all.AddRange(once);
        return [.. all];
    }

    private void Run(Workspace workspace, string title, string[] texts)
    {
        var sources = texts.Select(static (text, i) => new SourceText { Name = $"{i}", Text = text, Language = "en" }).ToArray();
        var megabytes = texts.Sum(Encoding.UTF8.GetByteCount) / 1e6;
        report.Heading($"The whole pipeline, {title}: {texts.Length:N0} documents, {megabytes:0.0} MB");
        var times = new Dictionary<string, List<double>>();
        for (var round = 0; round <= options.Rounds; round++)
        {
            // The first round warms up and is not counted.
            var mentions = 0L;
            Time(times, round, "matching alone", megabytes, () => Match(workspace.Index, texts));
            Time(times, round, "matching, recognising and resolving, one core", megabytes, () => mentions = Extract(workspace.Extractor, sources));
            Time(times, round, "the same over all cores, by the clock", megabytes, () => ExtractAll(workspace.Extractor, sources), byClock: true);
            if (round == 0) report.Line($"{mentions:N0} mentions");
        }

        report.Line("");
        report.Line("| stage | MB a second |\n|---|---:|");
        foreach (var (stage, speeds) in times) report.Line($"| {stage} | {Median.Of(speeds):0.0} |");
    }

    private static long Match(PlaceIndex index, string[] texts)
    {
        var (matcher, found) = (new NameMatcher(index), 0L);
        List<Token> tokens = [];
        List<NameMatch> matches = [];
        foreach (var text in texts)
        {
            matcher.FindAll(text, tokens, matches);
            found += matches.Count;
        }

        return found;
    }

    private static long Extract(PlaceExtractor extractor, SourceText[] sources) => sources.Sum(source => (long)extractor.Extract(source).Mentions.Length);

    private static long ExtractAll(PlaceExtractor extractor, SourceText[] sources) => extractor.ExtractAllAsync(sources).ToBlockingEnumerable().Sum(static d => (long)d.Mentions.Length);

    private static void Time(Dictionary<string, List<double>> times, int round, string stage, double megabytes, Func<long> work, bool byClock = false)
    {
        var (watch, before) = (Stopwatch.StartNew(), ProcessorTime.Own());
        if (work() == 0) throw new InvalidOperationException($"Nothing was found by {stage}.");
        var seconds = byClock ? watch.Elapsed.TotalSeconds : ProcessorTime.Own() - before;
        if (round == 0) return;
        if (!times.TryGetValue(stage, out var list)) times[stage] = list = [];
        list.Add(megabytes / seconds);
    }
}
