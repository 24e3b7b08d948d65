using System.IO.Compression;
using System.Text;

namespace Gazetteer.Importing;

/// <summary>Opens a text that may be plain, gzipped, or the one table within a zip archive, as GeoNames gives its dumps.</summary>
internal static class TextSource
{
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged or holds no table.</exception>
    public static StreamReader Open(string path)
    {
        if (!path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) return GazetteerCsv.OpenText(path);
        var archive = ZipFile.OpenRead(path);
        var entry = archive.Entries.Where(IsTable).MaxBy(static entry => entry.Length);
        if (entry is not null) return new StreamReader(new ArchiveEntryStream(archive, entry.Open()), Encoding.UTF8);
        archive.Dispose();
        throw new InvalidDataException($"{path} holds no .txt, .csv or .tsv file.");
    }

    private static bool IsTable(ZipArchiveEntry entry) =>
        Path.GetExtension(entry.Name).ToLowerInvariant() is ".txt" or ".csv" or ".tsv" && !entry.Name.StartsWith("readme", StringComparison.OrdinalIgnoreCase);

    /// <summary>Closes the archive with its entry.</summary>
    private sealed class ArchiveEntryStream(ZipArchive archive, Stream entry) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => entry.Read(buffer, offset, count);

        public override int Read(Span<byte> buffer) => entry.Read(buffer);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                entry.Dispose();
                archive.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
