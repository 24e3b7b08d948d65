namespace Gazetteer.Files;

/// <summary>A file that was written aside, to be renamed when whole, by a process that may have been killed before.</summary>
internal static class UnfinishedFile
{
    /// <summary>More than passes between the making of a file and its lock, which are two steps on some systems.</summary>
    private static readonly TimeSpan TimeToTakeHold = TimeSpan.FromSeconds(10);

    /// <summary>Deletes it, unless its writer holds it or has just begun it.</summary>
    /// <exception cref="IOException">It cannot be deleted, or is held.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be deleted.</exception>
    public static void DeleteIfAbandoned(FileInfo unfinished)
    {
        if (DateTime.UtcNow - unfinished.LastWriteTimeUtc < TimeToTakeHold) return;
        using (unfinished.Open(FileMode.Open, FileAccess.ReadWrite, FileShare.None)) { }

        unfinished.Delete();
    }
}
