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
    /// <summary>How many different names the made text mentions, about.</summary>
    private const int NamesInText = 100_000;

    private const int MostForPython = 1_000_000;

    /// <summary>An Aho–Corasick automaton of more names does not fit an ordinary machine's memory.</summary>
    private const int MostForRust = 6_000_000;

    /// <summary>So many that what it takes to start threads does not count.</summary>
    private const int ParallelPasses = 5;

    /// <summary>More than one a round, since measurements by the clock catch what else the machine does.</summary>
    private const int ParallelPairs = 4;

    private readonly Dictionary<bool, double> _speedOfFewest = [];

    public void Run(int names, bool arabic)
    {
        var title = $"{(arabic ? "Arabic script" : "English-like")}, {names:N0} names";
        var world = new MadeWorld(17, names, arabic);
        var sample = new List<string>();
        var builder = Collect(Sampled(world.Names(names), sample, Math.Max(1, names / NamesInText)));
        var speed = Run(title, builder, world.Text(options.TextLength(arabic), sample), names);
        if (!_speedOfFewest.TryAdd(arabic, speed)) report.Line($"\n{speed / _speedOfFewest[arabic]:0.00}× the speed at the smallest number of names");
    }

    /// <summary>The same over a text of the machine's own.</summary>
    public double RunReal(int names, string text) => Run($"Documentation of installed software, {names:N0} names", Collect(new MadeWorld(17, names, arabic: false).Names(names)), text, names);

    private double Run(string title, PlaceIndexBuilder builder, string text, int names)
    {
        report.Heading(title);
        var path = Path.Combine(folder, "made.placeindex");
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        PeakMemory.Reset();
        var before = ProcessorTime.Own();
        PlaceIndexFile.Compile(path, builder, "");
        var (compiled, peak) = (ProcessorTime.Own() - before, PeakMemory.Gigabytes());
        using var index = PlaceIndexFile.Open(path);
        report.Line($"index: {index.NameCount:N0} distinct names, compiled in {compiled:0.0} s of processor time ({compiled * 1e7 / names:0.0} s for ten million names; at most {peak:0.00} GB of memory, with the names that came in), {PlaceIndexFile.Describe(path).MatchingBytes / (double)index.NameCount:0.0} bytes a name for matching, {new FileInfo(path).Length / 1e6:N0} MB in all");
        return Compare(index, new Scanner(index, text), text, names);
    }

    private double Compare(PlaceIndex index, Scanner scanner, string text, int names)
    {
        var (rawFile, namesFile) = (Path.Combine(folder, "raw.txt"), Path.Combine(folder, "names.txt"));
        File.WriteAllText(rawFile, text);
        if (names <= MostForRust) File.WriteAllLines(namesFile, index.ListNames().Select(index.FoldedNameAt));
        var megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
        using var rust = names <= MostForRust ? StartRust(namesFile, text, scanner) : null;
        var times = new Dictionary<string, List<double>>();
        var threads = new List<double>();
        for (var round = 0; round <= options.Rounds; round++)
        {
            // The first round warms up and is not counted.
            Time(times, round, "Gazetteer", megabytes, scanner.Scan().Seconds);
            if (round > 0) threads.AddRange(CompareThreads(scanner));
            if (rust is not null) Time(times, round, "aho-corasick (Rust)", megabytes, rust.Scan().Seconds);
            Time(times, round, "wc -w", megabytes, PeerPrograms.CountWords(rawFile));
        }

        if (names < MostForPython)
        {
            TimePython(times, index, namesFile, text);
            TimeNaive(times, index, text);
        }

        report.Line($"two threads against one, by the clock: {Median.Of(threads):0.00}×");
        if (scanner.Allocated != 0) throw new InvalidOperationException($"The last scan allocated {scanner.Allocated} bytes.");
        var speeds = times.ToDictionary(static t => t.Key, static t => Median.Of(t.Value));
        report.Table(speeds);
        return speeds["Gazetteer"];
    }

    /// <summary>How many times as fast two threads are as one, measured one after the other.</summary>
    private static IEnumerable<double> CompareThreads(Scanner scanner)
    {
        for (var pair = 0; pair < ParallelPairs; pair++)
        {
            var one = scanner.ScanParallel(1, ParallelPasses).Seconds;
            yield return one / scanner.ScanParallel(2, ParallelPasses).Seconds;
        }
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

    private Peer? StartRust(string names, string text, Scanner scanner)
    {
        if (PeerPrograms.FindRust(out var version) is not { } program)
        {
            report.Line($"aho-corasick left out: {version}");
            return null;
        }

        var folded = FoldedText.Of(text);
        var file = Path.Combine(folder, "folded.txt");
        File.WriteAllText(file, folded.Text);
        var peer = Peer.Start(program, names, file);
        Demand(scanner.LeftmostLongest(folded), peer.Scan(), "aho-corasick");
        report.Line($"aho-corasick {version}: built in {peer.BuildSeconds:0.0} s, {peer.Bytes / 1e6:N0} MB");
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

    /// <summary>Passes names on and keeps one of so many, so that not all of them need be held.</summary>
    private static IEnumerable<string> Sampled(IEnumerable<string> names, List<string> sample, int oneOf)
    {
        var number = 0;
        foreach (var name in names)
        {
            if (number++ % oneOf == 0) sample.Add(name);
            yield return name;
        }
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
