using Gazetteer.Tests.Tools;
using static Gazetteer.Documents.Tests.Pdf.PdfFiles;

namespace Gazetteer.Documents.Tests.Pdf;

public sealed class PdfReaderTests : ReadingTests
{
    [Fact]
    public void Pages_are_parts_and_the_run_says_which_reader_read_them()
    {
        var document = Assert.Single(ReadAll("road.pdf", OfPages(Line(50, 700, "The road to Quetta"), Line(50, 700, "goes by Khuzdar."))));
        Assert.Equal("The road to Quetta\n\ngoes by Khuzdar.\n", document.Text);
        Assert.Equal("page 2", document.PartAt(document.Text.IndexOf("Khuzdar", StringComparison.Ordinal)));
        Assert.Equal("PDF was read by PdfPig (1).", Report.PdfSummary);
        Assert.Empty(Report.Problems);
    }

    [Fact]
    public void A_pdf_in_an_archive_is_read_without_a_copy_on_disk()
    {
        var before = Directory.GetFiles(Path.GetTempPath(), "tmp*.tmp").Length;
        Assert.Equal("Zahedan\n", Assert.Single(ReadAll("letters.zip", Zips.Of(("a.pdf", OfPages(Line(50, 700, "Zahedan")))))).Text);
        Assert.Equal(before, Directory.GetFiles(Path.GetTempPath(), "tmp*.tmp").Length);
    }

    /// <summary>In Nastaliq each letter stands a little lower than the one before it, and the next word begins above the last letter of this one.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Words_whose_letters_stand_one_below_the_other_are_whole(bool fromLeft)
    {
        var letters = new List<(double X, double Y, char Letter)>();
        var x = 500.0;
        foreach (var word in (string[])["گوادر", "پاکستان", "آباد", "گوادر", "پاکستان", "آباد", "گوادر", "پاکستان"])
        {
            for (var i = 0; i < word.Length; i++) letters.Add((x -= 6, 700 + (2.5 * (word.Length - 1 - i)), word[i]));
            letters.Add((x -= 6, 700, ' '));
        }

        if (fromLeft) letters.Reverse();
        Assert.Equal("گوادر پاکستان آباد گوادر پاکستان آباد گوادر پاکستان\n", Assert.Single(ReadAll("nastaliq.pdf", OfPages(Letters(letters)))).Text);
    }

    [Fact]
    public void Text_that_stands_for_glyphs_is_read_in_their_place()
    {
        // Two glyphs that together are one letter, as fonts of Nastaliq draw a letter and its dots.
        const string content = "BT /A 12 Tf 100 700 Td <06> Tj ET /Span<</ActualText<FEFF0628>>> BDC BT /A 12 Tf 106 700 Td <10> Tj 0 3 Td <10> Tj ET EMC BT /A 12 Tf 112 700 Td <0C> Tj ET ";
        Assert.Equal("چبر\n", Assert.Single(ReadAll("spans.pdf", OfPages(content))).Text);
    }

    [Fact]
    public void Turned_text_is_read_as_text_and_apart_from_the_rest()
    {
        var turned = "BT /F1 12 Tf 0 1 -1 0 560 300 Tm (Zahedan lies in Iran) Tj ET ";
        Assert.Equal("The road to Quetta\n\nZahedan lies in Iran\n", Assert.Single(ReadAll("turned.pdf", OfPages(turned + Line(50, 700, "The road to Quetta")))).Text);
    }

    [Fact]
    public void Bold_that_is_drawn_twice_is_read_once() =>
        Assert.Equal("New Delhi is not New Delhi\n", Assert.Single(ReadAll("bold.pdf", OfPages(Line(50, 700, "New Delhi is not New Delhi") + Line(50.4, 700, "New Delhi is not New Delhi")))).Text);

    [Fact]
    public void What_lies_beside_the_page_is_not_read() =>
        Assert.Equal("Quetta\n", Assert.Single(ReadAll("beside.pdf", OfPages(Line(50, 700, "Quetta") + Line(50, 1200, "Zahedan") + Line(900, 700, "Sibi")))).Text);

    [Fact]
    public void Pages_of_fonts_that_do_not_tell_their_letters_are_left_out_and_named()
    {
        var nameless = "BT /U 12 Tf 50 700 Td <000100020003000400050006> Tj ET ";
        Assert.Equal("Turbat\n", Assert.Single(ReadAll("fonts.pdf", OfPages(Line(50, 700, "Turbat"), nameless, nameless))).Text);
        Assert.Contains("pages 2–3 were left out: the fonts do not tell which letters they draw; recognise the text", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_pictures_says_how_to_get_at_its_text()
    {
        const string picture = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q";
        Assert.Empty(ReadAll("scan.pdf", OfPages(picture, picture)));
        Assert.Contains("no page has any text: they are pictures; if its pages show some, recognise it first, for example with ocrmypdf.", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_reader_cannot_read_the_other_does()
    {
        DebianPrograms.Require("pdftotext");
        var deep = string.Concat(Enumerable.Repeat('[', 1000)) + string.Concat(Enumerable.Repeat(']', 1000));
        var bytes = Of([(1, $"<</Type/Catalog/Pages 2 0 R/Odd {deep}>>"), (2, "<</Type/Pages/Count 1/Kids[4 0 R]>>"), (3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"),
            (4, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F1 3 0 R>>>>>>"), (5, Stream(Line(50, 700, "Quetta")))]);
        Assert.Equal("Quetta\n", Assert.Single(ReadAll("odd.pdf", bytes)).Text);
        Assert.Equal("PDF was read by pdftotext (1).", Report.PdfSummary);
    }
}
