namespace Gazetteer.Files;

/// <summary>A file that is written aside, to be renamed when whole, by a process that may be killed before.</summary>
/// <remarks>
/// It is held by its writer for as long as that lives, and bears its name only from the moment it is held: one that nobody holds is abandoned for certain, be
/// it ever so young. Until then it has <see cref="Unheld"/> at its end.
/// </remarks>
internal static class UnfinishedFile
{
    /// <summary>What the names of files end in that have been made and not taken hold of yet.</summary>
    public const string Unheld = "~";

    /// <summary>More than passes between the making of a file and its lock, which are two steps on some systems.</summary>
    private static readonly TimeSpan TimeToTakeHold = TimeSpan.FromSeconds(10);

    /// <summary>Makes the file and holds it until the stream is closed. Others may rename or delete it, and not open it.</summary>
    /// <exception cref="IOException">It is there already, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    public static FileStream Create(string path)
    {
        var stream = new FileStream(path + Unheld, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, 1 << 16);
        try
        {
            File.Move(path + Unheld, path);
            return stream;
        }
        catch
        {
            stream.Dispose();
            File.Delete(path + Unheld);
            throw;
        }
    }

    /// <summary>Deletes it if its writer is gone.</summary>
    /// <exception cref="IOException">It is held, or cannot be deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be deleted.</exception>
    public static void DeleteIfAbandoned(FileInfo unfinished)
    {
        if (unfinished.Name.EndsWith(Unheld, StringComparison.Ordinal) && DateTime.UtcNow - unfinished.LastWriteTimeUtc < TimeToTakeHold) return;
        using (unfinished.Open(FileMode.Open, FileAccess.ReadWrite, FileShare.None)) { }

        unfinished.Delete();
    }
}
