using Gazetteer.Pipeline;

namespace Gazetteer.Project.Storage;

/// <summary>A document of a project, as the program read it.</summary>
/// <param name="Number">Its number in the project.</param>
/// <param name="File">The number of its file.</param>
/// <param name="Original">The document, before any decision of a person.</param>
/// <param name="ContentHash">Checksum of its text (<see cref="Corrections.ContentHash"/>).</param>
/// <param name="IsGone">Whether its file is gone.</param>
/// <param name="HasOwnTags">Whether a person chose its tags, so that they stay when its file is read again.</param>
public sealed record StoredDocument(long Number, long File, ExtractedDocument Original, string ContentHash, bool IsGone, bool HasOwnTags);
