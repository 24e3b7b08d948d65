namespace Gazetteer.Importing;

/// <summary>One row or file that could not be read. The rest of the import goes on without it.</summary>
/// <param name="File">Path of the file as the caller gave it; within an archive, <c>archive!entry</c>.</param>
/// <param name="Line">Line in the file, from 1; 0 when the whole file is meant.</param>
/// <param name="Reason">What is wrong, in words for the reader of the report.</param>
public readonly record struct ImportProblem(string File, int Line, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Reason}" : $"{File}: {Reason}";
}
