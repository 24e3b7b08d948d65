using Gazetteer.Gazetteers;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Caching;

namespace Gazetteer.Tests.Indexing;

public sealed class PlaceIndexCacheTests : IDisposable
{
    private readonly CachedGazetteer _gazetteer = new();

    public void Dispose() => _gazetteer.Dispose();

    [Fact]
    public void The_first_opening_compiles_and_the_second_does_not()
    {
        using (var first = _gazetteer.Open()) Assert.True(first.FindName("چابهار") >= 0);
        using (var second = _gazetteer.Open()) Assert.True(second.FindName("chabahar") >= 0);

        Assert.Equal(1, _gazetteer.Compiles);
        Assert.Empty(_gazetteer.Problems);
        Assert.DoesNotContain(Directory.GetFiles(_gazetteer.Cache), static f => f.EndsWith(".unfinished", StringComparison.Ordinal));
    }

    [Fact]
    public void Changed_sources_are_compiled_anew()
    {
        _gazetteer.Open().Dispose();
        _gazetteer.Write("places.csv", CachedGazetteer.PlacesHeader + "test:1,Gwadar,P,PPL,PK,62.3254,25.1216,90762\n");
        using var index = _gazetteer.Open();

        Assert.Equal(2, _gazetteer.Compiles);
        Assert.True(index.FindName("gwadar") >= 0);
        Assert.Equal(-1, index.FindName("chabahar"));
    }

    [Fact]
    public void Sources_of_the_same_content_and_another_time_are_not_compiled_again()
    {
        _gazetteer.Open().Dispose();
        File.SetLastWriteTimeUtc(_gazetteer.Files.Places, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        _gazetteer.Open().Dispose();

        Assert.Equal(1, _gazetteer.Compiles);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(5000)]
    public void A_cut_index_is_compiled_again(int length)
    {
        _gazetteer.Open().Dispose();
        using (var file = File.OpenWrite(Assert.Single(_gazetteer.Indexes()))) file.SetLength(length);
        using var index = _gazetteer.Open();

        Assert.Equal(2, _gazetteer.Compiles);
        Assert.True(index.FindName("chabahar") >= 0);
        Assert.Single(_gazetteer.Indexes());
    }

    [Fact]
    public void A_damaged_index_is_compiled_again()
    {
        _gazetteer.Open().Dispose();
        var path = Assert.Single(_gazetteer.Indexes());
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(path, bytes);
        using var index = _gazetteer.Open();

        Assert.True(index.FindName("chabahar") >= 0);
        Assert.Null(PlaceIndexFile.FindDamage(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Two_that_compile_at_once_both_succeed()
    {
        Parallel.For(0, 8, _ =>
        {
            using var index = new PlaceIndexCache(_gazetteer.Cache).Open([_gazetteer.Files], static p => Assert.Fail(p.ToString()));
            Assert.True(index.FindName("chabahar") >= 0);
        });

        Assert.Single(_gazetteer.Indexes());
    }

    [Fact]
    public void A_later_gazetteer_adds_to_the_first()
    {
        _gazetteer.Write("mine.csv", CachedGazetteer.PlacesHeader + "mine:1,Kheybar Camp,S,CMP,IR,60.7,25.4,\nnonsense,X,P,PPL,IR,1,1,\n");
        _gazetteer.Write("mine-names.csv", "place_id,name\ntest:1,Tis Bandar\n");
        var mine = new GazetteerFiles(_gazetteer.PathOf("mine.csv"), _gazetteer.PathOf("mine-names.csv"));
        using (var index = _gazetteer.Open(null, mine))
        {
            Assert.True(index.FindName("kheybar camp") >= 0);
            Assert.True(index.FindName("tis bandar") >= 0);
        }

        Assert.Single(_gazetteer.Problems);
        _gazetteer.Open(null, mine).Dispose();
        Assert.Equal(2, _gazetteer.Problems.Count);
        Assert.Equal(_gazetteer.Problems[0], _gazetteer.Problems[1]);
    }

    [Fact]
    public void Without_a_folder_to_keep_it_in_the_index_works_all_the_same()
    {
        _gazetteer.Write("occupied", "a file where the folder should be");
        using var index = _gazetteer.Open(_gazetteer.PathOf("occupied"));

        Assert.True(index.FindName("chabahar") >= 0);
        Assert.Contains(CacheFolder.Variable, Assert.Single(_gazetteer.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_source_is_named()
    {
        File.Delete(_gazetteer.Files.Names);
        Assert.Contains("names.csv", Assert.Throws<FileNotFoundException>(() => _gazetteer.Open()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_killed_compile_left_is_cleared_away_by_the_next_opening()
    {
        _gazetteer.Open().Dispose();
        var (left, held) = (LeftOver("x.placeindex.123.unfinished"), LeftOver("x.placeindex.456.unfinished"));
        using (new FileStream(held, FileMode.Open, FileAccess.ReadWrite, FileShare.Delete)) _gazetteer.Open().Dispose();

        Assert.Equal(1, _gazetteer.Compiles);
        Assert.False(File.Exists(left));
        Assert.True(File.Exists(held), "another process was writing it");
    }

    private string LeftOver(string name)
    {
        var path = Path.Combine(_gazetteer.Cache, name);
        File.WriteAllText(path, "half");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(-1));
        return path;
    }
}
