using System.Text;
using System.Text.Unicode;
using Gazetteer.Documents.Encodings;
using Gazetteer.Documents.Sniffing;
using Gazetteer.Foundation;
using MimeKit;

namespace Gazetteer.Documents.Mail;

/// <summary>Makes documents of what is attached to a message.</summary>
internal static class MailAttachments
{
    private const int SampleLength = 1 << 16;
    private static readonly string[] NeverDocuments = ["image", "audio", "video", "font", "model"];

    /// <summary>Extensions of media types whose content does not tell its format.</summary>
    private static readonly Dictionary<string, string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text/html"] = ".html",
        ["application/xhtml+xml"] = ".html",
        ["text/markdown"] = ".md",
        ["text/csv"] = ".csv",
        ["text/tab-separated-values"] = ".tsv",
        ["text/rtf"] = ".rtf",
        ["text/richtext"] = ".rtf",
        ["application/x-ndjson"] = ".jsonl",
        ["application/mbox"] = ".mbox",
    };

    /// <summary>The attachment as an input; null when it is no document, which the report then says.</summary>
    /// <param name="part">A file.</param>
    /// <param name="number">Its place among the attachments, from 1.</param>
    /// <param name="mail">The message, or what its name is derived from.</param>
    /// <param name="context">Options and report.</param>
    public static DocumentInput? Input(MimePart part, int number, DocumentInput mail, ReadingContext context)
    {
        var fileName = FileName(part, number);
        var claimed = Path.GetExtension(fileName).ToLowerInvariant();
        var name = $"{mail.Name}/{number}-{fileName}";
        if (NeverDocuments.Contains(part.ContentType.MediaType, StringComparer.OrdinalIgnoreCase) && !context.Kinds.Know(claimed))
        {
            context.Report.CountSkipped(claimed);
            return null;
        }

        var bytes = AsUtf8(part, MailText.Bytes(part, context.Cancellation));
        var input = new DocumentInput(name, claimed, () => new MemoryStream(bytes, writable: false)) { ArchiveDepth = mail.ArchiveDepth + 1, Budget = mail.Budget };
        if (context.Kinds.Know(claimed)) return input;
        if (Extensions.GetValueOrDefault(part.ContentType.MimeType) is { } extension) return input with { Extension = extension };
        extension = ContentKind.ExtensionOf(input, context);
        if (context.Kinds.Know(extension)) return input with { Extension = extension };
        if (IsText(bytes)) return input with { Extension = ".txt" };
        context.Report.CountSkipped(claimed);
        context.Report.AddNotice(new Problem(name, 0, $"the attachment is {BinaryKind.Of(bytes) ?? "binary data"}, which is not read."));
        return null;
    }

    /// <summary>The name that the sender gave the file, without any folder.</summary>
    private static string FileName(MimePart part, int number)
    {
        var name = part.FileName ?? "";
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        return name.Length == 0 ? $"part-{number}" : name;
    }

    /// <summary>The mail knows the charset of an attached text, and the file by itself does not: so it is handed on as UTF-8 with its mark.</summary>
    private static byte[] AsUtf8(MimePart part, byte[] bytes) =>
        part.ContentType.IsMimeType("text", "*") && !Utf8.IsValid(bytes) && MailText.Declared(part, bytes) is { } declared && declared.CodePage != Encoding.UTF8.CodePage
            ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(declared.GetString(bytes))]
            : bytes;

    private static bool IsText(byte[] bytes) =>
        BinaryKind.Of(bytes) is null && EncodingDetector.Detect(bytes.AsSpan(0, Math.Min(bytes.Length, SampleLength)), isWhole: bytes.Length <= SampleLength) is not null;
}
