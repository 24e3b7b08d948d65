using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Tests.Indexing;

/// <summary>Tiny indexes, built by hand.</summary>
internal static class TestIndex
{
    /// <summary>One town for each name, all at one point.</summary>
    public static PlaceIndex OfNames(params string[] names)
    {
        var builder = new PlaceIndexBuilder();
        for (var i = 0; i < names.Length; i++) builder.Add(Town($"test:{i}", names[i]));
        return builder.Build();
    }

    public static Place Town(string id, string name, double longitude = 60.6, double latitude = 25.3, long population = 0) => new()
    {
        Id = new PlaceId(id),
        Name = name,
        Feature = new Feature(FeatureClass.Populated, "PPL"),
        Point = new GeoPoint(longitude, latitude),
        Population = population,
    };

    /// <summary>What the matcher finds in a text, in its words: <c>"in New  York"</c> with the name New York gives <c>New  York</c>.</summary>
    public static string[] Find(PlaceIndex index, string text)
    {
        List<Token> tokens = [];
        List<NameMatch> matches = [];
        new NameMatcher(index).FindAll(text, tokens, matches, TestContext.Current.CancellationToken);
        return [.. matches.Select(m => text[tokens[m.FirstToken].Start..tokens[m.FirstToken + m.TokenCount - 1].End])];
    }
}
