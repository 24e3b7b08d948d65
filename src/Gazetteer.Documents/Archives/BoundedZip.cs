using System.IO.Compression;

namespace Gazetteer.Documents.Archives;

/// <summary>A zip file whose entries cannot unpack to more than the limits, whatever its directory claims.</summary>
/// <remarks>
/// <see cref="ZipArchive"/> reads the names and packs out what is rare. What is stored or deflated is read here, since it would stop at the length
/// that the directory claims, be that 0, and since it does not tell which entries share their bytes. SharpCompress 0.50.8 does not stop at that length,
/// but tells no more of where entries lie, gives a hundred entries that share their bytes a hundred times, takes old names for UTF-8, and needs four
/// times as long for 60,000 small entries.
/// </remarks>
internal sealed class BoundedZip : IDisposable
{
    /// <summary>
    /// Words in markup pack to a tenth, numbered cells of a sheet to a thirtieth; what packs to less than a hundredth is the same paragraph over and over. Apache POI draws the line there, too.
    /// </summary>
    private const int SuspiciousRatio = 100;
    private const long SuspiciousLength = 16L << 20;
    private const int Stored = 0;
    private const int Deflated = 8;

    private readonly Stream _stream;
    private readonly ZipArchive _archive;
    private readonly Dictionary<ZipArchiveEntry, ZipLocation> _locations = [];
    private readonly string _name;
    private readonly long _limit;

    private BoundedZip(Stream stream, ZipArchive archive, List<ZipLocation> locations, DocumentInput input, ReadingOptions options)
    {
        (_stream, _archive, _name, _limit) = (stream, archive, input.Name, options.MaximumBytes);
        Budget = input.Budget ?? new ArchiveBudget(stream.Length, options.MaximumEntries);
        for (var i = 0; i < locations.Count; i++) _locations.Add(archive.Entries[i], locations[i]);
        Overlapping = FindOverlapping();
    }

    /// <summary>What this archive, those that it lies in and those within it may unpack to.</summary>
    public ArchiveBudget Budget { get; }

    /// <summary>Entries in the order of the file.</summary>
    public IReadOnlyList<ZipArchiveEntry> Entries => _archive.Entries;

    /// <summary>Entries that share bytes with one before them, by which a small file unpacks to a huge one; reading them throws.</summary>
    public IReadOnlySet<ZipArchiveEntry> Overlapping { get; }

    /// <summary>Opens the input as a zip file.</summary>
    /// <exception cref="DocumentException">It is not an archive, or has more entries than the limit.</exception>
    public static BoundedZip Open(DocumentInput input, ReadingOptions options)
    {
        var stream = Seekable(input, options.MaximumBytes);
        try
        {
            var (locations, oldNames) = ZipDirectory.Read(stream, options.MaximumEntries);
            if (locations.Count > options.MaximumEntries) throw new DocumentException(input.Name, $"it has more than {options.MaximumEntries:N0} entries", "unpack it and give the folder");
            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, new EntryNameEncoding(oldNames));
            return archive.Entries.Count == locations.Count ? new BoundedZip(stream, archive, locations, input, options) : throw new InvalidDataException("its directory is damaged");
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException or OverflowException)
        {
            stream.Dispose();
            throw Damaged(input, e);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>The entry of that name; null without one.</summary>
    public ZipArchiveEntry? Find(string name) => _archive.GetEntry(name);

    /// <summary>Whether the entry holds nothing, whatever length is claimed for it.</summary>
    public bool IsEmpty(ZipArchiveEntry entry) => entry.Length == 0 && _locations[entry] is { PackedLength: 0 } or { Method: Deflated, PackedLength: <= 2 };

    /// <summary>The unpacked bytes of an entry; reading beyond the limit throws.</summary>
    /// <exception cref="DocumentException">The entry is encrypted, packed in an unknown way, or unpacks to far more than any document does.</exception>
    public Stream Read(ZipArchiveEntry entry)
    {
        var name = $"{_name}/{entry.FullName}";
        if (entry.IsEncrypted) throw new DocumentException(name, "it is encrypted", "unpack it with its password first");
        if (Overlapping.Contains(entry)) throw new DocumentException(name, "it shares its bytes with another entry, as in files made to fill a disk", "pack it anew");
        if (entry.Length > SuspiciousLength && entry.Length / Math.Max(1, entry.CompressedLength) > SuspiciousRatio)
            throw new DocumentException(name, $"it would unpack to {entry.Length >> 20} MB from {entry.CompressedLength >> 10} KB, which no document does", "leave it out");
        try
        {
            return new BoundedStream(Unpacked(entry), _limit, name, Budget);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            throw new DocumentException(name, $"it cannot be unpacked ({e.Message.TrimEnd('.')})", "pack it anew", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _archive.Dispose();
        _stream.Dispose();
    }

    private Stream Unpacked(ZipArchiveEntry entry)
    {
        var location = _locations[entry];
        if (location.Method is not (Stored or Deflated)) return entry.Open();
        var packed = new StreamSlice(_stream, location.ContentStart(_stream), location.PackedLength);
        return location.Method == Stored ? packed : new DeflateStream(packed, CompressionMode.Decompress);
    }

    private HashSet<ZipArchiveEntry> FindOverlapping()
    {
        var overlapping = new HashSet<ZipArchiveEntry>();
        var end = 0L;
        foreach (var (entry, location) in _locations.OrderBy(static l => l.Value.Offset))
        {
            if (location.Offset < end) overlapping.Add(entry);
            end = Math.Max(end, location.End);
        }

        return overlapping;
    }

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
