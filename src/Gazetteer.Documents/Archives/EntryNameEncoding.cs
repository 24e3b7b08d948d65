using System.Text;
using System.Text.Unicode;
using Gazetteer.Documents.Encodings;

namespace Gazetteer.Documents.Archives;

/// <summary>Decodes the names of zip entries, for which old archivers used whatever their machine did: UTF-8 where it is valid, else what is likeliest for all those names together.</summary>
/// <param name="oldNames">Names that are not UTF-8.</param>
internal sealed class EntryNameEncoding(byte[] oldNames) : Encoding
{
    private static readonly UTF8Encoding Strict = new(false);
    private readonly Encoding _old = oldNames.Length == 0 ? Strict : LegacyEncodings.Likeliest(oldNames);

    public override int GetByteCount(char[] chars, int index, int count) => Strict.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => Strict.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) => Of(bytes.AsSpan(index, count)).GetCharCount(bytes, index, count);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        Of(bytes.AsSpan(byteIndex, byteCount)).GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    public override int GetMaxByteCount(int charCount) => Strict.GetMaxByteCount(charCount);

    public override int GetMaxCharCount(int byteCount) => byteCount + 1;

    private Encoding Of(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) ? Strict : _old;
}
