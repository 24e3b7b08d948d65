using System.Text;

namespace Gazetteer.Foundation.Files;

/// <summary>Replaces several files of a folder together: after a kill at any moment, all of them are the old ones or all are the new ones.</summary>
/// <remarks>
/// The new files are written aside; then a list of them is put down in one step, and with that they count; then each takes its place. What a killed run had
/// on its list is put in place by whoever opens the folder next (<see cref="Recover"/>). This is the redo log of data bases (Mohan et al., "ARIES", 1992) at its
/// smallest.
/// </remarks>
internal static class AtomicFileSet
{
    private const string ListName = ".replacing";
    private const string Suffix = ".part";

    // EEXIST of Unix, ERROR_FILE_EXISTS and ERROR_ALREADY_EXISTS of Windows.
    private static readonly int[] AlreadyThere = [17, unchecked((int)0x80070050), unchecked((int)0x800700B7)];

    /// <summary>Writes files of a folder; those that are there are replaced.</summary>
    /// <param name="folder">The folder, which must exist.</param>
    /// <param name="files">Name and content of each file. When one throws, all files stay as they were and nothing is left behind.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be written.</exception>
    public static void Write(string folder, IEnumerable<(string Name, Action<Stream> Write)> files)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(files);
        Recover(folder);
        RemoveAbandoned(folder);
        var unfinished = new List<(string Aside, string Name, FileStream Stream)>();
        try
        {
            foreach (var (name, write) in files)
            {
                var aside = $".{name}.{Guid.NewGuid():N}{Suffix}";
                unfinished.Add((aside, name, UnfinishedFile.Create(Path.Combine(folder, aside))));
                write(unfinished[^1].Stream);
                unfinished[^1].Stream.Flush(flushToDisk: true);
            }

            PutDown(folder, string.Concat(unfinished.Select(static f => $"{f.Aside}\t{f.Name}\n")));
            Recover(folder);
        }
        finally
        {
            // Held until they have their names, so that nobody takes them for abandoned.
            foreach (var (aside, _, stream) in unfinished)
            {
                stream.Dispose();
                if (!File.Exists(Path.Combine(folder, ListName))) File.Delete(Path.Combine(folder, aside));
            }
        }
    }

    /// <summary>Puts in place what a killed run had listed. To be called before the files are read.</summary>
    /// <exception cref="IOException">There is such a list, and it cannot be carried out.</exception>
    public static void Recover(string folder)
    {
        var list = Path.Combine(folder, ListName);
        if (!File.Exists(list)) return;
        try
        {
            foreach (var line in File.ReadAllLines(list))
            {
                if (line.Split('\t') is [var aside, var name]) PutInPlace(Path.Combine(folder, Path.GetFileName(aside)), Path.Combine(folder, Path.GetFileName(name)));
            }

            File.Delete(list);
        }
        catch (FileNotFoundException)
        {
            // Another process carried it out at the same moment.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"A run that was to replace files in {folder} ended before it could, and they cannot be put in place now: {error.Message} Run the command once as a user who may write there.", error);
        }
    }

    private static void PutInPlace(string aside, string target)
    {
        // One that is not there took its place before the kill, or by another process.
        if (File.Exists(aside)) File.Move(aside, target, overwrite: true);
    }

    private static void PutDown(string folder, string list)
    {
        var aside = Path.Combine(folder, $"{ListName}.{Guid.NewGuid():N}{Suffix}");
        try
        {
            using var stream = UnfinishedFile.Create(aside);
            stream.Write(Encoding.UTF8.GetBytes(list));
            stream.Flush(flushToDisk: true);
            while (!TryMove(aside, Path.Combine(folder, ListName))) Recover(folder);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    /// <summary>False when another process has a list there, which is then to be carried out first.</summary>
    private static bool TryMove(string from, string to)
    {
        try
        {
            File.Move(from, to, overwrite: false);
            return true;
        }
        catch (IOException error) when (AlreadyThere.Contains(error.HResult))
        {
            return false;
        }
    }

    private static void RemoveAbandoned(string folder)
    {
        foreach (var left in new DirectoryInfo(folder).EnumerateFiles($".*{Suffix}*"))
        {
            try
            {
                UnfinishedFile.DeleteIfAbandoned(left);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // Another run writes it, or another user left it: it harms nobody.
            }
        }
    }
}
