using System.Collections.Immutable;
using Gazetteer.Foundation;
using Gazetteer.Foundation.Files;
using Gazetteer.Gazetteers;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Caching;
using Gazetteer.Languages;
using Gazetteer.Recognition;
using Gazetteer.Regions;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Resolution.History;

namespace Gazetteer.Pipeline;

/// <summary>Everything that extraction needs, opened from a data folder: the place index, the extractor and the lookup of single names. Thread-safe.</summary>
public sealed class Workspace
{
    private const int MostTries = 3;

    private readonly IMentionRecognizer _recognizer;
    private readonly WordLexicon _words;
    private readonly ResolverModel _model;
    private readonly ResolverOptions _options;

    private Workspace(PlaceIndex index, Footprints footprints, IMentionRecognizer recognizer, WordLexicon words, ResolverModel model, ResolverOptions options, ImmutableArray<Problem> problems)
    {
        _recognizer = recognizer;
        _words = words;
        _model = model;
        _options = options;
        var resolver = new Resolver(index, model, options);
        Index = index;
        Footprints = footprints;
        Extractor = new PlaceExtractor(new NameMatcher(index), recognizer, resolver, words, index, footprints);
        Lookup = new PlaceLookup(resolver);
        Problems = problems;
    }

    /// <summary>All places and names.</summary>
    public PlaceIndex Index { get; }

    /// <summary>The ground that places cover.</summary>
    public Footprints Footprints { get; }

    /// <summary>Finds places in documents.</summary>
    public PlaceExtractor Extractor { get; }

    /// <summary>What is known of the user's own gazetteers, by name.</summary>
    public ImmutableDictionary<string, GazetteerAbout> OwnGazetteers { get; private init; } = ImmutableDictionary<string, GazetteerAbout>.Empty;

    /// <summary>Ranks the places of a name that stands alone.</summary>
    public PlaceLookup Lookup { get; }

    /// <summary>Rows of the gazetteer that could not be used.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>Opens the data. The gazetteer is compiled into the user's cache folder the first time, which takes seconds; after that it is just opened.</summary>
    /// <param name="data">Where the data are.</param>
    /// <param name="progress">Told the fraction done while the gazetteer is compiled, 0 to 1; not called otherwise.</param>
    /// <param name="userGazetteers">The user's own gazetteers, to be used beside or instead of the shipped one; none when not given.</param>
    /// <param name="cancellation">Stops a compile.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The resolver's model, the lexicon or a model is missing or damaged.</exception>
    public static Workspace Open(DataFolder data, Action<double>? progress = null, UserGazetteers? userGazetteers = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var index = OpenIndex(data, progress, userGazetteers, problems, cancellation);
        AtomicFileSet.Recover(data.Models);
        var model = DataFile.Read(data.ResolverModel, ReadResolver);
        var seldom = DataFile.ReadText(data.NotPlaces, NotPlaces.Read);
        var words = DataFile.Read(data.EnglishLexicon, WordLexicon.Read);
        var recognizer = new PlaceRecognizer(index, seldom, words, RecognizerModels.Read(data));
        var imported = userGazetteers?.List(static _ => { }) ?? [];
        var own = imported.ToImmutableDictionary(static g => g.Name, static g => g.About);
        var options = new ResolverOptions
        {
            OwnGazetteers = [.. own.Keys],
            History = DataFile.ReadText(data.History, HistoricNames.Read),
        };
        return new Workspace(index, new Footprints(index, data, [.. imported.Select(static g => g.Files)]), recognizer, words, model, options, problems.ToImmutable()) { OwnGazetteers = own };
    }

    private static ResolverModel ReadResolver(string path)
    {
        ModelWords.Require(path);
        using var text = File.OpenText(path);
        return ResolverModel.Read(text);
    }

    private static PlaceIndex OpenIndex(
        DataFolder data, Action<double>? progress, UserGazetteers? userGazetteers, ImmutableArray<Problem>.Builder problems, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return new PlaceIndexCache().Open(userGazetteers?.With(GazetteerFiles.Shipped(data), problems.Add) ?? [GazetteerFiles.Shipped(data)], problems.Add, progress, cancellation);
            }
            catch (IOException error) when (error is FileNotFoundException or DirectoryNotFoundException && userGazetteers is not null && tries < MostTries)
            {
                // An import put a new gazetteer in the place of one that had been listed.
                problems.Clear();
            }
        }
    }

    /// <summary>
    /// Reads the compiled gazetteer from its file into memory and checks it on the way, so that a run of any length does not depend on what happens to that file. To
    /// be called beside the work.
    /// </summary>
    /// <returns>What is wrong with the file, which is then deleted; null when it is as it was written.</returns>
    public Problem? SecureIndex(CancellationToken cancellation = default)
    {
        if (Index.TakeIntoMemory(cancellation) is not { } damage) return null;
        try
        {
            File.Delete(Index.Path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Its stamp may still tell the next run, which then compiles it again.
        }

        return new Problem(Index.Path, 0, $"the compiled gazetteer changed while it was used: {damage}. What was found so far may be wrong; run the command again, which compiles the gazetteer anew.");
    }

    /// <summary>The same workspace for documents of which something is known beforehand.</summary>
    public Workspace About(ResolverOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new Workspace(Index, Footprints, _recognizer, _words, _model, options with { OwnGazetteers = _options.OwnGazetteers, History = _options.History }, Problems)
        {
            OwnGazetteers = OwnGazetteers,
        };
    }
}
