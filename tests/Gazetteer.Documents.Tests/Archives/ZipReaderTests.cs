using System.Buffers.Binary;
using System.Text;

namespace Gazetteer.Documents.Tests.Archives;

/// <summary>Zip files that lie about themselves: what they hold is read, or it is said why not, and nothing unpacks without end.</summary>
public sealed class ZipReaderTests : ReadingTests
{
    private const string Text = "The road from Gwadar to Turbat leads through Dasht.";

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(1_000_000)]
    public void The_whole_of_an_entry_is_read_whatever_length_is_claimed(int claimed)
    {
        var zip = Zips.Of(("a.txt", Text));
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(Directory(zip) + 24), claimed);
        Assert.Equal(Text, Assert.Single(ReadAll("liar.zip", zip)).Text);
        Assert.Empty(Report.Problems);
    }

    [Fact]
    public void An_empty_entry_is_no_document()
    {
        Assert.Equal(Text, Assert.Single(ReadAll("a.zip", Zips.Of(("empty.txt", ""), ("a.txt", Text)))).Text);
        Assert.Empty(Report.Problems);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(300)]
    public void Entries_on_one_stretch_of_bytes_are_read_once_and_said(int count)
    {
        Assert.Equal(Text, Assert.Single(ReadAll("many.zip", Repeated(Zips.Of(("a.txt", Text)), count))).Text);
        Assert.EndsWith($"many.zip: {count - 1} of its entries share their bytes with others, as in files made to fill a disk, and are left out; pack it anew.", OnlyProblem(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_lies_within_another_is_not_read_again()
    {
        // One stored entry whose content is a whole zip file, whose own entry the directory names as well.
        var outer = Stored("a.txt", Encoding.ASCII.GetBytes(Text), Zips.Of(("b.txt", Text)));
        Assert.DoesNotContain(ReadAll("wrap.zip", outer), static d => d.Name.EndsWith("b.txt", StringComparison.Ordinal));
        Assert.Contains(Report.Problems, static p => p.Message.StartsWith("1 of its entries share their bytes", StringComparison.Ordinal));
    }

    [Fact]
    public void What_lies_in_inner_archives_counts_for_the_outer_one()
    {
        // Each inner archive by itself stays below every bound for one.
        var inner = Zips.Of(("zeros.txt", new byte[12 << 20]));
        var outer = Zips.Of([.. Enumerable.Range(0, 9).Select(i => ($"{i}.zip", inner)), ("z.txt", Encoding.ASCII.GetBytes(Text))]);
        ReadAll("outer.zip", outer);
        Assert.Contains("the archive unpacks to more than 64 MB from", Report.Problems[^1].Message, StringComparison.Ordinal);
        Assert.True(Report.Problems.Length < 7, string.Join('\n', Report.Problems)); // the five that fit in 64 MB hold no text, and the sixth ends it
    }

    [Fact]
    public void Entries_of_inner_archives_count_for_the_outer_one()
    {
        var inner = Zips.Of([.. Enumerable.Range(0, 6).Select(static i => ($"{i}.txt", Text))]);
        var read = ReadAll("outer.zip", Zips.Of(("a.zip", inner), ("b.zip", inner)), new ReadingOptions { MaximumEntries = 10 });
        Assert.Equal(6, read.Count);
        Assert.Contains("more than 10 entries, with those of archives within it", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_archive_of_ordinary_text_is_within_every_bound()
    {
        var page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 4000).Select(static i => $"{i}: {Text} {i * 7919 % 1009}\n")));
        var inner = Zips.Of([.. Enumerable.Range(0, 10).Select(i => ($"{i}.txt", page))]);
        Assert.Equal(40, ReadAll("ordinary.zip", Zips.Of([.. Enumerable.Range(0, 4).Select(i => ($"{i}.zip", inner))])).Count);
        Assert.Empty(Report.Problems);
    }

    [Fact]
    public void A_damaged_entry_does_not_take_the_others_with_it()
    {
        var zip = Zips.Of(("a.txt", Text), ("b.txt", Text + Text), ("c.txt", Text));
        var second = zip.AsSpan().IndexOf("b.txt"u8);
        zip.AsSpan(second + 5, 20).Fill(0xFF);
        Assert.Equal(["a.txt", "c.txt"], ReadAll("hurt.zip", zip).Select(static d => Path.GetFileName(d.Name)));
        Assert.Contains("hurt.zip/b.txt", OnlyProblem(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shift_jis", "仙台から青森までの地図", "盛岡と青森の駅", "名古屋から京都までの道")]
    [InlineData("gb18030", "成都和拉萨", "日喀则和樟木口岸")]
    [InlineData("koi8-r", "Дорога в Хорог", "Карта Памира")]
    [InlineData("windows-1256", "خريطة مسقط", "ميناء صحار")]
    public void Entry_names_of_old_archivers_are_told_together(string encoding, params string[] names)
    {
        using var bytes = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true, CodePagesEncodingProvider.Instance.GetEncoding(encoding)))
        {
            foreach (var name in names)
            {
                using var entry = zip.CreateEntry($"{name}.txt").Open();
                entry.Write("Quetta"u8);
            }
        }

        Assert.Equal(names.Order(StringComparer.Ordinal), ReadAll("old.zip", bytes.ToArray()).Select(static d => d.Title).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(42)]
    [InlineData(20)]
    public void Offsets_and_lengths_out_of_the_file_are_said(int field)
    {
        var zip = Zips.Of(("a.txt", Text), ("b.txt", Text));
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(Directory(zip) + field), 0x7FFFFFF0);
        ReadAll("out.zip", zip);
        Assert.NotEmpty(Report.Problems);
    }

    private static int Directory(ReadOnlySpan<byte> zip) => zip.IndexOf("PK\x01\x02"u8);

    /// <summary>The directory's only entry so many times, each under a name of its own.</summary>
    private static byte[] Repeated(byte[] zip, int count)
    {
        var start = Directory(zip);
        var end = zip.AsSpan().IndexOf("PK\x05\x06"u8);
        var entry = zip[start..end];
        using var bytes = new MemoryStream();
        bytes.Write(zip, 0, start);
        for (var i = 0; i < count; i++)
        {
            entry[46] = (byte)('a' + (i % 26));
            bytes.Write(entry);
        }

        WriteEnd(bytes, zip.AsSpan(end).ToArray(), start, count);
        return bytes.ToArray();
    }

    /// <summary>A zip file with a stored entry that is followed, within what its directory says is its content, by another zip file's entry.</summary>
    private static byte[] Stored(string name, byte[] content, byte[] inner)
    {
        var innerDirectory = Directory(inner);
        byte[] body = [.. content, .. inner[..innerDirectory]];
        using var bytes = new MemoryStream();
        byte[] local = [.. "PK\x03\x04"u8, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. BitConverter.GetBytes(body.Length), .. BitConverter.GetBytes(body.Length), (byte)name.Length, 0, 0, 0,
            .. Encoding.ASCII.GetBytes(name)];
        bytes.Write(local);
        bytes.Write(body);
        var start = (int)bytes.Length;
        bytes.Write([.. "PK\x01\x02"u8, 20, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. BitConverter.GetBytes(body.Length), .. BitConverter.GetBytes(body.Length), (byte)name.Length, 0,
            .. new byte[12], 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(name)]);
        var end = inner.AsSpan().IndexOf("PK\x05\x06"u8);
        var entry = inner[innerDirectory..end];
        BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(42), local.Length + content.Length);
        bytes.Write(entry);
        WriteEnd(bytes, inner[end..], start, 2);
        return bytes.ToArray();
    }

    private static void WriteEnd(MemoryStream bytes, byte[] end, int directory, int count)
    {
        BinaryPrimitives.WriteInt16LittleEndian(end.AsSpan(8), (short)count);
        BinaryPrimitives.WriteInt16LittleEndian(end.AsSpan(10), (short)count);
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(12), (int)bytes.Length - directory);
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(16), directory);
        bytes.Write(end);
    }
}
