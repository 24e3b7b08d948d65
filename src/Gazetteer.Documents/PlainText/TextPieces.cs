namespace Gazetteer.Documents.PlainText;

/// <summary>Cuts a long text into pieces between lines.</summary>
internal static class TextPieces
{
    /// <summary>The text in pieces of at most so many characters; together they are the text. A line longer than a piece is cut at a space or, without any, anywhere between characters.</summary>
    public static IEnumerable<string> Read(TextReader reader, int pieceCharacters)
    {
        var buffer = new char[pieceCharacters];
        var held = 0;
        while (true)
        {
            var read = reader.ReadBlock(buffer, held, buffer.Length - held);
            var length = held + read;
            if (length < buffer.Length)
            {
                if (length > 0) yield return new string(buffer, 0, length);
                yield break;
            }

            var cut = Cut(buffer);
            yield return new string(buffer, 0, cut);
            held = length - cut;
            Array.Copy(buffer, cut, buffer, 0, held);
        }
    }

    private static int Cut(ReadOnlySpan<char> buffer)
    {
        var tail = buffer[(buffer.Length / 2)..];
        var cut = tail.LastIndexOf("\n\n");
        if (cut >= 0) return (buffer.Length / 2) + cut + 2;
        cut = tail.LastIndexOf('\n');
        if (cut < 0) cut = tail.LastIndexOf(' ');
        if (cut >= 0) return (buffer.Length / 2) + cut + 1;
        return char.IsHighSurrogate(buffer[^1]) ? buffer.Length - 1 : buffer.Length;
    }
}
