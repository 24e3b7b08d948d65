using System.Collections.Immutable;
using System.Text;
using Gazetteer.Text;

namespace Gazetteer.Project.Storage;

/// <summary>A document's text and parts as bytes: what is large of it.</summary>
internal static class ContentCodec
{
    public static byte[] Write(SourceText source)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(source.Text);
            writer.Write7BitEncodedInt(source.Parts.Length);
            foreach (var part in source.Parts)
            {
                writer.Write7BitEncodedInt(part.Span.Start);
                writer.Write7BitEncodedInt(part.Span.Length);
                writer.Write(part.Label);
            }
        }

        return bytes.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static (string Text, ImmutableArray<TextPart> Parts) Read(ArraySegment<byte> written)
    {
        using var reader = new BinaryReader(new MemoryStream(written.Array!, written.Offset, written.Count));
        var text = reader.ReadString();
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var start = reader.Read7BitEncodedInt();
            parts.Add(new TextPart(new TextSpan(start, start + reader.Read7BitEncodedInt()), reader.ReadString()));
        }

        return (text, parts.DrainToImmutable());
    }
}
