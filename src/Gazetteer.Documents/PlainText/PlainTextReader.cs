using Gazetteer.Documents.Encodings;
using Gazetteer.Foundation;
using Gazetteer.Text;

namespace Gazetteer.Documents.PlainText;

/// <summary>Reads plain text in any encoding that <see cref="EncodingDetector"/> tells; the file's name is the title.</summary>
/// <remarks>Text longer than <see cref="ReadingOptions.PieceCharacters"/> comes in pieces, cut between lines, so that memory does not grow with the file.</remarks>
public sealed class PlainTextReader : IDocumentReader
{
    private const int SampleBytes = 1 << 20;

    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using var stream = input.Open();
        var sample = new byte[stream.CanSeek ? (int)Math.Min(stream.Length + 1, SampleBytes) : SampleBytes];
        var length = stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
        var isWhole = length < sample.Length;
        var detected = TextDecoder.Detect(input, sample.AsSpan(0, length), isWhole, context);
        if (isWhole && length <= context.Options.PieceCharacters)
        {
            yield return new SourceText { Name = input.Name, Title = input.Stem, IsPreformatted = true, Text = detected.Encoding.GetString(sample, detected.MarkLength, length - detected.MarkLength) };
            yield break;
        }

        using var all = new PrefixedStream(sample.AsMemory(detected.MarkLength, length - detected.MarkLength), stream);
        using var reader = new StreamReader(all, detected.Encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
        var number = 0;
        var before = 0L;
        foreach (var piece in TextPieces.Read(reader, context.Options.PieceCharacters))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            number++;
            yield return Piece(input, piece, number, before);
            before += new CodePoints(piece).FromUtf16(piece.Length);
            if (number == 1 || !piece.Contains('\uFFFD')) continue;
            context.Report.AddNotice(new Problem(input.Name, 0, $"part {number} holds bytes that are not {detected.Encoding.WebName}."));
        }
    }

    private static SourceText Piece(DocumentInput input, string text, int number, long before) => new()
    {
        Name = number == 1 ? input.Name : $"{input.Name} (part {number})",
        Title = number == 1 ? input.Stem : $"{input.Stem} (part {number})",
        Text = text,
        IsPreformatted = true,
        CodePointOffset = before,
        Parts = [new TextPart(new TextSpan(0, text.Length), $"part {number}")],
    };
}
