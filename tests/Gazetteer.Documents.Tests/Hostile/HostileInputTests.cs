using System.IO.Compression;
using System.Text;
using Gazetteer.Documents.Library;

namespace Gazetteer.Documents.Tests.Hostile;

public sealed class HostileInputTests : ReadingTests
{
    [Fact]
    public void An_encrypted_office_document_is_named_as_such()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Assert.Empty(ReadAll("secret.docx", compound));
        Assert.EndsWith("secret.docx: the document is encrypted, or of the old binary kind; save a copy without a password as .docx, .xlsx or .odt.", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_opendocument_is_named_as_such()
    {
        const string manifest = """<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>""";
        Assert.Empty(ReadAll("secret.odt", Zips.Odt("scrambled", manifest)));
        Assert.Contains("the document is encrypted", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_protected_book_is_named_as_such()
    {
        var book = Zips.Of(("META-INF/container.xml", "<container/>"), ("META-INF/encryption.xml", "<e><EncryptionMethod Algorithm='http://www.w3.org/2001/04/xmlenc#aes128-cbc'/></e>"));
        Assert.Empty(ReadAll("book.epub", book));
        Assert.Contains("protected (DRM)", OnlyProblem(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cut.docx")]
    [InlineData("cut.odt")]
    [InlineData("cut.epub")]
    [InlineData("cut.zip")]
    public void A_truncated_file_is_named_and_the_rest_is_read(string name)
    {
        var whole = Zips.Of(("a.txt", new string('x', 5000)));
        Write(name, whole[..(whole.Length / 2)]);
        Write("good.txt", "Quetta");
        Assert.Equal("Quetta", Assert.Single(ReadPaths(null, Folder)).Text);
        Assert.Contains($"{name}: the file is damaged or cut short", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_unpacks()
    {
        Assert.Empty(ReadAll("bomb.zip", Zips.Of(("zeros.txt", new byte[64 << 20]), ("a.qqq", [1]))));
        Assert.Contains("would unpack to 64 MB", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_one_paragraph_a_million_times_is_refused_before_it_unpacks()
    {
        var paragraphs = string.Concat(Enumerable.Repeat("<text:p>Quetta</text:p>", 1_000_000));
        Assert.Empty(ReadAll("paragraphs.odt", Zips.Odt(Zips.OdtContent(paragraphs))));
        Assert.Contains("paragraphs.odt/content.xml: it would unpack to 21 MB from", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_beyond_the_limit_is_refused_whatever_the_directory_claims()
    {
        var options = new ReadingOptions { MaximumBytes = 5000 };
        var texts = ReadAll("many.zip", Zips.Of(("a.txt", "Quetta"), ("b.md", Convert.ToHexString(RandomBytes(6000)))), options);
        Assert.Equal("Quetta", Assert.Single(texts).Text);
        Assert.Contains("many.zip/b.md: it unpacks to more than", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void Archives_within_archives_end()
    {
        var zip = Zips.Of(("a.txt", "Quetta"));
        for (var i = 0; i < 5; i++) zip = Zips.Of(($"z{i}.zip", zip), ($"t{i}.txt", Encoding.UTF8.GetBytes($"level {i}")));
        Assert.Equal(["level 4", "level 3", "level 2"], ReadAll("outer.zip", zip).Select(static d => d.Text));
        Assert.Contains("more than 3 archives lie one inside another", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_that_multiply_are_stopped()
    {
        var levels = string.Concat(Enumerable.Range(1, 9).Select(static i => $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">"));
        Assert.Empty(ReadAll("laughs.xml", $"<!DOCTYPE TEI [<!ENTITY e0 \"haha\">{levels}]><TEI><text><body><p>&e9;</p></body></text></TEI>"));
        Assert.Contains("laughs.xml: it cannot be read", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void External_entities_are_never_fetched()
    {
        var secret = Write("secret.qqq", "the secret of Zahedan");
        var prolog = $"<!DOCTYPE x [<!ENTITY s SYSTEM \"file://{secret}\">]>";
        var tei = ReadAll("a.xml", $"{prolog}<TEI><text><body><p>Quetta &s;</p></body></text></TEI>");
        var odt = ReadAll("b.odt", Zips.Odt(Zips.OdtContent("<text:p>Quetta &s;</text:p>", prolog)));
        Assert.All(tei.Concat(odt), static d => Assert.DoesNotContain("secret", d.Text, StringComparison.Ordinal));
        Assert.Equal(2, tei.Count + odt.Count + Report.Problems.Length);
    }

    [Fact]
    public void Deep_nesting_ends_no_process()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 100_000));
        Assert.Equal("Quetta\n", ReadOne("deep.html", $"<html>{deep}Quetta").Text);
        Assert.Contains("Quetta", ReadOne("deep.rtf", @"{\rtf1 " + new string('{', 50_000) + "Quetta" + new string('}', 50_000) + "}").Text, StringComparison.Ordinal);
        var nested = string.Concat(Enumerable.Repeat("<seg>", 50_000)) + "Quetta" + string.Concat(Enumerable.Repeat("</seg>", 50_000));
        Assert.Contains("Quetta", ReadOne("deep.xml", $"<TEI><text><p>{nested}</p></text></TEI>").Text, StringComparison.Ordinal);
        var runs = string.Concat(Enumerable.Repeat("<w:smartTag>", 20_000)) + "<w:r><w:t>Quetta</w:t></w:r>" + string.Concat(Enumerable.Repeat("</w:smartTag>", 20_000));
        Assert.Contains("Quetta", Assert.Single(ReadAll("deep.docx", Zips.Docx($"<w:p>{runs}</w:p>"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_extensions_are_seen_through()
    {
        Assert.Contains("Quetta", ReadOne("web.docx", "<!DOCTYPE html><html><body><p>Quetta</p></body></html>").Text, StringComparison.Ordinal);
        Assert.Contains("Turbat", ReadOne("rich.doc", @"{\rtf1 Turbat}").Text, StringComparison.Ordinal);
        Assert.Equal("Zahedan", ReadOne("plain.pdf", "Zahedan").Text);
        Assert.Equal("Mand\n", Assert.Single(ReadAll("word.txt", Zips.Docx("<w:p><w:r><w:t>Mand</w:t></w:r></w:p>"))).Text);
        Assert.Empty(Report.Problems);
        Assert.Contains(Report.Notices, static n => n.ToString().Contains("web.docx: its name says Word, but its content is web page; read as that.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_too_small_to_look_binary_is_no_text()
    {
        Assert.Empty(ReadAll("pic.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. "abcdef"u8]));
        Assert.Contains("the file is a PNG picture, not text", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void Entry_names_in_old_encodings_are_read()
    {
        var arabic = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, arabic))
        {
            using var entry = zip.CreateEntry("تقرير عن ميناء گوادر.txt").Open();
            entry.Write("Gwadar"u8);
        }

        // Without the flag that says UTF-8, as old archivers wrote it.
        Assert.EndsWith("old.zip/تقرير عن ميناء گوادر.txt", Assert.Single(ReadAll("old.zip", bytes.ToArray())).Name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_permission_is_named_and_the_rest_is_read()
    {
        // Root may open everything: so the refusal itself is made, not the file.
        var locked = new DocumentInput("locked.txt", ".txt", static () => throw new UnauthorizedAccessException());
        var read = new DocumentLibrary().Read([locked, DocumentInput.OfFile(Write("good.txt", "Quetta"))], Report, TestContext.Current.CancellationToken).ToList();
        Assert.Equal("Quetta", Assert.Single(read).Text);
        Assert.Equal("locked.txt: there is no permission to read it; change its permissions or run as its owner.", OnlyProblem());
    }

    [Fact]
    public void Text_longer_than_a_piece_comes_in_pieces_that_are_the_text()
    {
        var text = string.Join('\n', Enumerable.Range(0, 5000).Select(static i => $"Line {i} of 𐎱 Quetta."));
        var pieces = ReadAll("long.txt", text, new ReadingOptions { PieceCharacters = 10_000 });
        Assert.True(pieces.Count > 5);
        Assert.Equal(text, string.Concat(pieces.Select(static p => p.Text)));
        Assert.Equal(pieces.Count, pieces.Select(static p => p.Name).Distinct().Count());
        var before = 0L;
        foreach (var piece in pieces)
        {
            Assert.Equal(before, piece.CodePointOffset);
            Assert.True(piece.Text[^1] == '\n' || piece == pieces[^1]);
            before += piece.Text.EnumerateRunes().Count();
        }
    }

    private static byte[] RandomBytes(int length)
    {
        var bytes = new byte[length];
        new Random(3).NextBytes(bytes);
        return bytes;
    }
}
