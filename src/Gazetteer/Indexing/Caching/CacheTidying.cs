using Gazetteer.Foundation.Files;

namespace Gazetteer.Indexing.Caching;

/// <summary>Takes away what the cache folder needs no more. An index that another process has open is left to it: by the system, or as its file cannot be deleted.</summary>
internal sealed class CacheTidying(string folder)
{
    /// <summary>Indexes kept beside the one in use: those of other gazetteers, or of other versions of the program.</summary>
    private const int MostOthers = 2;

    /// <summary>Removes what killed runs left.</summary>
    public void RemoveLeftOvers() => TryEach(static directory => directory.EnumerateFiles($"*{PlaceIndexFile.AsideExtension}*"), UnfinishedFile.DeleteIfAbandoned);

    /// <summary>Removes all indexes but the one in use and the ones used last, and notes of indexes that are gone.</summary>
    public void RemoveOld(IndexNotes notes, string current)
    {
        TryEach(Old, static file => file.Delete());

        IEnumerable<FileInfo> Old(DirectoryInfo directory)
        {
            var uses = notes.ListUses();
            var others = directory.EnumerateFiles("*" + PlaceIndexCache.IndexExtension).Where(file => file.FullName != Path.GetFullPath(current)).OrderByDescending(LastUse).ToList();
            var gone = uses.Where(use => !File.Exists(Path.Combine(folder, use.Key))).SelectMany(static use => use);
            return [.. others.Skip(MostOthers), .. gone.Select(static use => use.Note)];

            DateTime LastUse(FileInfo index) => uses[index.Name].Select(static use => use.Used).Append(index.LastWriteTimeUtc).Max();
        }
    }

    private void TryEach(Func<DirectoryInfo, IEnumerable<FileInfo>> find, Action<FileInfo> remove)
    {
        try
        {
            foreach (var file in find(new DirectoryInfo(folder)).ToList()) TryRemove(file, remove);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // There is no such folder, or it cannot be listed.
        }
    }

    private static void TryRemove(FileInfo file, Action<FileInfo> remove)
    {
        try
        {
            remove(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // In use elsewhere, or gone by now: the next run tries again.
        }
    }
}
