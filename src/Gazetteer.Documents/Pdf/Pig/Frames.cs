using System.Buffers.Binary;

namespace Gazetteer.Documents.Pdf.Pig;

/// <summary>A document through a pipe that stays open after it: in frames that begin with their length, the last one empty.</summary>
internal static class Frames
{
    /// <summary>Most bytes of a frame.</summary>
    public const int Longest = 1 << 16;

    /// <summary>Writes a frame; an empty one says that the document ends.</summary>
    public static void Write(ReadOnlySpan<byte> frame, Stream pipe)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, frame.Length);
        pipe.Write(length);
        pipe.Write(frame);
        if (frame.IsEmpty) pipe.Flush();
    }

    /// <summary>Reads what <see cref="Write"/> wrote, and no more; null if the pipe closes before the last frame, or holds something else.</summary>
    public static byte[]? Read(Stream pipe)
    {
        using var document = new MemoryStream();
        var frame = new byte[Longest];
        while (TryFill(pipe, frame.AsSpan(0, sizeof(int))))
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(frame);
            if (length == 0) return document.ToArray();
            if (length is < 0 or > Longest || !TryFill(pipe, frame.AsSpan(0, length))) return null;
            document.Write(frame, 0, length);
        }

        return null;
    }

    private static bool TryFill(Stream pipe, Span<byte> bytes) => pipe.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length;
}
