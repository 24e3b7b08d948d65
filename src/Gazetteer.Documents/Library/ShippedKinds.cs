using Gazetteer.Documents.Archives;
using Gazetteer.Documents.Epub;
using Gazetteer.Documents.Html;
using Gazetteer.Documents.Mail;
using Gazetteer.Documents.Markdown;
using Gazetteer.Documents.Office;
using Gazetteer.Documents.Pdf;
using Gazetteer.Documents.PlainText;
using Gazetteer.Documents.Rtf;
using Gazetteer.Documents.Tables;
using Gazetteer.Documents.Tei;

namespace Gazetteer.Documents.Library;

/// <summary>The one table from extension to reader.</summary>
internal static class ShippedKinds
{
    /// <summary>Every format that is read.</summary>
    public static readonly DocumentKinds All = new(
    [
        new("plain text", [".txt", ".text", ".srt", ".vtt"], new PlainTextReader()),
        new("Markdown", [".md", ".markdown"], new MarkdownReader()),
        new("web page", [".html", ".htm", ".xhtml"], new HtmlReader()),
        new("PDF", [".pdf"], new PdfReader()),
        new("Word", [".docx"], new DocxReader()),
        new("Excel", [".xlsx"], new XlsxReader()),
        new("OpenDocument text", [".odt"], new OdtReader()),
        new("e-book", [".epub"], new EpubReader()),
        new("Rich Text", [".rtf"], new RtfReader()),
        new("e-mail", [".eml"], new MailReader()),
        new("mailbox", [".mbox"], new MboxReader()),
        new("TEI", [".xml", ".tei"], new TeiReader()),
        new("table", [".csv", ".tsv", ".tab"], new CsvTableReader()),
        new("JSON Lines", [".jsonl", ".ndjson"], new JsonLinesReader()),
        new("zip archive", [".zip"], new ZipReader()),
    ]);
}
