using Gazetteer.Foundation.Files;
using Gazetteer.Indexing.Storage;

namespace Gazetteer.Indexing;

/// <summary>The form of a <see cref="PlaceIndex"/> on disk: compiled once, then mapped into memory and never parsed.</summary>
/// <remarks>
/// A file is written beside its place and renamed, so that no one ever sees half of one, and nobody who has one open sees it change. Thread-safe.
/// </remarks>
public static class PlaceIndexFile
{
    /// <summary>What an unfinished file's name ends in; one that is left over comes from a process that was killed.</summary>
    internal const string AsideExtension = ".unfinished";

    /// <summary>Opens an index file after a look at every byte, which takes some milliseconds for each ten megabytes.</summary>
    /// <exception cref="IndexFileException">It is foreign, cut, damaged or of another version.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static PlaceIndex Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var memory = Map(path);
        if (memory.FindDamage() is not { } damage) return new PlaceIndex(memory);
        memory.Dispose();
        throw Refuse(path, $"its section {damage} is damaged");
    }

    /// <summary>Reads the whole of an index file and compares its checksums.</summary>
    /// <returns>What is wrong with it, as a clause, or null when it is as it was written.</returns>
    public static string? FindDamage(string path, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using var memory = Map(path);
            return memory.FindDamage(cancellation) is { } section ? $"its section {section} is damaged" : null;
        }
        catch (IndexFileException refused)
        {
            return refused.Message;
        }
    }

    /// <summary>Tells what an index file holds, from its header.</summary>
    /// <exception cref="IndexFileException">It is foreign, cut, damaged or of another version.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PlaceIndexInfo Describe(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var memory = Map(path);
        ref readonly var header = ref memory.Header;
        var matching = 0ul;
        for (var section = IndexSection.Tokens; section <= IndexSection.NameRanks; section++) matching += header.Sections[(int)section].Length;
        return new PlaceIndexInfo(
            (long)header.FileLength, (long)matching, header.PlaceCount, header.NameCount, header.LongestName,
            new DateTime(header.CompiledAt, DateTimeKind.Utc), System.Text.Encoding.UTF8.GetString(memory.Table<byte>(IndexSection.Provenance)));
    }

    /// <summary>Compiles an index file.</summary>
    /// <param name="path">Where it is to be; a file that is there is replaced in one step, once the new one is complete on disk.</param>
    /// <param name="gazetteer">The places and names.</param>
    /// <param name="provenance">What they were read from, in lines for a reader.</param>
    /// <param name="progress">Told the fraction done, 0 to 1, on the calling thread.</param>
    /// <param name="cancellation">Stops the work and leaves no trace of it.</param>
    /// <exception cref="IOException">The disk is full, or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public static void Compile(string path, PlaceIndexBuilder gazetteer, string provenance, Action<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(gazetteer);
        var aside = $"{path}.{Guid.NewGuid():N}{AsideExtension}";
        try
        {
            UnfinishedFile.Write(path, Write);
        }
        finally
        {
            File.Delete(aside);
        }

        void Write()
        {
            using var stream = UnfinishedFile.Create(aside);
            gazetteer.WriteTo(stream, DateTime.UtcNow.Ticks, provenance, progress ?? (static _ => { }), cancellation);
            stream.Flush(flushToDisk: true);

            // Held until it has its name, so that an unfinished file that nobody holds is one that nobody will finish.
            File.Move(aside, path, overwrite: true);
        }
    }

    /// <summary>Opens an index file whose header is right, and relies on the rest.</summary>
    /// <exception cref="IndexFileException">It is foreign, cut or of another version, or its header is damaged.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    internal static PlaceIndex OpenUnchecked(string path) => new(Map(path));

    private static IndexMemory Map(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1);
        try
        {
            return new IndexMemory(file);
        }
        catch (Exception error)
        {
            file.Dispose();
            if (error is IndexFileException) throw Refuse(path, error.Message);
            throw;
        }
    }

    private static IndexFileException Refuse(string path, string why) => new($"The place index {path} cannot be used: {why}.");
}
