namespace Gazetteer.Reading.Projects;

/// <summary>What came of looking at the files of a project.</summary>
/// <param name="Added">Files that were read for the first time.</param>
/// <param name="Changed">Files that were read again because they changed.</param>
/// <param name="Moved">Files that lie elsewhere than before, known by their content.</param>
/// <param name="Unchanged">Files that were left alone.</param>
/// <param name="Gone">Files that are not there any more.</param>
/// <param name="Documents">Documents that were read.</param>
public sealed record IntakeSummary(int Added, int Changed, int Moved, int Unchanged, int Gone, int Documents);
