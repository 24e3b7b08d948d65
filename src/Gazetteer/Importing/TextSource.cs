using System.IO.Compression;
using System.Text;
using Gazetteer.Files;

namespace Gazetteer.Importing;

/// <summary>Opens a text that may be plain, gzipped, or the one table within a zip archive, as GeoNames gives its dumps.</summary>
internal static class TextSource
{
    /// <summary>No line of a table comes near this; a file that is no text may go on for ever without a line break.</summary>
    private const int LongestFirstLine = 1 << 20;

    /// <summary>The first line of a file that is to be imported, which tells what is in it.</summary>
    /// <exception cref="IOException">It is a folder, or no ordinary file, or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged or holds no table.</exception>
    /// <exception cref="FormatException">It holds no text.</exception>
    public static string FirstLine(string path)
    {
        if (Directory.Exists(path)) throw new IOException($"{path} is a folder; name the files in it.");
        if (FileStatus.Of(path) is { IsOrdinary: false }) throw new IOException($"{path} is no ordinary file, and an import reads its files more than once; write it to a file first.");
        using var text = Open(path);
        var line = new StringBuilder();
        for (int c; (c = text.Read()) >= 0 && c is not ('\n' or '\r') && line.Length < LongestFirstLine;) line.Append((char)c);
        return IsText(line) ? line.ToString() : throw new FormatException($"{path} is no table of places, since it holds no text. Save a spreadsheet as CSV, and a text as UTF-8.");
    }

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

    /// <summary>Whether there are no control characters of which texts have none, and few letters that could not be decoded.</summary>
    private static bool IsText(StringBuilder line)
    {
        var undecoded = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsControl(line[i]) && line[i] is not ('\t' or '\u0085')) return false;
            if (line[i] == '\uFFFD') undecoded++;
        }

        return undecoded * 10 <= line.Length && line.Length < LongestFirstLine;
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
