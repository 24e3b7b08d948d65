using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gazetteer.Foundation.Files;
using Gazetteer.Indexing.Storage;
using Gazetteer.Text.Folding;

namespace Gazetteer.Indexing.Caching;

/// <summary>What tells whether an index still belongs to its source files: quickly by what the system says of them, slowly by their content.</summary>
/// <param name="Text">What the system says.</param>
/// <param name="IsSure">
/// False where the system tells no times of change, and for a file that was changed this moment: within one tick of the clock it may change again unseen.
/// </param>
internal readonly record struct SourceStamp(string Text, bool IsSure)
{
    /// <summary>File systems count time in steps of two seconds at most.</summary>
    private static readonly TimeSpan LongestTick = TimeSpan.FromSeconds(2);

    /// <summary>Lengths, numbers, times of change and paths, in lines: as long as these are the same, so is the content.</summary>
    /// <param name="files">The source files.</param>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    public static SourceStamp Quick(IEnumerable<string> files)
    {
        var stamp = new StringBuilder();
        stamp.Append(CultureInfo.InvariantCulture, $"format {IndexHeader.CurrentVersion} folding {FoldTable.Instance.Identity:x8}\n");
        var isSure = true;
        foreach (var path in files)
        {
            var file = new FileInfo(path);
            if (!file.Exists) throw new FileNotFoundException($"The gazetteer file {path} is missing.", path);
            var status = FileStatus.Of(path);
            isSure &= status is { } known && known.Changed < DateTime.UtcNow - LongestTick;
            stamp.Append(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks} {status?.Number} {status?.Changed.Ticks} {file.FullName}\n");
        }

        return new SourceStamp(stamp.ToString(), isSure);
    }

    /// <summary>What tells whether an index file is the one that it was; null where the system tells no times of change.</summary>
    public static string? OfIndex(string path) =>
        FileStatus.Of(path) is { } status ? string.Create(CultureInfo.InvariantCulture, $"{status.Length} {status.Number} {status.Changed.Ticks}") : null;

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
