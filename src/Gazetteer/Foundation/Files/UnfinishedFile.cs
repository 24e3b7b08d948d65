namespace Gazetteer.Foundation.Files;

/// <summary>A file that is written aside, to be renamed when whole, by a process that may be killed before.</summary>
/// <remarks>
/// It is held by its writer for as long as that lives, and bears its name only from the moment it is held: one that nobody holds is abandoned for certain, be
/// it ever so young. Until then it has <see cref="Unheld"/> at its end; should another run take it for abandoned in that moment, it is made again.
/// </remarks>
internal static class UnfinishedFile
{
    /// <summary>What the names of files end in that have been made and not taken hold of yet.</summary>
    public const string Unheld = "~";

    private const int MostTries = 5;

    /// <summary>Makes the file and holds it until the stream is closed. Others may rename or delete it, and not open it.</summary>
    /// <exception cref="IOException">It is there already, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    public static FileStream Create(string path)
    {
        for (var tries = 1; ; tries++)
        {
            FileStream? stream = null;
            try
            {
                stream = new FileStream(path + Unheld, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Delete, 1 << 16);
                File.Move(path + Unheld, path);
                return stream;
            }
            catch (Exception error)
            {
                stream?.Dispose();
                if (error is IOException and not DirectoryNotFoundException && tries < MostTries) continue;
                File.Delete(path + Unheld);
                throw;
            }
        }
    }

    /// <summary>Does a work that writes a file, and takes for an error of the file what .NET takes for one of the caller.</summary>
    /// <param name="path">The file, for the message.</param>
    /// <param name="write">Opens, writes and closes it.</param>
    /// <exception cref="IOException">It would become larger than files may be (EFBIG), or cannot be written for another reason.</exception>
    public static void Write(string path, Action write)
    {
        try
        {
            write();
        }
        catch (ArgumentOutOfRangeException error) when (error.ParamName == "value")
        {
            throw new IOException($"{path} would become larger than files may be here. Raise the limit (ulimit -f), or write to another disk.", error);
        }
    }

    /// <summary>Deletes it if its writer is gone.</summary>
    /// <exception cref="IOException">It is held, or cannot be deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be deleted.</exception>
    public static void DeleteIfAbandoned(FileInfo unfinished)
    {
        using (unfinished.Open(FileMode.Open, FileAccess.ReadWrite, FileShare.None)) { }

        unfinished.Delete();
    }
}
