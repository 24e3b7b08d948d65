using System.Collections.Frozen;
using Gazetteer.Places;

namespace Gazetteer.Scene.Naming;

/// <summary>What a kind of place is called in plain words; GeoNames' codes stay behind.</summary>
public static class FeatureWords
{
    private static readonly FrozenDictionary<string, string> Words = Read();

    /// <summary>The words for a feature, such as <c>capital city</c> for <c>P.PPLC</c>; those of its class where the code has none of its own.</summary>
    public static string Of(Feature feature) => Words.TryGetValue(feature.ToString(), out var words) ? words : feature.Class switch
    {
        FeatureClass.Administrative => "administrative unit",
        FeatureClass.Hydrographic => "water",
        FeatureClass.Area => "area",
        FeatureClass.Populated => "town or village",
        FeatureClass.Road => "road or railway",
        FeatureClass.Spot => "building or site",
        FeatureClass.Terrain => "landform",
        FeatureClass.Undersea => "undersea feature",
        FeatureClass.Vegetation => "vegetation",
        _ => "place",
    };

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(FeatureWords).Assembly.GetManifestResourceStream("feature-words.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static row => row.Split('\t'))
            .ToFrozenDictionary(static row => row[0], static row => row[1].TrimEnd('\r'), StringComparer.Ordinal);
    }
}
