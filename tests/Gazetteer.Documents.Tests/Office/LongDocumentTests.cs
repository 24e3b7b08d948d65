using System.IO.Compression;
using System.Text;
using Gazetteer.Documents.Library;

namespace Gazetteer.Documents.Tests.Office;

/// <summary>Documents of a million paragraphs cost no more memory than the piece that is read.</summary>
[Collection(MemoryCollection.Name)]
public sealed class LongDocumentTests : ReadingTests
{
    private const int Paragraphs = 100_000;

    /// <summary>What may stay in use while a document is read, whatever its length: a piece of a million characters with its parts. A page stays whole, and so do the bytes of RTF.</summary>
    private const long MostBytes = 64 << 20;

    public static TheoryData<string> Kinds => ["a.odt", "a.docx", "a.xlsx", "a.rtf", "a.xml", "a.html"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_long_document_comes_in_pieces_that_lead_back(string name)
    {
        var pieces = ReadPaths(new ReadingOptions { PieceCharacters = 50_000 }, WriteLong(name, Paragraphs));
        Assert.True(pieces.Count > 5, $"{pieces.Count} pieces");
        Assert.All(pieces, static p => Assert.InRange(p.Text.Length, 1, 51_000));
        Assert.Equal(Paragraphs, pieces.Sum(static p => p.Text.Split("Mand").Length - 1));
        Assert.EndsWith($"{name} (part 2)", pieces[1].Name, StringComparison.Ordinal);
        Assert.Equal(pieces.Take(2).Sum(static p => p.Text.Length), pieces[2].CodePointOffset);
        if (name is not ("a.xml" or "a.html")) Assert.Equal(Paragraphs, pieces.Sum(static p => p.Parts.Length));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Memory_does_not_grow_with_the_document(string name) => Assert.InRange(MostInUse(WriteLong(name, Paragraphs * 3)), 0, MostBytes);

    [Theory(Explicit = true)]
    [MemberData(nameof(Kinds))]
    public void Memory_does_not_grow_with_a_document_of_millions_of_paragraphs(string name) =>
        Assert.InRange(MostInUse(WriteLong(name, name == "a.html" ? Paragraphs * 20 : Paragraphs * 30)), 0, MostBytes + (name is "a.rtf" or "a.html" ? 256 << 20 : 0));

    [Fact]
    public void A_document_longer_than_any_says_that_the_rest_was_not_read()
    {
        Assert.NotEmpty(ReadPaths(new ReadingOptions { PieceCharacters = 5000, MaximumCharacters = 20_000 }, WriteLong("a.odt", 20_000)));
        Assert.Contains("the rest was not read", OnlyProblem(), StringComparison.Ordinal);
    }

    private long MostInUse(string path)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        foreach (var _ in new DocumentLibrary().Read([path], Report, TestContext.Current.CancellationToken)) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        Assert.Empty(Report.Problems);
        return most;
    }

    private string WriteLong(string name, int paragraphs)
    {
        var path = Path.Combine(Folder, name);
        using var file = File.Create(path);
        var (begin, paragraph, end) = Markup(name);
        if (name is "a.rtf" or "a.xml" or "a.html")
        {
            Fill(file, begin, paragraph, end, paragraphs);
            return path;
        }

        var frame = name switch { "a.odt" => Zips.Odt(""), "a.docx" => Zips.Docx(""), _ => Zips.Xlsx("", ("S", "visible", "")) };
        var part = name switch { "a.odt" => "content.xml", "a.docx" => "word/document.xml", _ => "xl/s0.xml" };
        using var old = new ZipArchive(new MemoryStream(frame));
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var entry in old.Entries)
        {
            using var output = zip.CreateEntry(entry.FullName).Open();
            using var input = entry.Open();
            if (entry.FullName == part) Fill(output, begin, paragraph, end, paragraphs);
            else input.CopyTo(output);
        }

        return path;
    }

    /// <summary>Paragraphs that differ, since what repeats itself thousands of times is refused as no document.</summary>
    private static (string Begin, string Paragraph, string End) Markup(string name) => name switch
    {
        "a.odt" => (Zips.OdtContent("<text:p>|</text:p>").Split("<text:p>")[0], "<text:p>Mand {0}</text:p>", "</office:text></office:body></office:document-content>"),
        "a.docx" => ("<w:document xmlns:w='w'><w:body>", "<w:p><w:r><w:t>Mand {0}</w:t></w:r></w:p>", "</w:body></w:document>"),
        "a.xlsx" => ("<worksheet><sheetData>", "<row><c r='A1' t='inlineStr'><is><t>Mand {0}</t></is></c></row>", "</sheetData></worksheet>"),
        "a.rtf" => (@"{\rtf1 ", @"Mand {0}\par ", "}"),
        "a.html" => ("<h1>Towns</h1>", "<p>Mand {0}", ""),
        _ => ("<TEI><text><body>", "<p>Mand {0}</p>", "</body></text></TEI>"),
    };

    private static void Fill(Stream stream, string begin, string paragraph, string end, int count)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        writer.Write(begin);
        for (var i = 0; i < count; i++) writer.Write(paragraph.Replace("{0}", (i * 7919L % 999_983).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        writer.Write(end);
    }
}
