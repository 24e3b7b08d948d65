using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Gazetteer.Benchmarks.Material;
using Gazetteer.Foundation;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Pipeline;
using Gazetteer.Text;

namespace Gazetteer.Benchmarks.Measuring;

/// <summary>Measures the whole of recognising and resolving, and its stages, over news in English and the shipped gazetteer.</summary>
internal sealed class PipelineMeasure(BenchmarkOptions options, Report report)
{
    private const int MadeLength = 12_000_000;

    /// <summary>At so many moments of the work it is cancelled.</summary>
    private const int Cancellations = 48;

    public void Run()
    {
        var data = DataFolder.Locate();
        var workspace = Workspace.Open(data);
        string[] stories = [.. new MadeNews(5, workspace.Index).Stories(MadeLength)];
        Run(workspace, "made news", stories);
        Cancel(workspace, string.Join("\n\n", stories));
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

    /// <summary>Cancels the extraction from one long document at moments spread over it, and reports how long it takes to stop.</summary>
    private void Cancel(Workspace workspace, string text)
    {
        var document = new SourceText { Name = "one", Text = text, Language = "en" };
        var watch = Stopwatch.StartNew();
        workspace.Extractor.Extract(document);
        var (whole, waits) = (watch.Elapsed, new List<double>());
        for (var moment = 0; moment < Cancellations; moment++)
        {
            using var cancel = new CancellationTokenSource();
            var running = Task.Run(() => workspace.Extractor.Extract(document, cancel.Token));
            Thread.Sleep(whole * moment / Cancellations);
            watch.Restart();
            cancel.Cancel();
            if (!SpinWait.SpinUntil(() => running.IsCanceled || running.IsFaulted || running.IsCompleted, TimeSpan.FromMinutes(1))) throw new InvalidOperationException("It did not stop.");
            if (!running.IsCompletedSuccessfully) waits.Add(watch.Elapsed.TotalMilliseconds);
        }

        report.Line("");
        report.Line($"cancelling one document of {text.Length / 1e6:0.0} MB, {waits.Count} times: it stops after {Median.Of(waits):0} ms (median), {waits.Max():0} ms at most, by the clock");
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
