using System.Text;

namespace Gazetteer.Documents.Tests.Mail;

/// <summary>Makes winmail.dat files (MS-OXTNEF): a signature, a key, and attributes of level, tag, length, bytes and the sum of the bytes.</summary>
internal static class Tnef
{
    private const byte OfMessage = 1;
    private const byte OfAttachment = 2;

    public static byte[] Of(string body, params (string Name, string Text)[] attachments)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(0x223E9F78);
        writer.Write((ushort)1);
        Write(writer, OfMessage, 0x00089006, BitConverter.GetBytes(0x00010000));
        Write(writer, OfMessage, 0x0002800C, Encoding.ASCII.GetBytes(body + '\0'));
        foreach (var (name, text) in attachments)
        {
            Write(writer, OfAttachment, 0x00069002, new byte[14]);
            Write(writer, OfAttachment, 0x00018010, Encoding.ASCII.GetBytes(name + '\0'));
            Write(writer, OfAttachment, 0x0006800F, Encoding.ASCII.GetBytes(text));
        }

        return bytes.ToArray();
    }

    private static void Write(BinaryWriter writer, byte level, int tag, byte[] value)
    {
        writer.Write(level);
        writer.Write(tag);
        writer.Write(value.Length);
        writer.Write(value);
        writer.Write((ushort)value.Sum(static b => b));
    }
}
