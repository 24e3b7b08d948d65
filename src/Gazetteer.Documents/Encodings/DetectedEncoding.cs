using System.Text;

namespace Gazetteer.Documents.Encodings;

/// <summary>The encoding of some bytes, and how it was known.</summary>
/// <param name="Encoding">Decodes the bytes after the mark.</param>
/// <param name="MarkLength">Bytes of the byte-order mark, 0 when there is none.</param>
/// <param name="IsGuess">Whether it was told by statistics and may be wrong.</param>
public sealed record DetectedEncoding(Encoding Encoding, int MarkLength, bool IsGuess);
