using System.Text;
using System.Text.Unicode;
using Gazetteer.Documents.Encodings;
using Gazetteer.Foundation;
using MimeKit;

namespace Gazetteer.Documents.Mail;

/// <summary>The content of a part, as bytes and as text.</summary>
internal static class MailText
{
    /// <summary>The bytes, decoded from their transfer encoding.</summary>
    public static byte[] Bytes(MimePart part, CancellationToken cancellation)
    {
        if (part.Content is null) return [];
        using var bytes = new MemoryStream();
        part.Content.DecodeTo(bytes, cancellation);
        return bytes.ToArray();
    }

    /// <summary>The text of a part, by the charset it names, unless the bytes say otherwise.</summary>
    /// <param name="part">A text.</param>
    /// <param name="source">What problems call the part.</param>
    /// <param name="context">Takes problems.</param>
    public static string Of(MimePart part, string source, ReadingContext context)
    {
        var bytes = Bytes(part, context.Cancellation);
        if (bytes.Length == 0) return "";
        var detected = EncodingDetector.Detect(bytes);
        if (detected is { MarkLength: > 0 }) return detected.Encoding.GetString(bytes.AsSpan(detected.MarkLength));
        if (Declared(part, bytes) is { } declared) return declared.GetString(bytes);
        if (detected is null)
        {
            context.Report.Add(new Problem(source, 0, "it holds binary data where text should stand, and is left out."));
            return "";
        }

        if (detected.IsGuess)
            context.Report.AddNotice(new Problem(source, 0, $"{Named(part)}; read as {detected.Encoding.WebName}."));
        return detected.Encoding.GetString(bytes);
    }

    /// <summary>The encoding that a part names and that its bytes bear out; null when it names none that is known.</summary>
    public static Encoding? Declared(MimePart part, byte[] bytes)
    {
        if (part.ContentType.Charset is not { Length: > 0 } charset || Charsets.Find(charset) is not { } declared) return null;
        var isUtf8 = Utf8.IsValid(bytes);
        if (isUtf8 && declared.IsSingleByte) return Encoding.UTF8;
        return declared.CodePage == Encoding.UTF8.CodePage && !isUtf8 && IsHardlyUtf8(bytes) ? null : declared;
    }

    /// <summary>Whether more is broken than not: a damaged character or two do not make a text an old one.</summary>
    private static bool IsHardlyUtf8(byte[] bytes)
    {
        var (broken, whole) = (0, 0);
        foreach (var rune in Encoding.UTF8.GetString(bytes).EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar) broken++;
            else if (!rune.IsAscii) whole++;
        }

        return broken > whole;
    }

    private static string Named(MimePart part) => part.ContentType.Charset is { Length: > 0 and <= 40 } charset ? $"it is not in the charset {charset} that it names, or that is not known"
        : "it names no charset";
}
