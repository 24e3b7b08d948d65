namespace Gazetteer.Documents;

/// <summary>Bytes to read and the name that the user knows them by.</summary>
/// <param name="Name">Path as the user gave it, <c>standard input</c>, or an archive's entry as <c>archive.zip/entry.txt</c>.</param>
/// <param name="Extension">Lower case with its dot; what a reader is chosen by.</param>
/// <param name="Open">Opens the bytes from their beginning; the caller disposes of the stream. Standard input opens once.</param>
/// <param name="FilePath">Where the bytes lie on disk; null when they do not.</param>
public sealed record DocumentInput(string Name, string Extension, Func<Stream> Open, string? FilePath = null)
{
    private readonly string? _listed;

    /// <summary>What its documents are called in lists and results: <see cref="Name"/> unless set, and then without what leads to what was opened on this machine.</summary>
    public string Listed
    {
        get => _listed ?? Name;
        init => _listed = value;
    }

    /// <summary>Whether it was found in a folder, rather than named.</summary>
    public bool IsFound { get; init; }

    /// <summary>How many archives the document lies in.</summary>
    public int ArchiveDepth { get; init; }

    /// <summary>What the outermost archive that the document lies in may still unpack to; null outside of archives.</summary>
    internal ArchiveBudget? Budget { get; init; }

    /// <summary>File name without folders and extension: the title of what has none.</summary>
    public string Stem => Path.GetFileNameWithoutExtension(Name);

    /// <summary>The input that a file is.</summary>
    /// <param name="path">Path as the user gave it.</param>
    public static DocumentInput OfFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new DocumentInput(path, Path.GetExtension(path).ToLowerInvariant(), () => OpenFile(path), path);
    }

    /// <summary>All the bytes.</summary>
    /// <exception cref="DocumentException">There are more than the limit, or they cannot be read.</exception>
    public byte[] ReadAllBytes(long limit)
    {
        using var stream = Open();
        if (stream.CanSeek && stream.Length > limit) throw TooLarge(limit);
        using var buffer = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var chunk = new byte[81920];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            if (buffer.Length + read > limit) throw TooLarge(limit);
            buffer.Write(chunk, 0, read);
        }

        return buffer.Length == buffer.Capacity ? buffer.GetBuffer() : buffer.ToArray();
    }

    private static FileStream OpenFile(string path) => new(path, new FileStreamOptions
    {
        Mode = FileMode.Open,
        Access = FileAccess.Read,
        Share = FileShare.ReadWrite | FileShare.Delete,
        Options = FileOptions.SequentialScan,
    });

    /// <summary>What is wrong with a document of more bytes than may be read at once.</summary>
    internal DocumentException TooLarge(long limit) =>
        new(Name, $"the document is larger than {limit >> 20} MB, the most that is read at once", "split it");
}
