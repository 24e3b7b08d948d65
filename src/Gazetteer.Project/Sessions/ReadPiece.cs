using System.Collections.Immutable;
using Gazetteer.Pipeline;
using Gazetteer.Project.Storage;

namespace Gazetteer.Project.Sessions;

/// <summary>A piece of what was read from a file: most files are one piece, very large ones several.</summary>
/// <param name="File">The file as it is now; its number is 0 when it is new.</param>
/// <param name="IsFirst">Whether it is the file's first piece: then what was read from it before goes.</param>
/// <param name="IsLast">Whether it is the last: only then the file counts as read.</param>
/// <param name="Documents">The documents, in their order.</param>
public sealed record ReadPiece(StoredFile File, bool IsFirst, bool IsLast, ImmutableArray<ExtractedDocument> Documents);
