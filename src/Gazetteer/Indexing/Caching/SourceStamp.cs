using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gazetteer.Indexing.Storage;
using Gazetteer.Text.Folding;

namespace Gazetteer.Indexing.Caching;

/// <summary>What tells whether an index still belongs to its source files: quickly by their sizes and times, surely by their content.</summary>
internal static class SourceStamp
{
    /// <summary>Paths, lengths and times, in lines: as long as these are the same, the content is taken to be.</summary>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    public static string Quick(IEnumerable<string> files)
    {
        var stamp = new StringBuilder();
        stamp.Append(CultureInfo.InvariantCulture, $"format {IndexHeader.CurrentVersion} folding {FoldTable.Instance.Identity:x8}\n");
        foreach (var path in files)
        {
            var file = new FileInfo(path);
            if (!file.Exists) throw new FileNotFoundException($"The gazetteer file {path} is missing.", path);
            stamp.Append(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks} {file.FullName}\n");
        }

        return stamp.ToString();
    }

    /// <summary>A short name for a quick stamp; two stamps may share it.</summary>
    public static string NameOf(string quick) => TextHash.Of(Encoding.UTF8.GetBytes(quick)).ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>SHA-256 over everything that the index depends on: the files' bytes, the folding table, the format.</summary>
    public static string OfContent(IEnumerable<string> files, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{IndexHeader.CurrentVersion} {FoldTable.Instance.Identity}"));
        var buffer = new byte[1 << 16];
        foreach (var path in files)
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
            hash.AppendData(BitConverter.GetBytes(file.Length));
            for (int read; (read = file.Read(buffer)) > 0;)
            {
                cancellation.ThrowIfCancellationRequested();
                hash.AppendData(buffer, 0, read);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..24];
    }
}
