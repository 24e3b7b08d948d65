namespace Gazetteer.Documents.Pdf;

/// <summary>A document as a file that another program can open: its own, or a copy that lives as long as this.</summary>
internal sealed class FileOnDisk : IDisposable
{
    private readonly string? _copy;

    private FileOnDisk(string path, string? copy) => (Path, _copy) = (path, copy);

    /// <summary>Full path, so that no name looks like an option.</summary>
    public string Path { get; }

    /// <summary>The input's file, or a copy of what is no file.</summary>
    public static FileOnDisk Of(DocumentInput input, long limit)
    {
        if (input.FilePath is { } path)
        {
            // Opening it tells what is wrong with it better than the program would.
            using (input.Open()) return new FileOnDisk(System.IO.Path.GetFullPath(path), null);
        }

        var copy = System.IO.Path.GetTempFileName();
        File.WriteAllBytes(copy, input.ReadAllBytes(limit));
        return new FileOnDisk(copy, copy);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_copy is not null) File.Delete(_copy);
    }
}
