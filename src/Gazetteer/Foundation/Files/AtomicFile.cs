namespace Gazetteer.Foundation.Files;

/// <summary>Writes a file aside and puts it in its place only when it is whole, so that a run that is killed leaves the old file as it was.</summary>
public static class AtomicFile
{
    private const string Suffix = ".part";
    private const int LongestPrefix = 50;

    /// <summary>Throws, before any work is done, when the file exists and may not be overwritten, or cannot be written at all.</summary>
    /// <exception cref="IOException">It exists, or its folder does not; the message says what to do.</exception>
    public static void Check(string path, bool overwrite)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full)) throw new IOException($"{path} is a folder; name a file in it.");
        if (IsDevice(full) || (File.Exists(full) && FileStatus.Of(full) is { IsOrdinary: false }))
            throw new IOException($"{path} is no ordinary file; leave the output away to write to standard output.");
        if (!overwrite && File.Exists(full)) throw Exists(path, null);
        if (!Directory.Exists(Path.GetDirectoryName(full))) throw new DirectoryNotFoundException($"There is no folder {Path.GetDirectoryName(path)}; make it first.");
    }

    /// <summary>Writes the file.</summary>
    /// <param name="path">Where it shall stand in the end.</param>
    /// <param name="overwrite">Whether a file that stands there may be replaced.</param>
    /// <param name="write">Writes the content. When it throws, what stood there stays, and nothing is left behind.</param>
    /// <exception cref="IOException">It exists, or cannot be written.</exception>
    public static void Write(string path, bool overwrite, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        Check(path, overwrite);
        var target = Path.GetFullPath(path);
        if (File.Exists(target) && File.ResolveLinkTarget(target, returnFinalTarget: true) is { } linked) target = linked.FullName;
        RemoveAbandoned(target);
        var aside = Path.Combine(Path.GetDirectoryName(target)!, $"{Prefix(target)}{Guid.NewGuid():N}{Suffix}");
        try
        {
            UnfinishedFile.Write(path, () =>
            {
                using var stream = UnfinishedFile.Create(aside);
                write(stream);
                stream.Flush(flushToDisk: true);
            });
            Move(aside, target, overwrite, path);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    /// <summary>Takes away what a killed run left aside. What another run is still writing is held by it, and stays.</summary>
    private static void RemoveAbandoned(string target)
    {
        var prefix = Prefix(target);
        foreach (var path in Directory.EnumerateFiles(Path.GetDirectoryName(target)!, $".*{Suffix}*"))
        {
            var found = Path.GetFileName(path);
            if (found.EndsWith(UnfinishedFile.Unheld, StringComparison.Ordinal)) found = found[..^UnfinishedFile.Unheld.Length];
            if (!found.EndsWith(Suffix, StringComparison.Ordinal) || !found.StartsWith(prefix, StringComparison.Ordinal) || found.Length < prefix.Length + Suffix.Length
                || !Guid.TryParseExact(found[prefix.Length..^Suffix.Length], "N", out _)) continue;
            try
            {
                UnfinishedFile.DeleteIfAbandoned(new FileInfo(path));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another run writes it, or another user left it: it harms nobody.
            }
        }
    }

    /// <summary>What names of files aside begin with: hidden, and short enough for a file system whose longest name the target has already.</summary>
    private static string Prefix(string target)
    {
        var name = Path.GetFileName(target);
        var length = Math.Min(name.Length, LongestPrefix);
        if (length < name.Length && char.IsHighSurrogate(name[length - 1])) length--;
        return $".{name.AsSpan(0, length)}.";
    }

    /// <summary>A device must never be replaced by a file.</summary>
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    private static void Move(string aside, string target, bool overwrite, string path)
    {
        try
        {
            File.Move(aside, target, overwrite);
        }
        catch (IOException e) when (!overwrite && File.Exists(target))
        {
            throw Exists(path, e);
        }
    }

    private static IOException Exists(string path, Exception? inner) => new($"{path} exists already; add --force to overwrite it, or name another file.", inner);
}
