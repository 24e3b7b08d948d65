namespace Gazetteer.Foundation.Files;

/// <summary>A temporary folder of a run, that only its user may enter. It is deleted in the end, and after a kill by the next run that looks.</summary>
/// <remarks>
/// A file in it is held for as long as the run lives (<see cref="UnfinishedFile"/>), so that a folder that is in use is never taken for one left over. It lies in the
/// system's folder for temporary files, or where <c>TMPDIR</c> says.
/// </remarks>
public sealed class ScratchFolder : IDisposable
{
    private const string Prefix = "gazetteer-run-";
    private const string HeldFile = ".held";

    private const int MostTries = 5;

    private readonly FileStream _held;

    private ScratchFolder(string path, FileStream held) => (Path, _held) = (path, held);

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Makes a folder.</summary>
    /// <param name="purpose">A word for whoever meets the folder: part of its name.</param>
    /// <exception cref="IOException">It cannot be made, as on a full disk.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be made.</exception>
    public static ScratchFolder Create(string purpose)
    {
        ArgumentException.ThrowIfNullOrEmpty(purpose);
        if (!Directory.Exists(System.IO.Path.GetTempPath()))
            throw new DirectoryNotFoundException($"There is no folder {System.IO.Path.GetTempPath()} for temporary files; make it, or set TMPDIR to another one.");
        for (var tries = 1; ; tries++)
        {
            var folder = Directory.CreateTempSubdirectory($"{Prefix}{purpose}-");
            try
            {
                return new ScratchFolder(folder.FullName, UnfinishedFile.Create(System.IO.Path.Combine(folder.FullName, HeldFile)));
            }
            catch (Exception error)
            {
                Delete(folder.FullName);
                if (error is DirectoryNotFoundException && tries < MostTries) continue;
                throw;
            }
        }
    }

    /// <summary>Deletes what killed runs of this user left. Folders in use stay, and what cannot be deleted is left alone.</summary>
    public static void RemoveAbandoned()
    {
        try
        {
            foreach (var folder in new DirectoryInfo(System.IO.Path.GetTempPath()).EnumerateDirectories(Prefix + "*")) RemoveIfAbandoned(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // There is no folder for temporary files, or it may not be listed: then nothing of ours lies there.
        }
    }

    /// <summary>Deletes the folder with all that is in it.</summary>
    public void Dispose()
    {
        _held.Dispose();
        Delete(Path);
    }

    private static void Delete(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Another run took it for abandoned.
        }
    }

    private static void RemoveIfAbandoned(DirectoryInfo folder)
    {
        if (!IsOwn(folder)) return;
        var held = new FileInfo(System.IO.Path.Combine(folder.FullName, HeldFile));
        try
        {
            if (!held.Exists)
            {
                // Nothing is put into it before it is held. Its run makes another one, should it live and be at this.
                foreach (var unheld in folder.EnumerateFiles(HeldFile + UnfinishedFile.Unheld)) UnfinishedFile.DeleteIfAbandoned(unheld);
                folder.Delete();
                return;
            }

            // Held while the rest goes, and deleted last, so that a run that is killed at this leaves a folder that the next one knows.
            using (held.Open(FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
                foreach (var entry in folder.EnumerateFileSystemInfos()) Remove(entry);
            }

            folder.Delete(recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // In use, or being removed by another run at this moment.
        }
    }

    private static void Remove(FileSystemInfo entry)
    {
        if (entry is DirectoryInfo { LinkTarget: null } folder) folder.Delete(recursive: true);
        else if (entry.Name != HeldFile) entry.Delete();
    }

    /// <summary>Folders for temporary files are shared: a link, or a folder that others may enter, was not made by this program.</summary>
    private static bool IsOwn(DirectoryInfo folder) =>
        folder.LinkTarget is null
        && (OperatingSystem.IsWindows() || folder.UnixFileMode == (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
}
