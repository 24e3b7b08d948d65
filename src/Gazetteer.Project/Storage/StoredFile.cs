
namespace Gazetteer.Project.Storage;

/// <summary>A file that documents of a project were read from.</summary>
/// <param name="Number">Its number in the project.</param>
/// <param name="Path">Where it lies: an absolute path; for what was dropped on a view, its name alone.</param>
/// <param name="Name">What its documents are called after: the path from the project's folder, if it lies below.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Changed">When it last changed, in ticks (UTC).</param>
/// <param name="ContentHash">SHA-256 of its bytes; empty while it is being read.</param>
/// <param name="IsGone">Whether it was not there when the project last looked.</param>
public sealed record StoredFile(long Number, string Path, string Name, long Length, long Changed, string ContentHash, bool IsGone);
