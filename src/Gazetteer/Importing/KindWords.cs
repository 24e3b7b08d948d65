using Gazetteer.Places;

namespace Gazetteer.Importing;

/// <summary>Reads the kind of a place as users' tables write it: GeoNames' class and code, a code alone, or an English word.</summary>
internal static class KindWords
{
    private static readonly Dictionary<string, Feature> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["country"] = new(FeatureClass.Administrative, "PCLI"), ["dependency"] = new(FeatureClass.Administrative, "PCLD"),
        ["state"] = new(FeatureClass.Administrative, "ADM1"), ["province"] = new(FeatureClass.Administrative, "ADM1"),
        ["region"] = new(FeatureClass.Administrative, "ADM1"), ["macroregion"] = new(FeatureClass.Area, "RGN"),
        ["county"] = new(FeatureClass.Administrative, "ADM2"), ["district"] = new(FeatureClass.Administrative, "ADM2"),
        ["localadmin"] = new(FeatureClass.Administrative, "ADM3"), ["capital"] = new(FeatureClass.Populated, "PPLC"),
        ["city"] = new(FeatureClass.Populated, "PPL"), ["town"] = new(FeatureClass.Populated, "PPL"), ["village"] = new(FeatureClass.Populated, "PPL"),
        ["locality"] = new(FeatureClass.Populated, "PPL"), ["hamlet"] = new(FeatureClass.Populated, "PPL"), ["settlement"] = new(FeatureClass.Populated, "PPL"),
        ["borough"] = new(FeatureClass.Populated, "PPLX"), ["neighbourhood"] = new(FeatureClass.Populated, "PPLX"), ["suburb"] = new(FeatureClass.Populated, "PPLX"),
        ["river"] = new(FeatureClass.Hydrographic, "STM"), ["lake"] = new(FeatureClass.Hydrographic, "LK"), ["sea"] = new(FeatureClass.Hydrographic, "SEA"),
        ["bay"] = new(FeatureClass.Hydrographic, "BAY"), ["mountain"] = new(FeatureClass.Terrain, "MT"), ["island"] = new(FeatureClass.Terrain, "ISL"),
        ["desert"] = new(FeatureClass.Terrain, "DSRT"), ["pass"] = new(FeatureClass.Terrain, "PASS"), ["airport"] = new(FeatureClass.Spot, "AIRP"),
        ["port"] = new(FeatureClass.Spot, "PRT"), ["campus"] = new(FeatureClass.Spot, "SCHC"), ["venue"] = new(FeatureClass.Spot, "BLDG"),
        ["road"] = new(FeatureClass.Road, "RD"), ["forest"] = new(FeatureClass.Vegetation, "FRST"), ["continent"] = new(FeatureClass.Area, "CONT"),
    };

    public static Feature Read(string text)
    {
        if (text.Length == 0) return Feature.Unknown;
        if (Words.TryGetValue(text, out var feature)) return feature;
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot == 1 && IsCode(text[2..])) return Feature.Parse(text[..1], text[2..]);
        if (text.Length == 1) return Feature.Parse(text, "");
        return IsCode(text) ? Feature.Parse(ClassOf(text), text) : Feature.Unknown;
    }

    private static bool IsCode(string text) => text.Length is > 1 and <= 10 && text.All(static c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));

    private static string ClassOf(string code) => code switch
    {
        _ when code.StartsWith("PPL", StringComparison.Ordinal) => "P",
        _ when code.StartsWith("ADM", StringComparison.Ordinal) || code.StartsWith("PCL", StringComparison.Ordinal) => "A",
        _ => "",
    };
}
