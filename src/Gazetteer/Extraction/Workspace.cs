using System.Collections.Immutable;
using Gazetteer.Importing;
using Gazetteer.Indexing;
using Gazetteer.Recognition;
using Gazetteer.Resolution;

namespace Gazetteer.Extraction;

/// <summary>Everything that extraction needs, opened from a data folder: the place index, the extractor and the lookup of single names. Thread-safe.</summary>
public sealed class Workspace
{
    private Workspace(PlaceIndex index, PlaceExtractor extractor, PlaceLookup lookup, ImmutableArray<Problem> problems)
    {
        Index = index;
        Extractor = extractor;
        Lookup = lookup;
        Problems = problems;
    }

    /// <summary>All places and names.</summary>
    public PlaceIndex Index { get; }

    /// <summary>Finds places in documents.</summary>
    public PlaceExtractor Extractor { get; }

    /// <summary>Ranks the places of a name that stands alone.</summary>
    public PlaceLookup Lookup { get; }

    /// <summary>Rows of the gazetteer that could not be used.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>Opens the data.</summary>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The resolver's weights, the lexicon or a model is damaged.</exception>
    public static Workspace Open(DataFolder data, ResolverOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var index = Load(data, problems.Add);
        using var weights = File.OpenText(data.ResolverWeights);
        using var notPlaces = File.OpenText(data.NotPlaces);
        var resolver = new Resolver(index, ResolverWeights.Read(weights), options);
        var extractor = new PlaceExtractor(new NameMatcher(index), LearnedRecognizer.Open(index, NotPlaces.Read(notPlaces), data.EnglishLexicon, data.EnglishModel), resolver);
        return new Workspace(index, extractor, new PlaceLookup(resolver), problems.ToImmutable());
    }

    private static PlaceIndex Load(DataFolder data, Action<Problem> report)
    {
        var builder = new PlaceIndexBuilder();
        var reader = new GazetteerCsvReader(report);
        foreach (var place in reader.ReadPlaces(data.Places)) builder.Add(place);
        foreach (var name in reader.ReadNames(data.Names)) builder.Add(name);
        return builder.Build();
    }
}
