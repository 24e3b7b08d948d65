using Gazetteer.Foundation.Files;

namespace Gazetteer.Indexing.Caching;

/// <summary>Small files beside the indexes: which index was made from source files of which stamp, and what its own file was like then.</summary>
/// <remarks>By them the usual run reads neither the sources nor the whole index. They are a help only: without them the run is slower, and not wrong.</remarks>
internal sealed class IndexNotes(string folder)
{
    private const string Extension = ".sources";

    /// <summary>How often the use of an index is noted.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>The index that was noted for a stamp, if its file has not changed since; else null.</summary>
    public string? Find(string stamp)
    {
        try
        {
            var note = PathOf(stamp);
            var text = File.ReadAllText(note);
            if (!text.StartsWith(stamp, StringComparison.Ordinal) || text[stamp.Length..].Split('\n') is not [var name, var indexStamp, ..]) return null;
            var index = Path.Combine(folder, Path.GetFileName(name));
            if (SourceStamp.OfIndex(index) is not { } actual || actual != indexStamp) return null;
            if (DateTime.UtcNow - File.GetLastWriteTimeUtc(note) > Interval) File.SetLastWriteTimeUtc(note, DateTime.UtcNow);
            return index;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Notes that an index belongs to a stamp, after its file was looked at whole.</summary>
    public void Write(string stamp, string index)
    {
        if (SourceStamp.OfIndex(index) is not { } indexStamp) return;
        var aside = $"{PathOf(stamp)}.{Guid.NewGuid():N}{PlaceIndexFile.AsideExtension}";
        try
        {
            try
            {
                using var stream = UnfinishedFile.Create(aside);
                stream.Write(System.Text.Encoding.UTF8.GetBytes($"{stamp}{Path.GetFileName(index)}\n{indexStamp}\n"));
                stream.Flush();
                File.Move(aside, PathOf(stamp), overwrite: true);
            }
            finally
            {
                File.Delete(aside);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The next run reads the sources.
        }
    }

    /// <summary>When each index was last used, by its file name, as far as the notes tell.</summary>
    public ILookup<string, (FileInfo Note, DateTime Used)> ListUses() =>
        new DirectoryInfo(folder).EnumerateFiles("*" + Extension).Select(static note => (IndexIn(note), (note, note.LastWriteTimeUtc))).ToLookup(static use => use.Item1, static use => use.Item2);

    private static string IndexIn(FileInfo note) => File.ReadLines(note.FullName).FirstOrDefault(static line => line.EndsWith(PlaceIndexCache.IndexExtension, StringComparison.Ordinal)) ?? "";

    private string PathOf(string stamp) => Path.Combine(folder, SourceStamp.NameOf(stamp) + Extension);
}
