using Gazetteer.Extraction;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Caching;

namespace Gazetteer.Tests.Indexing;

public sealed class PlaceIndexCacheTests : IDisposable
{
    private const string PlacesHeader = "id,name,feature_class,feature_code,country,longitude,latitude,population\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("gazetteer-cache-").FullName;
    private readonly List<Problem> _problems = [];
    private int _compiles;

    public PlaceIndexCacheTests()
    {
        Write("places.csv", PlacesHeader + "test:1,Chabahar,P,PPL,IR,60.643,25.2919,106739\n");
        Write("names.csv", "place_id,name,language,kind,rank\ntest:1,چابهار,fa,official,1\n");
    }

    private GazetteerFiles Files => new(Path.Combine(_folder, "places.csv"), Path.Combine(_folder, "names.csv"));

    private string Cache => Path.Combine(_folder, "cache");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_folder, name), content);

    private PlaceIndex Open(string? cache = null, params GazetteerFiles[] more)
    {
        var compiled = false;
        var index = new PlaceIndexCache(cache ?? Cache).Open([Files, .. more], _problems.Add, _ => compiled = true, TestContext.Current.CancellationToken);
        _compiles += compiled ? 1 : 0;
        return index;
    }

    private string[] Indexes() => Directory.GetFiles(Cache, "*.placeindex");

    [Fact]
    public void The_first_opening_compiles_and_the_second_does_not()
    {
        using (var first = Open()) Assert.True(first.FindName("چابهار") >= 0);
        using (var second = Open()) Assert.True(second.FindName("chabahar") >= 0);

        Assert.Equal(1, _compiles);
        Assert.Empty(_problems);
        Assert.DoesNotContain(Directory.GetFiles(Cache), static f => f.EndsWith(".unfinished", StringComparison.Ordinal));
    }

    [Fact]
    public void Changed_sources_are_compiled_anew()
    {
        Open().Dispose();
        Write("places.csv", PlacesHeader + "test:1,Gwadar,P,PPL,PK,62.3254,25.1216,90762\n");
        using var index = Open();

        Assert.Equal(2, _compiles);
        Assert.True(index.FindName("gwadar") >= 0);
        Assert.Equal(-1, index.FindName("chabahar"));
    }

    [Fact]
    public void Sources_of_the_same_content_and_another_time_are_not_compiled_again()
    {
        Open().Dispose();
        File.SetLastWriteTimeUtc(Files.Places, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Open().Dispose();

        Assert.Equal(1, _compiles);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(5000)]
    public void A_cut_index_is_compiled_again(int length)
    {
        Open().Dispose();
        using (var file = File.OpenWrite(Assert.Single(Indexes()))) file.SetLength(length);
        using var index = Open();

        Assert.Equal(2, _compiles);
        Assert.True(index.FindName("chabahar") >= 0);
        Assert.Single(Indexes());
    }

    [Fact]
    public void A_damaged_index_is_compiled_again()
    {
        Open().Dispose();
        var path = Assert.Single(Indexes());
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(path, bytes);
        using var index = Open();

        Assert.True(index.FindName("chabahar") >= 0);
        Assert.Null(PlaceIndexFile.FindDamage(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Two_that_compile_at_once_both_succeed()
    {
        Parallel.For(0, 8, _ =>
        {
            using var index = new PlaceIndexCache(Cache).Open([Files], static p => Assert.Fail(p.ToString()));
            Assert.True(index.FindName("chabahar") >= 0);
        });

        Assert.Single(Indexes());
    }

    [Fact]
    public void A_later_gazetteer_adds_to_the_first()
    {
        Write("mine.csv", PlacesHeader + "mine:1,Kheybar Camp,S,CMP,IR,60.7,25.4,\nnonsense,X,P,PPL,IR,1,1,\n");
        Write("mine-names.csv", "place_id,name\ntest:1,Tis Bandar\n");
        var mine = new GazetteerFiles(Path.Combine(_folder, "mine.csv"), Path.Combine(_folder, "mine-names.csv"));
        using (var index = Open(null, mine))
        {
            Assert.True(index.FindName("kheybar camp") >= 0);
            Assert.True(index.FindName("tis bandar") >= 0);
        }

        Assert.Single(_problems);
        Open(null, mine).Dispose();
        Assert.Equal(2, _problems.Count);
        Assert.Equal(_problems[0], _problems[1]);
    }

    [Fact]
    public void Without_a_folder_to_keep_it_in_the_index_works_all_the_same()
    {
        Write("occupied", "a file where the folder should be");
        using var index = Open(Path.Combine(_folder, "occupied"));

        Assert.True(index.FindName("chabahar") >= 0);
        Assert.Contains(CacheFolder.Variable, Assert.Single(_problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_source_is_named()
    {
        File.Delete(Files.Names);
        Assert.Contains("names.csv", Assert.Throws<FileNotFoundException>(() => Open()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_that_leaves_size_and_time_as_they_were_is_said_and_the_index_compiled_again()
    {
        Open().Dispose();
        AgeSources();
        Open().Dispose();
        var path = Assert.Single(Indexes());
        for (var round = 0; round < 20; round++)
        {
            _problems.Clear();
            var time = File.GetLastWriteTimeUtc(path);
            var bytes = File.ReadAllBytes(path);
            bytes[bytes.Length * (round + 1) / 21] ^= 0x40;
            File.WriteAllBytes(path, bytes);
            File.SetLastWriteTimeUtc(path, time);
            var isPadding = PlaceIndexFile.FindDamage(path, TestContext.Current.CancellationToken) is null;
            using var index = Open();

            Assert.Equal(["Chabahar"], TestIndex.Find(index, "in Chabahar."));
            Assert.Equal(isPadding ? 0 : 1, _problems.Count);
            Assert.All(_problems, problem => Assert.Equal(path, problem.Source));
            Assert.Null(PlaceIndexFile.FindDamage(path, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public void Sources_of_the_same_size_and_time_and_another_content_are_compiled_anew()
    {
        foreach (var (name, isOld) in ((string, bool)[])[("Gwadaria", false), ("Ormarani", true), ("Jiwanish", false)])
        {
            var time = File.GetLastWriteTimeUtc(Files.Places);
            Write("places.csv", PlacesHeader + $"test:1,{name},P,PPL,IR,60.643,25.2919,106739\n");
            File.SetLastWriteTimeUtc(Files.Places, time);
            if (isOld) AgeSources();
            using var index = Open();

            Assert.Equal([name], TestIndex.Find(index, $"in {name}."));
        }
    }

    [Fact]
    public void A_source_that_is_written_while_it_is_read_is_read_again()
    {
        Write("places.csv", PlacesHeader + string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"test:{i},Old Village,P,PPL,IR,60,25,1\n")));
        var isFirst = true;
        using var index = new PlaceIndexCache(Cache).Open([Files], static problem => Assert.Fail(problem.ToString()), Interfere, TestContext.Current.CancellationToken);

        Assert.Equal(["Chabahar"], TestIndex.Find(index, "in Chabahar."));
        Assert.Equal(-1, index.FindName("old village"));

        void Interfere(double done)
        {
            if (!isFirst) return;
            isFirst = false;
            File.Delete(Files.Places);
            Write("places.csv", PlacesHeader + "test:1,Chabahar,P,PPL,IR,60.643,25.2919,106739\n");
        }
    }

    [Theory]
    [InlineData(".placeindex")]
    [InlineData(".sources")]
    public void A_cache_whose_files_cannot_be_read_is_done_without(string extension)
    {
        AgeSources();
        Open().Dispose();
        var path = Directory.GetFiles(Cache, "*" + extension).Single();
        File.Delete(path);
        Directory.CreateDirectory(Path.Combine(path, "occupied"));
        using var index = Open();

        Assert.Equal(["Chabahar"], TestIndex.Find(index, "in Chabahar."));
        Assert.Equal(extension == ".placeindex" ? 1 : 0, _problems.Count);
    }

    [Fact]
    public void The_three_indexes_that_were_used_last_are_kept_and_no_note_of_another()
    {
        AgeSources();
        Open().Dispose();
        var oldest = Assert.Single(Indexes());
        var others = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            // The first is used all the time, though it was made first.
            Age(Directory.GetFiles(Cache));
            foreach (var note in Directory.GetFiles(Cache, "*.sources").Where(note => File.ReadAllText(note).Contains(Path.GetFileName(oldest), StringComparison.Ordinal))) File.SetLastWriteTimeUtc(note, DateTime.UtcNow);
            Write($"more{i}.csv", PlacesHeader + $"more:{i},Extra{i},P,PPL,IR,60,25,1\n");
            Write($"more{i}-names.csv", "place_id,name\n");
            Open(null, new GazetteerFiles(Path.Combine(_folder, $"more{i}.csv"), Path.Combine(_folder, $"more{i}-names.csv"))).Dispose();
            others.Add(Indexes().Except([oldest, .. others]).Single());
        }

        Assert.Equal([oldest, others[2], others[3]], Indexes().Order().OrderBy(path => path == oldest ? -1 : others.IndexOf(path)));
        Assert.All(Directory.GetFiles(Cache, "*.sources"), note => Assert.Contains(Indexes(), index => File.ReadAllText(note).Contains(Path.GetFileName(index), StringComparison.Ordinal)));
    }

    [Fact]
    public void An_index_that_is_in_use_is_so_when_it_has_been_replaced_or_deleted()
    {
        using var first = Open();
        var path = Assert.Single(Indexes());
        new PlaceIndexCache(Cache).Rebuild([Files], _problems.Add, null, TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.Delete(path);

        Assert.Equal(["Chabahar"], TestIndex.Find(first, "in Chabahar."));
    }

    [Fact]
    public void What_a_killed_compile_left_is_cleared_away_by_the_next_opening()
    {
        Open().Dispose();
        var (left, held) = (LeftOver("x.placeindex.123.unfinished"), LeftOver("x.placeindex.456.unfinished"));
        using (new FileStream(held, FileMode.Open, FileAccess.ReadWrite, FileShare.Delete)) Open().Dispose();

        Assert.Equal(1, _compiles);
        Assert.False(File.Exists(left));
        Assert.True(File.Exists(held), "another process was writing it");
    }

    /// <summary>Gives the sources an age, as by now and then they have one: those that were written this moment are always read.</summary>
    private static void AgeSources()
    {
        if (OperatingSystem.IsLinux()) Thread.Sleep(TimeSpan.FromSeconds(2.1));
    }

    private static void Age(string[] files)
    {
        foreach (var file in files) File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddDays(-1));
    }

    private string LeftOver(string name)
    {
        var path = Path.Combine(Cache, name);
        File.WriteAllText(path, "half");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(-1));
        return path;
    }
}
