using System.Collections.Immutable;
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

namespace Gazetteer.Documents;

/// <summary>A format of documents: the one table from extension to reader.</summary>
/// <param name="Name">What users call it.</param>
/// <param name="Extensions">Its extensions in lower case with their dots.</param>
/// <param name="Reader">What reads it.</param>
public sealed record DocumentKind(string Name, ImmutableArray<string> Extensions, IDocumentReader Reader)
{
    /// <summary>What any file is tried as when the user names it and neither extension nor content says more.</summary>
    public static readonly DocumentKind PlainText = new("plain text", [".txt", ".text", ".srt", ".vtt"], new PlainTextReader());

    /// <summary>Every format that is read.</summary>
    public static readonly ImmutableArray<DocumentKind> All =
    [
        PlainText,
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
    ];

    /// <summary>The format of an extension in lower case with its dot; null when none claims it.</summary>
    public static DocumentKind? OfExtension(string extension) => All.FirstOrDefault(k => k.Extensions.Contains(extension));
}
