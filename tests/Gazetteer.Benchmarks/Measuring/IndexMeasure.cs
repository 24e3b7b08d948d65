using System.Diagnostics;
using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Caching;

namespace Gazetteer.Benchmarks.Measuring;

/// <summary>Measures compiling the shipped gazetteer and opening its index.</summary>
internal sealed class IndexMeasure(string folder, BenchmarkOptions options, Report report)
{
    public void Run()
    {
        report.Heading("The shipped gazetteer");
        var cache = new PlaceIndexCache(Path.Combine(folder, "cache"));
        GazetteerFiles[] files = [GazetteerFiles.Shipped(DataFolder.Locate())];
        var (clock, processor, path) = (new List<double>(), new List<double>(), "");
        for (var round = 0; round < options.Rounds; round++)
        {
            var (watch, before) = (Stopwatch.StartNew(), ProcessorTime.Own());
            path = cache.Rebuild(files, static problem => Console.Error.WriteLine(problem));
            clock.Add(watch.Elapsed.TotalSeconds);
            processor.Add(ProcessorTime.Own() - before);
        }

        var info = PlaceIndexFile.Describe(path);
        report.Line($"- compiling from CSV: {Median.Of(processor):0.0} s of processor time, {Median.Of(clock):0.0} s by the clock; {info.PlaceCount:N0} places, {info.NameCount:N0} names, {info.Bytes / 1e6:N0} MB, {info.MatchingBytes / (double)info.NameCount:0.0} bytes a name for matching");
        report.Line($"- opening: {Open(() => PlaceIndexFile.Open(path)):0.00} ms; through the cache, sources compared: {Open(() => cache.Open(files, static _ => { })):0.00} ms");
        report.Line($"- checking every byte: {Check(path):0} ms");
    }

    /// <summary>The median of many openings, warm, in milliseconds by the clock.</summary>
    private static double Open(Func<PlaceIndex> open)
    {
        var times = new List<double>();
        for (var round = 0; round < 51; round++)
        {
            var watch = Stopwatch.StartNew();
            using var index = open();
            if (index.PlaceAt(0).Name.Length == 0) throw new InvalidOperationException("The first place has no name.");
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return Median.Of(times);
    }

    private static double Check(string path)
    {
        var before = ProcessorTime.Own();
        if (PlaceIndexFile.FindDamage(path) is { } damage) throw new InvalidOperationException(damage);
        return (ProcessorTime.Own() - before) * 1000;
    }
}
