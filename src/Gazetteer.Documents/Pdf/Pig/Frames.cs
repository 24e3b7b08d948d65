using System.Buffers.Binary;

namespace Gazetteer.Documents.Pdf.Pig;

/// <summary>Bytes through a pipe that stays open behind them: in frames with their length before them, the last one empty.</summary>
internal static class Frames
{
    private const int LongestFrame = 1 << 16;

    /// <summary>Writes all of the document.</summary>
    /// <exception cref="DocumentException">It is longer than the limit.</exception>
    public static void Write(Stream document, Stream pipe, long limit, Func<DocumentException> tooLarge)
    {
        var frame = new byte[sizeof(int) + LongestFrame];
        for (var total = 0L; ;)
        {
            var read = document.Read(frame, sizeof(int), LongestFrame);
            if ((total += read) > limit) throw tooLarge();
            BinaryPrimitives.WriteInt32LittleEndian(frame, read);
            pipe.Write(frame, 0, sizeof(int) + read);
            if (read == 0) break;
        }

        pipe.Flush();
    }

    /// <summary>Reads what <see cref="Write"/> wrote, and no more; null if the pipe closes before the last frame, or holds something else.</summary>
    public static byte[]? Read(Stream pipe)
    {
        using var document = new MemoryStream();
        var frame = new byte[LongestFrame];
        while (TryFill(pipe, frame.AsSpan(0, sizeof(int))))
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(frame);
            if (length == 0) return document.ToArray();
            if (length is < 0 or > LongestFrame || !TryFill(pipe, frame.AsSpan(0, length))) return null;
            document.Write(frame, 0, length);
        }

        return null;
    }

    private static bool TryFill(Stream pipe, Span<byte> bytes) => pipe.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length;
}
