namespace Gazetteer.Documents.Mail;

/// <summary>Cuts a mailbox at the lines that begin with <c>From </c> and follow an empty line.</summary>
internal static class MboxMessages
{
    /// <summary>The bytes of each message, with quoted <c>&gt;From </c> lines restored.</summary>
    /// <exception cref="DocumentException">A message is larger than the limit.</exception>
    public static IEnumerable<byte[]> Read(Stream stream, string name, long limit)
    {
        using var buffered = new BufferedStream(stream, 1 << 16);
        using var message = new MemoryStream();
        var line = new List<byte>(200);
        var isInside = false;
        var afterEmpty = true;
        while (ReadLine(buffered, line, limit))
        {
            var bytes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(line);
            if (afterEmpty && bytes.StartsWith("From "u8))
            {
                if (isInside) yield return message.ToArray();
                message.SetLength(0);
                isInside = true;
            }
            else if (isInside)
            {
                message.Write(bytes.TrimStart((byte)'>').StartsWith("From "u8) && bytes[0] == '>' ? bytes[1..] : bytes);
                if (message.Length > limit) throw new DocumentException(name, $"a message is larger than {limit >> 20} MB, the most that is read at once", "leave it out");
            }

            afterEmpty = line.Count <= 2 && line.TrueForAll(static b => b is (byte)'\r' or (byte)'\n');
        }

        if (isInside) yield return message.ToArray();
    }

    /// <summary>Reads up to and with the next line feed; a line beyond the limit is cut.</summary>
    private static bool ReadLine(BufferedStream stream, List<byte> line, long limit)
    {
        line.Clear();
        for (int b; line.Count <= limit && (b = stream.ReadByte()) >= 0;)
        {
            line.Add((byte)b);
            if (b == '\n') break;
        }

        return line.Count > 0;
    }
}
