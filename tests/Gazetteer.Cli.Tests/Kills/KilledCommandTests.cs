using System.Net;
using Gazetteer.Gazetteers;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Caching;
using Gazetteer.Output;

namespace Gazetteer.Cli.Tests.Kills;

/// <summary>A run that is killed at whatever moment leaves the old or the new, whole, and the next run takes away what it left behind.</summary>
/// <remarks>A few kills by default; a thousand, in some twenty minutes, when asked for: <c>dotnet run --project tests/Gazetteer.Cli.Tests -- -explicit only -class "*KilledCommandTests"
/// -showLiveOutput</c>.</remarks>
public sealed class KilledCommandTests : IDisposable
{
    private readonly SmallWorld _world = new();
    private readonly KilledRuns _runs;
    private readonly List<string> _counts = [];

    public KilledCommandTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals");
        _runs = new KilledRuns(_world, new Random(20261130));
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Some_kills_of_each_command_leave_nothing_broken_and_nothing_behind() => await KillAll(["csv", "gpkg", "brat"], extracts: 2, imports: 6, indexes: 4, trainings: 4, views: 3);

    [Fact(Explicit = true)]
    public async Task A_thousand_kills_leave_nothing_broken_and_nothing_behind() =>
        await KillAll([.. ExportCatalog.All.Select(static format => format.Name)], extracts: 30, imports: 200, indexes: 160, trainings: 110, views: 140);

    private async Task KillAll(string[] formats, int extracts, int imports, int indexes, int trainings, int views)
    {
        foreach (var format in formats) Count($"extract --format {format}", extracts, KillExtract(format));
        Count("import", imports, KillImport());
        Count("index build", indexes, KillIndex());
        Count("train", trainings, KillTraining());
        var serve = PrepareView();
        await CountAsync("view", views, serve);
        _runs.Complete("lookup", "Quetta");
        Assert.Empty(_world.LeftOvers());
        TestContext.Current.TestOutputHelper?.WriteLine($"{_runs.Killed} kills: {string.Join(", ", _counts)}");
    }

    private void Count(string what, int kills, Action kill)
    {
        var (before, runs) = (_runs.Killed, 0);
        for (; _runs.Killed < before + kills && runs < kills * 4; runs++) kill();
        _counts.Add($"{what} {_runs.Killed - before} of {runs} runs");
    }

    private async Task CountAsync(string what, int kills, Func<Task> kill)
    {
        var (before, runs) = (_runs.Killed, 0);
        for (; _runs.Killed < before + kills && runs < kills * 4; runs++) await kill();
        _counts.Add($"{what} {_runs.Killed - before} of {runs} runs");
    }

    private Action KillExtract(string format)
    {
        var target = Path.Combine(_world.Output, "places");
        string[] arguments = ["extract", _world.Documents, "--format", format, "-o", target, "--force"];
        _runs.Measure(arguments);
        var whole = File.ReadAllBytes(target);
        var old = "what the user had"u8.ToArray();
        return () =>
        {
            File.WriteAllBytes(target, old);
            _runs.Kill(() => Directory.GetFiles(_world.Output).Length > 1, arguments);
            var found = File.ReadAllBytes(target);

            // A GeoPackage holds the time at which it was made.
            Assert.True(found.SequenceEqual(old) || (format == "gpkg" ? found.Length == whole.Length : found.SequenceEqual(whole)), $"{format}: neither the old file nor the new one");
            _runs.Complete(arguments);
            Assert.Equal([target], Directory.GetFileSystemEntries(_world.Output));
        };
    }

    private Action KillImport()
    {
        const int Places = 3000;
        string[] names = ["Camp", "Fort"];
        var tables = names.Select(name => _world.WriteTable(name, Places)).ToList();
        var gazetteers = new UserGazetteers(_world.UserData);
        Import(0);
        var round = 0;
        return () =>
        {
            var which = ++round % 2;
            var folders = Directory.GetDirectories(_world.UserData, "*", SearchOption.AllDirectories).Length;
            bool IsWriting() => Directory.GetDirectories(_world.UserData, "*", SearchOption.AllDirectories).Length > folders;
            using var other = round % 4 == 0 ? _runs.Start("import", tables[1 - which], "--name", "mine") : null;
            _runs.Kill(IsWriting, "import", tables[which], "--name", "mine");
            if (other is not null) _runs.KillSoon(other, IsWriting);
            AssertWhole();
            if (round % 10 == 0) Import(which);
        };

        void Import(int which)
        {
            _runs.Measure("import", tables[which], "--name", "mine");
            AssertWhole();
            Assert.Single(Directory.GetDirectories(Path.Combine(_world.UserData, "mine")));
        }

        void AssertWhole()
        {
            var files = Assert.Single(gazetteers.List(static problem => Assert.Fail(problem.ToString()))).Files;
            var reader = new GazetteerCsvReader(static problem => Assert.Fail(problem.ToString()));
            var read = reader.ReadPlaces(files.Places).Select(static p => p.Name).Concat(reader.ReadNames(files.Names).Select(static n => n.Text)).ToList();
            Assert.Equal(2 * Places, read.Count);
            Assert.Single(read.Select(static name => name.Split(' ')[0]).Distinct());
        }
    }

    private Action KillIndex()
    {
        var gazetteers = new UserGazetteers(_world.UserData);
        _runs.Measure("index", "build");
        var round = 0;
        return () =>
        {
            if (++round % 3 == 0) Directory.Delete(_world.Cache, recursive: true);
            _runs.Kill(() => Directory.Exists(_world.Cache) && Directory.GetFiles(_world.Cache, "*.unfinished*").Length > 0, "index", "build");
            var cache = new PlaceIndexCache(_world.Cache);
            var sources = gazetteers.With(GazetteerFiles.Shipped(_world.Data), static problem => Assert.Fail(problem.ToString()));
            using (var index = cache.Open(sources, static problem => Assert.Fail(problem.ToString()))) Assert.True(index.FindName("quetta") >= 0);
            Assert.Null(PlaceIndexFile.FindDamage(cache.Find(sources)!));
            Assert.Empty(Directory.GetFiles(_world.Cache, "*.unfinished"));
        };
    }

    private Action KillTraining()
    {
        var wholes = new List<string>();
        for (var which = 0; which < 2; which++)
        {
            _runs.Measure("train", "--corpora", _world.CorporaOf(which));
            wholes.Add(Models());
        }

        Assert.NotEqual(wholes[0], wholes[1]);
        var files = Directory.GetFiles(_world.Data.Models).Length;
        var round = 0;
        return () =>
        {
            _runs.Kill(() => Directory.GetFiles(_world.Data.Models).Length > files, "train", "--corpora", _world.CorporaOf(++round % 2));
            _runs.Complete("lookup", "Quetta");
            Assert.Contains(Models(), wholes);
            if (round % 10 != 0) return;
            _runs.Complete("train", "--corpora", _world.CorporaOf(0));
            Assert.Equal(files, Directory.GetFiles(_world.Data.Models).Length);
        };

        string Models() => string.Concat(Directory.GetFiles(_world.Data.Models, "*.*").Where(static path => Path.GetFileName(path)[0] != '.').Order(StringComparer.Ordinal)
            .Select(static path => Convert.ToHexString(File.ReadAllBytes(path)) + "\n"));
    }

    private Func<Task> PrepareView()
    {
        _runs.Duration = TimeSpan.FromSeconds(1.5);
        return async () =>
        {
            using var process = _runs.Start("view", _world.Documents, "--no-browser", "--port", "0");
            _ = process.StandardOutput.ReadToEndAsync();
            using var stopped = new CancellationTokenSource();
            var used = Task.Run(() => UseAsync(process.StandardError, stopped.Token));
            _runs.KillSoon(process, () => _world.LeftOvers().Length > 0);
            await stopped.CancelAsync();
            await used;
            _runs.Complete("lookup", "Quetta");
        };
    }

    /// <summary>Asks the view for exports and sends it documents, for as long as it lives.</summary>
    private static async Task UseAsync(StreamReader said, CancellationToken cancellation)
    {
        try
        {
            while (await said.ReadLineAsync(cancellation) is { } line)
            {
                if (line.IndexOf("http://", StringComparison.Ordinal) is not (> 0 and var start)) continue;
                var address = new Uri(line[start..].Split(' ')[0]);
                using var handler = new HttpClientHandler { CookieContainer = new CookieContainer() };
                using var client = new HttpClient(handler) { BaseAddress = address };
                await client.GetStringAsync(address, cancellation);
                for (var round = 0; ; round++)
                {
                    using var document = new StringContent(string.Concat(Enumerable.Repeat("From Gwadar to Muscat by sea.\n", 20_000)));
                    using var form = new MultipartFormDataContent { { document, "file", $"letter{round}.txt" } };
                    using var sent = await client.PostAsync(new Uri("/api/uploads", UriKind.Relative), form, cancellation);
                    sent.EnsureSuccessStatusCode();
                    await client.GetByteArrayAsync(new Uri("/api/exports/gpkg", UriKind.Relative), cancellation);
                }
            }
        }
        catch (Exception error) when (error is HttpRequestException { StatusCode: null } or IOException or OperationCanceledException)
        {
            // It was killed, which is what this is for.
        }
    }
}
