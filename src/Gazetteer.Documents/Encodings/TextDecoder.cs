using Gazetteer.Foundation;

namespace Gazetteer.Documents.Encodings;

/// <summary>Makes text of a document's bytes, whatever their encoding.</summary>
internal static class TextDecoder
{
    /// <summary>The decoded text without its byte-order mark; a guessed encoding goes to the report as a notice.</summary>
    /// <exception cref="DocumentException">The bytes are no text, or there are too many.</exception>
    public static string Decode(DocumentInput input, ReadingContext context)
    {
        var bytes = input.ReadAllBytes(context.Options.MaximumBytes);
        var detected = Detect(input, bytes, isWhole: true, context);
        return detected.Encoding.GetString(bytes.AsSpan(detected.MarkLength));
    }

    /// <summary>The encoding of the bytes; a guess goes to the report as a notice.</summary>
    /// <exception cref="DocumentException">They are no text.</exception>
    public static DetectedEncoding Detect(DocumentInput input, ReadOnlySpan<byte> bytes, bool isWhole, ReadingContext context)
    {
        var detected = EncodingDetector.Detect(bytes, isWhole) ?? throw NotText(input, bytes);
        if (!detected.IsGuess) return detected;
        if (BinaryKind.Certain(bytes) is not null) throw NotText(input, bytes);
        context.Report.AddNotice(new Problem(input.Name, 0, $"not UTF-8; read as {detected.Encoding.WebName}. Save it as UTF-8 if letters look wrong."));
        return detected;
    }

    private static DocumentException NotText(DocumentInput input, ReadOnlySpan<byte> bytes)
    {
        var kind = BinaryKind.Of(bytes);
        return kind is null
            ? new DocumentException(input.Name, "the file holds binary data, not text", "give a document instead")
            : new DocumentException(input.Name, $"the file is {kind}, not text", "give a document instead, or rename it if its extension is wrong");
    }
}
