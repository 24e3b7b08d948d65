using System.IO.Enumeration;

namespace Gazetteer.Documents.Finding;

/// <summary>Lists the files below a folder, folder by folder, in the order of their names (ordinal), files before folders; links are followed, each folder is entered once.</summary>
/// <remarks>Only the names of the folder at hand are held, with the folders that are still to come.</remarks>
internal sealed class FolderFiles(ReadingOptions options, ReadingReport report)
{
    /// <summary>The files that are no link or lead to one, each with the place where it really lies; null when its links lead nowhere.</summary>
    /// <param name="folder">Where to begin.</param>
    /// <param name="isWanted">Whether a file of that path is wanted; asked once for each.</param>
    public IEnumerable<(string Path, string? Real)> Below(string folder, Func<string, bool> isWanted)
    {
        var entered = new RealPaths();
        var pending = new Stack<(string Path, string? Real)>([(folder, RealPaths.Of(folder))]);
        while (pending.TryPop(out var current))
        {
            if (current.Real is null || !entered.Meet(current.Real) || List(current.Path, isWanted) is not { } entries) continue;
            foreach (var entry in entries)
            {
                if (!entry.IsFolder) yield return At(current.Path, current.Real, entry);
            }

            for (var i = entries.Count - 1; i >= 0; i--)
            {
                if (entries[i].IsFolder) pending.Push(At(current.Path, current.Real, entries[i]));
            }
        }
    }

    private static (string Path, string? Real) At(string folder, string real, Entry entry)
    {
        var path = Path.Join(folder, entry.Name);
        return (path, entry.IsLink ? RealPaths.Of(path) : Path.Join(real, entry.Name));
    }

    private List<Entry>? List(string folder, Func<string, bool> isWanted)
    {
        try
        {
            var ignored = IgnoreList.Of(folder);
            var found = new FileSystemEnumerable<Entry>(
                folder,
                static (ref FileSystemEntry e) => new Entry(e.FileName.ToString(), e.IsDirectory, e.Attributes.HasFlag(FileAttributes.ReparsePoint)),
                new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = 0 })
            {
                ShouldIncludePredicate = (ref FileSystemEntry e) => (options.IncludeHidden || !e.FileName.StartsWith('.'))
                    && (e.IsDirectory || (!ignored.Holds(e.FileName) && isWanted(e.ToSpecifiedFullPath()))),
            };
            var entries = found.ToList();
            entries.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return entries;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            var (cause, remedy) = folder.Contains('\uFFFD') ? ("the folder's name is no UTF-8, so it cannot be opened by it", "rename it") : ("the folder cannot be opened", "check its permissions");
            report.Add(new DocumentException(folder, cause, remedy, e).ToProblem());
            return null;
        }
    }

    private readonly record struct Entry(string Name, bool IsFolder, bool IsLink);
}
