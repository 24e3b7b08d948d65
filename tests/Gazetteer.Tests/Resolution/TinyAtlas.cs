using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Tests.Resolution;

/// <summary>A hand-made gazetteer of a few ambiguous names, and resolution of texts in which [brackets] mark the mentions.</summary>
internal sealed class TinyAtlas
{
    private readonly PlaceIndexBuilder _builder = new();

    public static TinyAtlas WithBorderland() => new TinyAtlas()
        .Country("t:IR", "Iran", "IR", 53, 32, 80_000_000)
        .Country("t:PK", "Pakistan", "PK", 70, 30, 200_000_000)
        .Add("t:ir-sb", "Sistan and Baluchestan", "A", "ADM1", "IR", "04", 60, 28, 2_500_000)
        .Add("t:pk-ba", "Balochistan", "A", "ADM1", "PK", "02", 66, 28, 12_000_000)
        .Add("t:taftan-town", "Taftan", "P", "PPL", "PK", "02", 61.59, 28.95, 18_000)
        .Add("t:taftan-volcano", "Taftan", "T", "VLC", "IR", "04", 61.13, 28.6, 0)
        .Add("t:pishin-pk", "Pishin", "P", "PPLA2", "PK", "02", 67, 30.58, 55_000)
        .Add("t:pishin-ir", "Pishin", "P", "PPL", "IR", "04", 61.74, 26.07, 16_000)
        .Add("t:chabahar", "Chabahar", "P", "PPLA2", "IR", "04", 60.64, 25.29, 106_000)
        .Add("t:rask", "Rask", "P", "PPL", "IR", "04", 61.4, 26.23, 11_000)
        .Add("t:quetta", "Quetta", "P", "PPLA", "PK", "02", 67, 30.18, 1_000_000)
        .Add("t:islamabad", "Islamabad", "P", "PPLC", "PK", "08", 73.04, 33.72, 600_000)
        .Add("t:chattogram", "Chattogram", "P", "PPLA", "BD", "84", 91.83, 22.34, 3_900_000)
        .Alias("t:chattogram", "Islamabad", rank: 30);

    public TinyAtlas Country(string id, string name, string country, double longitude, double latitude, long population) =>
        Add(id, name, "A", "PCLI", country, "", longitude, latitude, population);

    /// <summary>A first-order unit, of which nobody counted the people.</summary>
    public TinyAtlas Unit(string id, string name, string country, string admin1, double longitude, double latitude) => Add(id, name, "A", "ADM1", country, admin1, longitude, latitude, 0);

    /// <summary>A county of the United States.</summary>
    public TinyAtlas County(string id, string name, string admin1, string admin2, double longitude, double latitude) =>
        Add(id, name, "A", "ADM2", "US", admin1, longitude, latitude, 0, admin2: admin2);

    /// <summary>A town of the United States in a county.</summary>
    public TinyAtlas Town(string id, string name, string code, string admin1, string admin2, double longitude, double latitude, long population) =>
        Add(id, name, "P", code, "US", admin1, longitude, latitude, population, admin2: admin2);

    public TinyAtlas Add(string id, string name, string featureClass, string code, string country, string admin1, double longitude, double latitude, long population, string source = "",
        string admin2 = "")
    {
        _builder.Add(new Place
        {
            Id = new PlaceId(id),
            Name = name,
            Feature = Feature.Parse(featureClass, code),
            Country = new CountryCode(country),
            Admin1 = admin1,
            Point = new GeoPoint(longitude, latitude),
            Population = population,
            Source = source,
            Admin2 = admin2,
        });
        return Alias(id, name, 0);
    }

    public TinyAtlas Alias(string id, string name, byte rank, NameKind kind = NameKind.Official)
    {
        _builder.Add(new PlaceName(new PlaceId(id), name, "en", kind, rank == 0, rank));
        return this;
    }

    /// <summary>Resolves the bracketed names of a text with the shipped weights.</summary>
    /// <returns>The chosen places' identifiers, in order; "-" where none was chosen.</returns>
    public string[] Resolve(string marked, ResolverOptions? options = null) => [.. ResolveAll(marked, options).Select(static m => m.Place?.Id.Value ?? "-")];

    public ImmutableArray<ResolvedMention> ResolveAll(string marked, ResolverOptions? options = null)
    {
        var (index, text, mentions) = Parse(marked);
        return new Resolver(index, Weights(), options).Resolve(text, mentions);
    }

    /// <summary>The bracketed names with all that is known of their places.</summary>
    public List<NameGroup> Weigh(string marked)
    {
        var (index, text, mentions) = Parse(marked);
        return new Resolver(index, Weights()).Weigh(text, mentions);
    }

    private (PlaceIndex Index, MatchedText Text, ImmutableArray<Mention> Mentions) Parse(string marked)
    {
        var (text, marks) = MarkedText.Parse(marked);
        var index = _builder.Build();
        return (index, new MatchedText(new SourceText { Name = "atlas", Text = text, Language = "en" }, new NameMatcher(index)),
            [.. marks.Select(static m => new Mention(m.Span, MentionKind.Literal, -1, 1))]);
    }

    public PlaceLookup Lookup() => new(new Resolver(_builder.Build(), Weights()));

    /// <summary>Weights of plain common sense: the tests hold for the method, whatever training makes of the shipped ones.</summary>
    private static ResolverModel Weights() => new(ResolverWeights.Read(new StringReader("""
        signal,weight
        MainName,1.5
        AliasDepth,0.5
        Abbreviation,3
        Population,4
        Country,3
        Capital,1.5
        Admin1,1.2
        Physical,0.5
        KindFits,3
        KindClashes,-2
        ArticleFits,2
        ArticleClashes,-3
        JoinedToNear,2
        NamedOtherwise,4
        ContainedInNamed,4
        NotContainedInNamed,-2
        WithinName,-2
        ContainsNamed,3
        CountryShare,2
        NearestOther,3
        UserRegion,3
        OwnGazetteer,7
        OnlyOne,1.5
        UnitPopulation,4
        NamesakeOfTown,-2
        ListedAlike,3
        PlacedInUnit,4
        UnitOfPlaced,3
        """)));
}
