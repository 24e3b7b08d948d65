using Gazetteer.Documents.Pdf.Pages;
using Gazetteer.Documents.Pdf.Programs;
using Gazetteer.Tests.Tools;

namespace Gazetteer.Documents.Tests.Real;

/// <summary>Pages that Chromium prints, read by each of the two readers of PDF alone.</summary>
[Trait("Category", "Tools")]
public sealed class PrintedPageTests : ReadingTests
{
    private const string English = "The first office of the district lies in Turbat; difficult roads lead to Panjgur and on to the border. ";
    private const string Persian = "چابهار در استان سیستان و بلوچستان است و راه آن تا زاهدان (Zahedan) در سال ۱۴۰۲ باز شد. ";
    private const string Urdu = "گوادر پاکستان کے صوبہ بلوچستان کا ساحلی شہر ہے۔ کوئٹہ یہاں سے بہت دور ہے اور کراچی مشرق میں واقع ہے۔ ";

    [Theory]
    [InlineData("one column", English, "")]
    [InlineData("two columns, justified", English, "columns:2;text-align:justify")]
    [InlineData("from the right", Persian, "direction:rtl;font-family:'Noto Naskh Arabic'")]
    [InlineData("from the right in two columns", Persian, "direction:rtl;columns:2;font-family:'Noto Naskh Arabic'")]
    public void Both_readers_find_the_words_that_were_printed(string kind, string sentence, string style)
    {
        DebianPrograms.Require("chromium", "pdftotext");
        var (input, words) = Printed(sentence, style);
        var context = new ReadingContext(ReadingOptions.Default, Report, TestContext.Current.CancellationToken);
        Assert.Equal((kind, words), (kind, Words(PigProgram.Read(input, context))));
        Assert.Equal((kind, words), (kind, Words(PopplerProgram.Read(input, context))));
    }

    [Fact]
    public void Urdu_in_nastaliq_is_read_whole_with_nothing_else_installed()
    {
        DebianPrograms.Require("chromium");
        var (input, words) = Printed(Urdu, "direction:rtl;text-align:justify;font-family:'Noto Nastaliq Urdu'");
        Assert.Equal(words, Words(PigProgram.Read(input, new ReadingContext(ReadingOptions.Default, Report, TestContext.Current.CancellationToken))));
    }

    private (DocumentInput Input, string Words) Printed(string sentence, string style)
    {
        var text = string.Concat(Enumerable.Repeat(sentence, 12)).Trim();
        Write("page.html", $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><p style=\"font-size:12pt;{style}\">{text}</p></body></html>");
        RealDocuments.Print(Folder, "page.html", "page.pdf");
        return (DocumentInput.OfFile(Path.Combine(Folder, "page.pdf")), text);
    }

    private static string Words(PdfReading reading)
    {
        Assert.Null(reading.Failure);
        return string.Join(' ', reading.Pages.SelectMany(static p => p.Lines).Where(static l => l.Length > 0));
    }
}
