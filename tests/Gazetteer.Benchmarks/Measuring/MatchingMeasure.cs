using System.Diagnostics;
using System.Text;
using Gazetteer.Benchmarks.Material;
using Gazetteer.Benchmarks.Peers;
using Gazetteer.Indexing;
using Gazetteer.Places;
using Gazetteer.Tests.Indexing;

namespace Gazetteer.Benchmarks.Measuring;

/// <summary>Measures the matcher against its peers: same names, same text, same matches, in turns.</summary>
internal sealed class MatchingMeasure(string folder, BenchmarkOptions options, Report report)
{
    private const int ManyNames = 1_000_000;

    public void Run(int names, bool arabic)
    {
        var title = $"{(arabic ? "Arabic script" : "English-like")}, {names:N0} names";
        var world = new MadeWorld(17, names, arabic);
        var spellings = world.Names(names).ToList();
        var sample = spellings.Count > 200_000 ? spellings.Where((_, i) => i % (spellings.Count / 100_000) == 0).ToList() : spellings;
        var text = world.Text(options.TextLength(arabic), sample);
        Run(title, spellings, text, names);
    }

    /// <summary>The same over a text of the machine's own.</summary>
    public void RunReal(int names, string text) => Run($"Documentation of installed software, {names:N0} names", [.. new MadeWorld(17, names, arabic: false).Names(names)], text, names);

    private void Run(string title, List<string> spellings, string text, int names)
    {
        report.Heading(title);
        var path = Path.Combine(folder, "made.placeindex");
        var builder = Collect(spellings);
        spellings.Clear();
        var before = ProcessorTime.Own();
        PlaceIndexFile.Compile(path, builder, "");
        var compiled = ProcessorTime.Own() - before;
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1e9;
        using var index = PlaceIndexFile.Open(path);
        report.Line($"index: {index.NameCount:N0} distinct names, compiled in {compiled:0.0} s of processor time (peak memory of the whole program {peak:0.0} GB), {PlaceIndexFile.Describe(path).MatchingBytes / (double)index.NameCount:0.0} bytes a name for matching, {new FileInfo(path).Length / 1e6:N0} MB in all");
        Compare(index, new Scanner(index, text), text, names);
    }

    private void Compare(PlaceIndex index, Scanner scanner, string text, int names)
    {
        var folded = FoldedText.Of(text);
        var (textFile, rawFile, namesFile) = (Path.Combine(folder, "folded.txt"), Path.Combine(folder, "raw.txt"), Path.Combine(folder, "names.txt"));
        File.WriteAllText(rawFile, text);
        File.WriteAllText(textFile, folded.Text);
        File.WriteAllLines(namesFile, Enumerable.Range(0, index.NameCount).Select(index.FoldedNameAt));
        var megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
        using var rust = StartRust(namesFile, textFile);
        if (rust is not null) Demand(scanner.LeftmostLongest(folded), rust.Scan(), "aho-corasick");
        var times = new Dictionary<string, List<double>>();
        var threads = new List<double>();
        for (var round = 0; round <= options.Rounds; round++)
        {
            // The first round warms up and is not counted.
            Time(times, round, "Gazetteer", megabytes, scanner.Scan().Seconds);
            var (one, two) = (scanner.ScanParallel(1).Seconds, scanner.ScanParallel(2).Seconds);
            if (round > 0) threads.Add(one / two);
            if (rust is not null) Time(times, round, "aho-corasick (Rust)", megabytes, rust.Scan().Seconds);
            Time(times, round, "wc -w", megabytes, PeerPrograms.CountWords(rawFile));
        }

        if (names < ManyNames)
        {
            TimePython(times, index, namesFile, text);
            TimeNaive(times, index, text);
        }

        report.Line($"two threads against one, by the clock: {Median.Of(threads):0.00}×");
        report.Table(times.ToDictionary(static t => t.Key, static t => Median.Of(t.Value)));
    }

    private void TimePython(Dictionary<string, List<double>> times, PlaceIndex index, string namesFile, string text)
    {
        if (PeerPrograms.FindPython(out var reason) is not var (program, script))
        {
            report.Line($"pyahocorasick left out: {reason}");
            return;
        }

        var part = text[..Math.Min(text.Length, 5_000_000)];
        var file = Path.Combine(folder, "part.txt");
        File.WriteAllText(file, FoldedText.Of(part).Text);
        using var python = Peer.Start(program, script, namesFile, file);
        Demand(new Scanner(index, part).AllMatches(), python.Scan(), "pyahocorasick");
        for (var round = 1; round <= options.Rounds; round++) Time(times, round, "pyahocorasick", Encoding.UTF8.GetByteCount(part) / 1e6, python.Scan().Seconds);
    }

    private void TimeNaive(Dictionary<string, List<double>> times, PlaceIndex index, string text)
    {
        var part = text[..Math.Min(text.Length, 1_000_000)];
        var naive = NaiveMatcher.Of(index);
        for (var round = 0; round <= options.Rounds; round++)
        {
            var before = ProcessorTime.Own();
            var found = naive.FindAll(part);
            Time(times, round, "naive (dictionary of strings)", Encoding.UTF8.GetByteCount(part) / 1e6, ProcessorTime.Own() - before);
            if (found.Matches.Count != new Scanner(index, part).Scan().Count) throw new InvalidOperationException("The naive matcher finds other matches.");
        }
    }

    private Peer? StartRust(string names, string text)
    {
        if (PeerPrograms.BuildRust(out var reason) is not { } program)
        {
            report.Line($"aho-corasick left out: {reason}");
            return null;
        }

        var peer = Peer.Start(program, names, text);
        report.Line($"aho-corasick: built in {peer.BuildSeconds:0.0} s, {peer.Bytes / 1e6:N0} MB");
        return peer;
    }

    private static void Time(Dictionary<string, List<double>> times, int round, string engine, double megabytes, double seconds)
    {
        if (round == 0) return;
        if (!times.TryGetValue(engine, out var list)) times[engine] = list = [];
        list.Add(megabytes / seconds);
    }

    private static void Demand(Scan ours, Scan theirs, string peer)
    {
        if (ours.Count != theirs.Count || ours.Sum != theirs.Sum)
            throw new InvalidOperationException($"{peer} finds {theirs.Count} matches ({theirs.Sum}), Gazetteer {ours.Count} ({ours.Sum}).");
    }

    private static PlaceIndexBuilder Collect(IEnumerable<string> spellings)
    {
        var builder = new PlaceIndexBuilder();
        var feature = new Feature(FeatureClass.Populated, "PPL");
        var (number, id) = (0, default(PlaceId));
        foreach (var name in spellings)
        {
            if (number % 5 is 0 or 2)
            {
                id = new PlaceId($"made:{number}");
                builder.Add(new Place { Id = id, Name = name, Feature = feature, Point = new GeoPoint(number % 360 - 180, number % 180 - 90), Population = number * 7919L % 100_003 });
            }
            else
            {
                builder.Add(new PlaceName(id, name, "", NameKind.Alternate, false, (byte)(number % 5)));
            }

            number++;
        }

        return builder;
    }
}
