using System.Text;
using Gazetteer.Documents.Archives;
using Gazetteer.Documents.Encodings;

namespace Gazetteer.Documents.Sniffing;

/// <summary>Looks at a document's first bytes, since extensions lie.</summary>
internal static class ContentKind
{
    private const int HeadLength = 1024;
    private static readonly HashSet<string> NeverText = [".pdf", ".docx", ".odt", ".epub", ".xlsx", ".zip"];

    /// <summary>The extension that the content deserves; the input's own when nothing speaks against it.</summary>
    public static string ExtensionOf(DocumentInput input, ReadingContext context)
    {
        var head = new byte[HeadLength];
        int length;
        using (var stream = input.Open()) length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var bytes = head.AsSpan(0, length);
        if (bytes.IndexOf("%PDF-"u8) is >= 0 and < 512 && !IsMarkup(input.Extension)) return ".pdf";
        if (bytes.StartsWith("PK\x03\x04"u8)) return Zip(input, context);
        if (bytes.StartsWith("{\\rtf"u8)) return ".rtf";
        var isMisnamed = NeverText.Contains(input.Extension) || (input.Extension == ".rtf" && length > 0);
        if (!isMisnamed && context.Kinds.Know(input.Extension)) return input.Extension;
        return Markup(bytes) ?? (isMisnamed && length > 0 && EncodingDetector.Detect(bytes, isWhole: length < HeadLength) is { IsGuess: false } ? ".txt" : input.Extension);
    }

    private static bool IsMarkup(string extension) => extension is ".md" or ".markdown" or ".html" or ".htm" or ".csv" or ".tsv" or ".jsonl" or ".eml" or ".mbox";

    private static string? Markup(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)) return ".html";
        if (!start.StartsWith("<?xml", StringComparison.Ordinal)) return null;
        return start.Contains("<TEI", StringComparison.Ordinal) ? ".xml" : start.Contains("<html", StringComparison.OrdinalIgnoreCase) ? ".html" : null;
    }

    /// <summary>Office documents and books are zip files that hold certain entries.</summary>
    private static string Zip(DocumentInput input, ReadingContext context)
    {
        using var zip = BoundedZip.Open(input, context.Options);
        if (zip.Find("META-INF/container.xml") is not null) return ".epub";
        if (zip.Find("word/document.xml") is not null) return ".docx";
        if (zip.Find("xl/workbook.xml") is not null) return ".xlsx";
        if (zip.Find("content.xml") is not null && zip.Find("mimetype") is not null) return ".odt";
        return context.Kinds.Know(input.Extension) && NeverText.Contains(input.Extension) ? input.Extension : ".zip";
    }
}
