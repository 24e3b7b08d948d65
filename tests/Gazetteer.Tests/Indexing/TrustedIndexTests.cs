using Gazetteer.Gazetteers;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Caching;

namespace Gazetteer.Tests.Indexing;

/// <summary>An index and its sources are relied on for as long as they are surely those that they were, and not longer.</summary>
public sealed class TrustedIndexTests : IDisposable
{
    private readonly CachedGazetteer _gazetteer = new();

    public void Dispose() => _gazetteer.Dispose();

    [Fact]
    public void Damage_that_leaves_size_and_time_as_they_were_is_said_and_the_index_compiled_again()
    {
        _gazetteer.Open().Dispose();
        AgeSources();
        _gazetteer.Open().Dispose();
        var path = Assert.Single(_gazetteer.Indexes());
        for (var round = 0; round < 20; round++)
        {
            _gazetteer.Problems.Clear();
            var time = File.GetLastWriteTimeUtc(path);
            var bytes = File.ReadAllBytes(path);
            bytes[bytes.Length * (round + 1) / 21] ^= 0x40;
            File.WriteAllBytes(path, bytes);
            File.SetLastWriteTimeUtc(path, time);
            var isPadding = PlaceIndexFile.FindDamage(path, TestContext.Current.CancellationToken) is null;
            using var index = _gazetteer.Open();

            Assert.Equal(["Chabahar"], TestIndex.Find(index, "in Chabahar."));
            Assert.Equal(isPadding ? 0 : 1, _gazetteer.Problems.Count);
            Assert.All(_gazetteer.Problems, problem => Assert.Equal(path, problem.Source));
            Assert.Null(PlaceIndexFile.FindDamage(path, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public void Sources_of_the_same_size_and_time_and_another_content_are_compiled_anew()
    {
        foreach (var (name, isOld) in ((string, bool)[])[("Gwadaria", false), ("Ormarani", true), ("Jiwanish", false)])
        {
            var time = File.GetLastWriteTimeUtc(_gazetteer.Files.Places);
            _gazetteer.Write("places.csv", CachedGazetteer.PlacesHeader + $"test:1,{name},P,PPL,IR,60.643,25.2919,106739\n");
            File.SetLastWriteTimeUtc(_gazetteer.Files.Places, time);
            if (isOld) AgeSources();
            using var index = _gazetteer.Open();

            Assert.Equal([name], TestIndex.Find(index, $"in {name}."));
        }
    }

    [Fact]
    public void A_source_that_is_written_while_it_is_read_is_read_again()
    {
        _gazetteer.Write("places.csv", CachedGazetteer.PlacesHeader + string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"test:{i},Old Village,P,PPL,IR,60,25,1\n")));
        var isFirst = true;
        using var index = new PlaceIndexCache(_gazetteer.Cache).Open([_gazetteer.Files], static problem => Assert.Fail(problem.ToString()), Interfere, TestContext.Current.CancellationToken);

        Assert.Equal(["Chabahar"], TestIndex.Find(index, "in Chabahar."));
        Assert.Equal(-1, index.FindName("old village"));

        void Interfere(double done)
        {
            if (!isFirst) return;
            isFirst = false;
            File.Delete(_gazetteer.Files.Places);
            _gazetteer.Write("places.csv", CachedGazetteer.PlacesHeader + "test:1,Chabahar,P,PPL,IR,60.643,25.2919,106739\n");
        }
    }

    [Theory]
    [InlineData(".placeindex")]
    [InlineData(".sources")]
    public void A_cache_whose_files_cannot_be_read_is_done_without(string extension)
    {
        AgeSources();
        _gazetteer.Open().Dispose();
        var path = Directory.GetFiles(_gazetteer.Cache, "*" + extension).Single();
        File.Delete(path);
        Directory.CreateDirectory(Path.Combine(path, "occupied"));
        using var index = _gazetteer.Open();

        Assert.Equal(["Chabahar"], TestIndex.Find(index, "in Chabahar."));
        Assert.Equal(extension == ".placeindex" ? 1 : 0, _gazetteer.Problems.Count);
    }

    [Fact]
    public void The_three_indexes_that_were_used_last_are_kept_and_no_note_of_another()
    {
        AgeSources();
        _gazetteer.Open().Dispose();
        var oldest = Assert.Single(_gazetteer.Indexes());
        var others = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            // The first is used all the time, though it was made first.
            Age(Directory.GetFiles(_gazetteer.Cache));
            foreach (var note in Directory.GetFiles(_gazetteer.Cache, "*.sources").Where(note => File.ReadAllText(note).Contains(Path.GetFileName(oldest), StringComparison.Ordinal)))
                File.SetLastWriteTimeUtc(note, DateTime.UtcNow);
            _gazetteer.Write($"more{i}.csv", CachedGazetteer.PlacesHeader + $"more:{i},Extra{i},P,PPL,IR,60,25,1\n");
            _gazetteer.Write($"more{i}-names.csv", "place_id,name\n");
            _gazetteer.Open(null, new GazetteerFiles(_gazetteer.PathOf($"more{i}.csv"), _gazetteer.PathOf($"more{i}-names.csv"))).Dispose();
            others.Add(_gazetteer.Indexes().Except([oldest, .. others]).Single());
        }

        Assert.Equal([oldest, others[2], others[3]], _gazetteer.Indexes().Order().OrderBy(path => path == oldest ? -1 : others.IndexOf(path)));
        Assert.All(Directory.GetFiles(_gazetteer.Cache, "*.sources"),
            note => Assert.Contains(_gazetteer.Indexes(), index => File.ReadAllText(note).Contains(Path.GetFileName(index), StringComparison.Ordinal)));
    }

    [Fact]
    public void An_index_that_is_in_use_is_so_when_it_has_been_replaced_or_deleted()
    {
        using var first = _gazetteer.Open();
        var path = Assert.Single(_gazetteer.Indexes());
        new PlaceIndexCache(_gazetteer.Cache).Rebuild([_gazetteer.Files], _gazetteer.Problems.Add, null, TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.Delete(path);

        Assert.Equal(["Chabahar"], TestIndex.Find(first, "in Chabahar."));
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
}
