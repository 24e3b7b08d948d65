using System.Text;

namespace Gazetteer.Documents.Encodings;

/// <summary>UTF-7 (RFC 2152), in which old mail is written.</summary>
/// <remarks>
/// .NET has it and refuses to give it by name or by its code page, because a page that is displayed may hide a script in it. Here it only ever
/// becomes text, and only of documents that name it themselves; nothing guesses it. It goes by a code page of its own, since that of UTF-7 is
/// withheld whoever offers it.
/// </remarks>
internal sealed class Utf7() : Encoding(OwnCodePage)
{
    private const int OwnCodePage = 65099;

#pragma warning disable SYSLIB0001 // The reason for which it is obsolete is in the remarks.
    private static readonly UTF7Encoding Inner = new();
#pragma warning restore SYSLIB0001

    public override string EncodingName => "UTF-7";

    public override string WebName => "utf-7";

    public override int GetByteCount(char[] chars, int index, int count) => Inner.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => Inner.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) => Inner.GetCharCount(bytes, index, count);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) => Inner.GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    public override int GetMaxByteCount(int charCount) => Inner.GetMaxByteCount(charCount);

    public override int GetMaxCharCount(int byteCount) => Inner.GetMaxCharCount(byteCount);

    public override Decoder GetDecoder() => Inner.GetDecoder();

    /// <summary>Gives the encoding to whoever asks for it by name, libraries included.</summary>
    public sealed class Provider : EncodingProvider
    {
        private static readonly Utf7 Instance = new();

        public override Encoding? GetEncoding(int codepage) => codepage == OwnCodePage ? Instance : null;

        public override Encoding? GetEncoding(string name) => string.Equals(name, Instance.WebName, StringComparison.OrdinalIgnoreCase) ? Instance : null;
    }
}
