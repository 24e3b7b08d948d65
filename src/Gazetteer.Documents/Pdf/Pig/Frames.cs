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

    /// <summary>Reads what <see cref="Write"/> wrote, and no more.</summary>
    /// <exception cref="EndOfStreamException">The pipe closed before the last frame.</exception>
    public static byte[] Read(Stream pipe)
    {
        using var document = new MemoryStream();
        var frame = new byte[LongestFrame];
        while (true)
        {
            pipe.ReadExactly(frame, 0, sizeof(int));
            var length = BinaryPrimitives.ReadInt32LittleEndian(frame);
            if (length == 0) return document.ToArray();
            pipe.ReadExactly(frame, 0, length);
            document.Write(frame, 0, length);
        }
    }
}
