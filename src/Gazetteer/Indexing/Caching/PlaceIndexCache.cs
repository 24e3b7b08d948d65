using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Indexing.Storage;

namespace Gazetteer.Indexing.Caching;

/// <summary>Opens the index of gazetteer files, and compiles it first where that has not been done.</summary>
/// <remarks>
/// An index lies under the hash of all that it was made from, so it is never out of date: other content has another name. Beside it, a small note says what the
/// system tells of the source files and of the index, so that the usual run reads neither whole: as long as that is the same, nobody has written to them. Otherwise
/// all is read and compared, and a damaged index is compiled anew. Two processes that compile at once both succeed: each writes aside, and the last one's equal
/// file stays. Thread-safe.
/// </remarks>
public sealed class PlaceIndexCache
{
    /// <summary>What the names of index files end in.</summary>
    internal const string IndexExtension = ".placeindex";

    private readonly string _folder;
    private readonly IndexNotes _notes;
    private readonly CacheTidying _tidying;

    /// <summary>Keeps indexes in a folder, which is made when first needed; by default <see cref="CacheFolder.Locate"/>.</summary>
    public PlaceIndexCache(string? folder = null)
    {
        _folder = folder ?? CacheFolder.Locate();
        _notes = new IndexNotes(_folder);
        _tidying = new CacheTidying(_folder);
    }

    /// <summary>Opens the index of the files, compiling it if need be. Where it can be neither read nor kept, it is compiled in memory.</summary>
    /// <param name="gazetteers">The files; a place of a later one replaces one of the same identifier, and names add up.</param>
    /// <param name="report">Told of rows that could not be used, also when those were met by an earlier run, and of an index that was damaged or cannot be kept.</param>
    /// <param name="progress">Told the fraction done while compiling, 0 to 1; not called otherwise.</param>
    /// <param name="cancellation">Stops a compile.</param>
    /// <exception cref="IOException">A source file is missing, cannot be read, or is being written to.</exception>
    /// <exception cref="UnauthorizedAccessException">A source file must not be read.</exception>
    public PlaceIndex Open(IReadOnlyList<GazetteerFiles> gazetteers, Action<Problem> report, Action<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(gazetteers);
        ArgumentNullException.ThrowIfNull(report);
        _tidying.RemoveLeftOvers();
        var sources = SourceReading.Look(gazetteers);
        if (_notes.Find(sources.Stamp.Text) is { } noted && TryOpen(noted, PlaceIndexFile.OpenUnchecked, report) is { } index) return index;
        var path = PathOf(sources, cancellation);
        if (TryOpen(path, PlaceIndexFile.Open, report) is { } known)
        {
            Note(sources, path);
            return known;
        }

        return Compile(SourceReading.Read(gazetteers, progress, cancellation), report, progress, cancellation);
    }

    /// <summary>Compiles the index of the files anew, whether or not there is one.</summary>
    /// <returns>Where it is.</returns>
    /// <exception cref="IOException">A source file cannot be read, or the index cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be read or written.</exception>
    public string Rebuild(IReadOnlyList<GazetteerFiles> gazetteers, Action<Problem> report, Action<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(gazetteers);
        ArgumentNullException.ThrowIfNull(report);
        var sources = SourceReading.Read(gazetteers, progress, cancellation);
        foreach (var problem in sources.Provenance.Problems) report(problem);
        return Keep(sources, progress, cancellation);
    }

    /// <summary>Where the index of the files is, or null when it has not been compiled.</summary>
    public string? Find(IReadOnlyList<GazetteerFiles> gazetteers)
    {
        var sources = SourceReading.Look(gazetteers);
        if (_notes.Find(sources.Stamp.Text) is { } noted) return noted;
        var path = PathOf(sources, CancellationToken.None);
        return File.Exists(path) ? path : null;
    }

    private static PlaceIndex? TryOpen(string path, Func<string, PlaceIndex> open, Action<Problem> report)
    {
        try
        {
            var index = open(path);
            if (!index.HasSpellings)
            {
                // An older program's: complete for it, and compiled again for what this one adds.
                index.Dispose();
                return null;
            }

            foreach (var problem in Provenance.Parse(index.Provenance).Problems) report(problem);
            return index;
        }
        catch (IndexFileException error)
        {
            report(new Problem(path, 0, $"the compiled gazetteer is compiled again. {error.Message}"));
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Not there, or not to be read: it is compiled and takes that file's place.
            return null;
        }
    }

    private PlaceIndex Compile(SourceReading sources, Action<Problem> report, Action<double>? progress, CancellationToken cancellation)
    {
        foreach (var problem in sources.Provenance.Problems) report(problem);
        try
        {
            return PlaceIndexFile.OpenUnchecked(Keep(sources, progress, cancellation));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            report(new Problem(_folder, 0, $"the compiled gazetteer cannot be kept here, so each run compiles it again: {error.Message} Free some space, or set {CacheFolder.Variable} to another folder."));
            return sources.Builder.Build();
        }
    }

    private string Keep(SourceReading sources, Action<double>? progress, CancellationToken cancellation)
    {
        var path = PathOf(sources.Seen, cancellation);
        Directory.CreateDirectory(_folder);
        PlaceIndexFile.Compile(path, sources.Builder, sources.Provenance.ToString(), done => progress?.Invoke(SourceReading.Share + ((1 - SourceReading.Share) * done)), cancellation);
        Note(sources.Seen, path);
        return path;
    }

    private void Note(SourcesSeen sources, string path)
    {
        if (sources.Stamp.IsSure) _notes.Write(sources.Stamp.Text, path);
        _tidying.RemoveOld(_notes, path);
    }

    private string PathOf(SourcesSeen sources, CancellationToken cancellation) => Path.Combine(_folder, SourceStamp.OfContent(sources.Files, cancellation) + IndexExtension);
}
