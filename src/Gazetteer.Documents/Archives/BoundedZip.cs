using System.IO.Compression;

namespace Gazetteer.Documents.Archives;

/// <summary>A zip file whose entries cannot unpack to more than the limit, whatever its directory claims.</summary>
internal sealed class BoundedZip : IDisposable
{
    private const int SuspiciousRatio = 400;
    private const long SuspiciousLength = 32L << 20;

    private readonly ZipArchive _archive;
    private readonly string _name;
    private readonly long _limit;

    private BoundedZip(ZipArchive archive, string name, long limit) => (_archive, _name, _limit) = (archive, name, limit);

    /// <summary>Entries in the order of the file.</summary>
    public IReadOnlyList<ZipArchiveEntry> Entries => _archive.Entries;

    /// <summary>Opens the input as a zip file.</summary>
    /// <exception cref="DocumentException">It is none, or has more entries than the limit.</exception>
    public static BoundedZip Open(DocumentInput input, ReadingOptions options)
    {
        var stream = Seekable(input, options.MaximumBytes);
        try
        {
            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, new EntryNameEncoding());
            if (archive.Entries.Count > options.MaximumEntries)
            {
                archive.Dispose();
                throw new DocumentException(input.Name, $"it has more than {options.MaximumEntries:N0} entries", "unpack it and give the folder");
            }

            return new BoundedZip(archive, input.Name, options.MaximumBytes);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException or OverflowException)
        {
            stream.Dispose();
            throw Damaged(input, e);
        }
    }

    /// <summary>The entry of that name; null without one.</summary>
    public ZipArchiveEntry? Find(string name) => _archive.GetEntry(name);

    /// <summary>The unpacked bytes of an entry; reading beyond the limit throws.</summary>
    /// <exception cref="DocumentException">The entry is encrypted, packed in an unknown way, or unpacks to far more than any document does.</exception>
    public Stream Read(ZipArchiveEntry entry)
    {
        var name = $"{_name}/{entry.FullName}";
        if (entry.IsEncrypted) throw new DocumentException(name, "it is encrypted", "unpack it with its password first");
        if (entry.Length > SuspiciousLength && entry.Length / Math.Max(1, entry.CompressedLength) > SuspiciousRatio)
            throw new DocumentException(name, $"it would unpack to {entry.Length >> 20} MB from {entry.CompressedLength >> 10} KB, which no document does", "leave it out");
        try
        {
            return new BoundedStream(entry.Open(), _limit, name);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            throw new DocumentException(name, $"it cannot be unpacked ({e.Message.TrimEnd('.')})", "pack it anew", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private static DocumentException Damaged(DocumentInput input, Exception e) =>
        new(input.Name, "the file is damaged or cut short: its zip directory cannot be read", "get it anew", e);

    private static Stream Seekable(DocumentInput input, long limit)
    {
        var stream = input.Open();
        if (stream.CanSeek) return stream;
        stream.Dispose();
        return new MemoryStream(input.ReadAllBytes(limit), writable: false);
    }
}
