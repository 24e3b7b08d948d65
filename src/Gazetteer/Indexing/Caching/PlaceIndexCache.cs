using System.Collections.Immutable;
using Gazetteer.Extraction;
using Gazetteer.Files;
using Gazetteer.Importing;
using Gazetteer.Indexing.Storage;

namespace Gazetteer.Indexing.Caching;

/// <summary>Opens the index of gazetteer files, and compiles it first where that has not been done.</summary>
/// <remarks>
/// An index lies under the hash of all that it was made from, so it is never out of date: other content has another name. Beside it, a small note says which
/// sizes and times of the source files led to it, so that the usual run reads neither the sources nor any hash of them. Two processes that compile at once both
/// succeed: each writes aside, and the last one's equal file stays. Thread-safe.
/// </remarks>
public sealed class PlaceIndexCache
{
    private const string IndexExtension = ".placeindex";
    private const string NoteExtension = ".sources";
    private const int MostKept = 6;
    private readonly string _folder;

    /// <summary>Keeps indexes in a folder, which is made when first needed; by default <see cref="CacheFolder.Locate"/>.</summary>
    public PlaceIndexCache(string? folder = null) => _folder = folder ?? CacheFolder.Locate();

    /// <summary>Opens the index of the files, compiling it if need be.</summary>
    /// <param name="gazetteers">The files; a place of a later one replaces one of the same identifier, and names add up.</param>
    /// <param name="report">Told of rows that could not be used, also when those were met by an earlier run, and of an index that cannot be kept.</param>
    /// <param name="progress">Told the fraction done while compiling, 0 to 1; not called otherwise.</param>
    /// <param name="cancellation">Stops a compile.</param>
    /// <exception cref="IOException">A source file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A source file must not be read.</exception>
    public PlaceIndex Open(IReadOnlyList<GazetteerFiles> gazetteers, Action<Problem> report, Action<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(gazetteers);
        ArgumentNullException.ThrowIfNull(report);
        ClearLeftOvers();
        var files = FilesOf(gazetteers);
        var quick = SourceStamp.Quick(files);
        if (FindNoted(quick) is { } noted && TryOpen(noted, report) is { } index) return index;
        var path = Path.Combine(_folder, SourceStamp.OfContent(files, cancellation) + IndexExtension);
        index = TryOpen(path, report) ?? Compile(gazetteers, path, report, progress, cancellation);
        Note(quick, path);
        return index;
    }

    /// <summary>Compiles the index of the files anew, whether or not there is one.</summary>
    /// <returns>Where it is.</returns>
    /// <exception cref="IOException">A source file cannot be read, or the index cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be read or written.</exception>
    public string Rebuild(IReadOnlyList<GazetteerFiles> gazetteers, Action<Problem> report, Action<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(gazetteers);
        ArgumentNullException.ThrowIfNull(report);
        var files = FilesOf(gazetteers);
        var quick = SourceStamp.Quick(files);
        var path = Path.Combine(_folder, SourceStamp.OfContent(files, cancellation) + IndexExtension);
        var builder = Read(gazetteers, report, progress, cancellation, out var provenance);
        Keep(path, builder, provenance, progress, cancellation);
        Note(quick, path);
        return path;
    }

    /// <summary>Where the index of the files is, or null when it has not been compiled. Reads no more than file times.</summary>
    public string? Find(IReadOnlyList<GazetteerFiles> gazetteers) => FindNoted(SourceStamp.Quick(FilesOf(gazetteers)));

    private static string[] FilesOf(IReadOnlyList<GazetteerFiles> gazetteers) => [.. gazetteers.SelectMany(static g => new[] { g.Places, g.Names })];

    private static PlaceIndex? TryOpen(string path, Action<Problem> report)
    {
        try
        {
            var index = PlaceIndexFile.Open(path);
            foreach (var problem in Provenance.Parse(index.Provenance).Problems) report(problem);
            return index;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or IndexFileException)
        {
            // Not there, or not usable: it is compiled and takes that file's place.
            return null;
        }
    }

    private PlaceIndex Compile(
        IReadOnlyList<GazetteerFiles> gazetteers, string path, Action<Problem> report, Action<double>? progress, CancellationToken cancellation)
    {
        var builder = Read(gazetteers, report, progress, cancellation, out var provenance);
        try
        {
            Keep(path, builder, provenance, progress, cancellation);
            return PlaceIndexFile.Open(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            report(new Problem(_folder, 0, $"the compiled gazetteer cannot be kept here, so each run compiles it again: {error.Message} Free some space, or set {CacheFolder.Variable} to another folder."));
            return builder.Build();
        }
    }

    private void Keep(string path, PlaceIndexBuilder builder, Provenance provenance, Action<double>? progress, CancellationToken cancellation)
    {
        Directory.CreateDirectory(_folder);
        PlaceIndexFile.Compile(path, builder, provenance.ToString(), done => progress?.Invoke(0.6 + (0.4 * done)), cancellation);
        Tidy(path);
    }

    private static PlaceIndexBuilder Read(
        IReadOnlyList<GazetteerFiles> gazetteers, Action<Problem> report, Action<double>? progress, CancellationToken cancellation, out Provenance provenance)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var reader = new GazetteerCsvReader(problem =>
        {
            problems.Add(problem);
            report(problem);
        });
        var builder = new PlaceIndexBuilder();
        var rows = 0;
        foreach (var (places, names) in gazetteers)
        {
            foreach (var place in reader.ReadPlaces(places)) Count(() => builder.Add(place));
            foreach (var name in reader.ReadNames(names)) Count(() => builder.Add(name));
        }

        provenance = new Provenance([.. FilesOf(gazetteers)], problems.ToImmutable());
        return builder;

        void Count(Action add)
        {
            add();
            if ((++rows & 0x3FFF) != 0) return;
            cancellation.ThrowIfCancellationRequested();

            // How many rows there are is not known before the end; the shipped gazetteer has about a million and a half.
            progress?.Invoke(0.6 * (1 - (1 / (1 + (rows / 1e6)))));
        }
    }

    private string NotePath(string quick) => Path.Combine(_folder, SourceStamp.NameOf(quick) + NoteExtension);

    private string? FindNoted(string quick)
    {
        try
        {
            var note = File.ReadAllText(NotePath(quick));
            return note.StartsWith(quick, StringComparison.Ordinal) ? Path.Combine(_folder, Path.GetFileName(note[quick.Length..].TrimEnd())) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Note(string quick, string path)
    {
        try
        {
            var aside = NotePath(quick) + $".{Guid.NewGuid():N}{PlaceIndexFile.AsideExtension}";
            File.WriteAllText(aside, quick + Path.GetFileName(path) + "\n");
            File.Move(aside, NotePath(quick), overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Without the note the next run hashes the sources: slower, not wrong.
        }
    }

    /// <summary>Removes what killed compiles left.</summary>
    private void ClearLeftOvers()
    {
        var folder = new DirectoryInfo(_folder);
        if (folder.Exists) TryEach(folder.EnumerateFiles("*" + IndexExtension + ".*" + PlaceIndexFile.AsideExtension + "*"), UnfinishedFile.DeleteIfAbandoned);
    }

    /// <summary>Removes old notes that were never finished, and all but the newest indexes.</summary>
    private void Tidy(string current)
    {
        var folder = new DirectoryInfo(_folder);
        var old = folder.EnumerateFiles("*" + PlaceIndexFile.AsideExtension).Where(static f => DateTime.UtcNow - f.LastWriteTimeUtc > TimeSpan.FromDays(1))
            .Concat(folder.EnumerateFiles("*" + IndexExtension).Where(f => f.FullName != current).OrderByDescending(static f => f.LastWriteTimeUtc).Skip(MostKept - 1));
        TryEach(old, static f => f.Delete());
    }

    private static void TryEach(IEnumerable<FileInfo> files, Action<FileInfo> remove)
    {
        foreach (var file in files.ToList())
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
}
