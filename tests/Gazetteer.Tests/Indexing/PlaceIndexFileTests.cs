using System.Runtime.InteropServices;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Storage;
using Gazetteer.Places;

namespace Gazetteer.Tests.Indexing;

public sealed class PlaceIndexFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gazetteer-index-").FullName;

    private string FilePath => Path.Combine(_folder, "places.index");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static PlaceIndexBuilder Gazetteer()
    {
        var builder = new PlaceIndexBuilder();
        var random = new RandomTexts(7);
        for (var i = 0; i < 300; i++)
        {
            builder.Add(TestIndex.Town($"test:{i}", random.Name(), random.Next(360) - 180, random.Next(180) - 90, random.Next(1000)));
            builder.Add(new PlaceName(new PlaceId($"test:{i}"), random.Name(), "fa", NameKind.Alternate, false, 1));
        }

        builder.Add(TestIndex.Town("test:chabahar", "Chabahar"));
        return builder;
    }

    private void Compile() => PlaceIndexFile.Compile(FilePath, Gazetteer(), "made for a test", cancellation: TestContext.Current.CancellationToken);

    [Fact]
    public void An_index_opened_from_its_file_is_the_one_that_was_built()
    {
        Compile();
        using var opened = PlaceIndexFile.Open(FilePath);
        using var built = Gazetteer().Build();

        Assert.Equal(built.PlaceCount, opened.PlaceCount);
        Assert.Equal(built.NameCount, opened.NameCount);
        for (var place = 0; place < built.PlaceCount; place++)
        {
            Assert.Equal(built.PlaceAt(place), opened.PlaceAt(place));
            Assert.Equal(built.NamesOf(place), opened.NamesOf(place));
        }

        foreach (var name in built.ListNames())
        {
            Assert.Equal(built.FoldedNameAt(name), opened.FoldedNameAt(name));
            Assert.Equal(built.PostingsOf(name).ToArray(), opened.PostingsOf(name).ToArray());
        }
    }

    [Fact]
    public void Compiling_the_same_rows_twice_gives_the_same_bytes()
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        Gazetteer().WriteTo(first, 5, "x", static _ => { }, TestContext.Current.CancellationToken);
        Gazetteer().WriteTo(second, 5, "x", static _ => { }, TestContext.Current.CancellationToken);

        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void Compiling_leaves_one_file_and_tells_how_far_it_is()
    {
        var progress = new List<double>();
        PlaceIndexFile.Compile(FilePath, Gazetteer(), "", progress.Add, TestContext.Current.CancellationToken);

        Assert.Equal([FilePath], Directory.GetFiles(_folder));
        Assert.Equal(progress.Order(), progress);
        Assert.Equal(1, progress[^1]);
        Assert.Null(PlaceIndexFile.FindDamage(FilePath, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_cancelled_compile_leaves_the_old_file_as_it_was()
    {
        Compile();
        var before = File.ReadAllBytes(FilePath);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => PlaceIndexFile.Compile(FilePath, Gazetteer(), "", null, cancelled.Token));
        Assert.Equal([FilePath], Directory.GetFiles(_folder));
        Assert.Equal(before, File.ReadAllBytes(FilePath));
    }

    [Fact]
    public void A_missing_folder_is_an_error_that_leaves_nothing() =>
        Assert.Throws<DirectoryNotFoundException>(() => PlaceIndexFile.Compile(Path.Combine(_folder, "none", "x"), Gazetteer(), "", cancellation: TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("")]
    [InlineData("not an index")]
    [InlineData("GAZINDX and then nothing of the kind, though it goes on and on and on and on, longer than any header could be: ", 20)]
    public void A_foreign_file_is_refused_by_name(string content, int times = 1)
    {
        File.WriteAllText(FilePath, string.Concat(Enumerable.Repeat(content, times)));
        var refused = Assert.Throws<IndexFileException>(() => PlaceIndexFile.Open(FilePath));

        Assert.Contains(FilePath, refused.Message, StringComparison.Ordinal);
        Assert.NotNull(PlaceIndexFile.FindDamage(FilePath, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Another_version_is_refused()
    {
        Compile();
        var bytes = File.ReadAllBytes(FilePath);
        bytes[8]++;
        File.WriteAllBytes(FilePath, bytes);

        Assert.Contains("version", Assert.Throws<IndexFileException>(() => PlaceIndexFile.Open(FilePath)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copied_file_is_checked_and_used()
    {
        Compile();
        var copy = FilePath + ".copy";
        File.WriteAllBytes(copy, File.ReadAllBytes(FilePath));
        using var index = PlaceIndexFile.Open(copy);

        Assert.True(index.FindName("chabahar") >= 0);
    }

    [Theory]
    [InlineData(IndexSection.Tokens, long.MaxValue, 64)]
    [InlineData(IndexSection.Edges, 1L << 40, 64)]
    [InlineData(IndexSection.Texts, 4096, 1L << 40)]
    [InlineData(IndexSection.Texts, 4096, -1)]
    [InlineData(IndexSection.Postings, -64, 64)]
    [InlineData(IndexSection.Provenance, 4097, 1)]
    [InlineData(IndexSection.Places, 4096, 64)]
    [InlineData(IndexSection.PlaceIds, 4096, 12)]
    [InlineData(IndexSection.Count, 0, 0)]
    public void A_header_that_is_right_by_its_checksum_and_leads_astray_is_refused(object section, long offset, long length)
    {
        Compile();
        var bytes = File.ReadAllBytes(FilePath);
        var header = MemoryMarshal.Read<IndexHeader>(bytes);
        if ((IndexSection)section == IndexSection.Count) header.PlaceCount *= 2;
        else header.Sections[(int)(IndexSection)section] = new IndexHeader.SectionEntry((ulong)offset, (ulong)length, 0);
        header.Checksum = header.ComputeChecksum();
        MemoryMarshal.Write(bytes, header);
        File.WriteAllBytes(FilePath, bytes);

        Assert.Throws<IndexFileException>(() => PlaceIndexFile.OpenUnchecked(FilePath));
    }

    [Fact]
    public void An_index_taken_into_memory_lives_on_when_its_file_is_cut()
    {
        Compile();
        using var index = PlaceIndexFile.OpenUnchecked(FilePath);
        Assert.Null(index.TakeIntoMemory(TestContext.Current.CancellationToken));
        using (var file = new FileStream(FilePath, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)) file.SetLength(0);

        using var built = Gazetteer().Build();
        Assert.Equal(built.ListNames().Select(built.FoldedNameAt), index.ListNames().Select(index.FoldedNameAt));
        for (var place = 0; place < built.PlaceCount; place++) Assert.Equal(built.PlaceAt(place), index.PlaceAt(place));
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.9)]
    public void An_index_that_changed_since_it_was_opened_is_told_of_when_it_is_taken_into_memory(double where)
    {
        Compile();
        using var index = PlaceIndexFile.OpenUnchecked(FilePath);
        using (var file = new FileStream(FilePath, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            file.Position = (long)(file.Length * where);
            for (var i = 0; i < 128; i++) file.WriteByte(0xA5);
        }

        Assert.NotNull(index.TakeIntoMemory(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_file_that_was_cut_since_it_was_opened_is_told_of_and_not_touched()
    {
        Compile();
        using var index = PlaceIndexFile.OpenUnchecked(FilePath);
        using (var file = new FileStream(FilePath, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)) file.SetLength(file.Length / 2);

        Assert.Contains("cut", index.TakeIntoMemory(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>Every flipped byte is either of no consequence (padding) or refused; nothing crashes and no wrong match is ever given.</summary>
    [Fact]
    public void Flipped_and_cut_bytes_are_refused_or_do_no_harm() => Damage(seed: 11, files: 400);

    /// <summary>Some minutes. Run it after a change to the file: <c>dotnet run --project tests/Gazetteer.Tests -- -explicit only</c>.</summary>
    [Fact(Explicit = true)]
    public void Twenty_five_thousand_damaged_files_are_refused_or_do_no_harm() => Damage(seed: 12, files: 25_000);

    private void Damage(int seed, int files)
    {
        Compile();
        var bytes = File.ReadAllBytes(FilePath);
        var random = new Random(seed);
        var refused = 0;
        for (var round = 0; round < files; round++)
        {
            var damaged = round % 4 == 0 ? bytes[..random.Next(bytes.Length)] : (byte[])bytes.Clone();
            for (var flips = random.Next(4); flips >= 0 && damaged.Length == bytes.Length; flips--)
                damaged[random.Next(round % 3 == 0 ? IndexHeader.Size : bytes.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(FilePath, damaged);
            refused += IsRefusedOrRight() ? 1 : 0;
        }

        Assert.InRange(refused, files * 7 / 8, files);
    }

    private bool IsRefusedOrRight()
    {
        try
        {
            using var index = PlaceIndexFile.Open(FilePath);
            Assert.Equal("chabahar", index.FoldedNameAt(index.FindName("chabahar")));
            Assert.Equal(301, index.PlaceCount);
            Assert.Equal(["Chabahar"], TestIndex.Find(index, "in Chabahar."));
            return false;
        }
        catch (IndexFileException)
        {
            return true;
        }
    }
}
