using System.IO.Compression;
using Gazetteer.Documents;
using Gazetteer.Documents.Archives;
using Gazetteer.Foundation.Files;
using Gazetteer.Gazetteers;

namespace Gazetteer.Importing.Sources;

/// <summary>A file that is imported, or one within a zip archive.</summary>
/// <param name="Name">The file as the user named it, with the entry's name behind a stroke.</param>
/// <param name="Extension">Small letters with the dot, without <c>.gz</c>.</param>
/// <param name="Open">Opens the bytes from the beginning, unpacked.</param>
/// <param name="Path">Where they lie on disk as they are; null when they do not.</param>
internal sealed record SourceFile(string Name, string Extension, Func<Stream> Open, string? Path)
{
    private const int HeadLength = 4096;

    private static readonly ReadingOptions Limits = new() { MaximumBytes = long.MaxValue / 4 };

    /// <summary>The first bytes.</summary>
    public byte[] Head()
    {
        using var stream = Open();
        var head = new byte[HeadLength];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }

    /// <summary>A file on disk.</summary>
    /// <exception cref="IOException">It is a folder, no ordinary file, or cannot be read.</exception>
    public static SourceFile Of(string path)
    {
        if (Directory.Exists(path)) throw new IOException($"{path} is a folder; name the files in it.");
        if (FileStatus.Of(path) is { IsOrdinary: false }) throw new IOException($"{path} is no ordinary file, and an import reads its files more than once; write it to a file first.");
        var isGzip = GazetteerCsv.IsGzip(path);
        var extension = System.IO.Path.GetExtension(isGzip ? path[..^3] : path).ToLowerInvariant();
        return isGzip
            ? new SourceFile(path, extension, () => new GZipStream(OpenFile(path), CompressionMode.Decompress), null)
            : new SourceFile(path, extension, () => OpenFile(path), path);
    }

    /// <summary>The file as an input of a reader of documents.</summary>
    public DocumentInput ToInput() => new(Name, Extension, Open, Path);

    /// <summary>The zip archive that the file is; it is to be disposed of after its last entry has been read.</summary>
    /// <exception cref="DocumentException">It is none that can be read.</exception>
    public BoundedZip OpenZip() => BoundedZip.Open(ToInput(), Limits);

    /// <summary>An entry of an archive as a file of its own.</summary>
    public SourceFile Entry(BoundedZip zip, ZipArchiveEntry entry) =>
        new($"{Name}/{entry.FullName}", System.IO.Path.GetExtension(entry.FullName).ToLowerInvariant(), () => zip.Read(entry), null);

    /// <summary>A path under which the bytes lie on disk, copied there if need be.</summary>
    /// <param name="folder">Where a copy goes.</param>
    public string OnDisk(string folder)
    {
        if (Path is not null) return Path;
        var copy = System.IO.Path.Combine(folder, Guid.NewGuid().ToString("N") + Extension);
        using var source = Open();
        using var target = File.Create(copy);
        source.CopyTo(target);
        return copy;
    }

    private static FileStream OpenFile(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
}
