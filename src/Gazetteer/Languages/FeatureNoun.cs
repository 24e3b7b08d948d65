using Gazetteer.Places;

namespace Gazetteer.Languages;

/// <summary>Common nouns beside a name that say what kind of place is meant: "Savaran District", "Makran coast", "Lake Hamun".</summary>
public static class FeatureNoun
{
    private static readonly LanguagePack Words = LanguagePacks.Shipped.Everywhere;

    /// <summary>Whether the folded word says a kind of place.</summary>
    public static bool Is(ReadOnlySpan<char> foldedWord) => Words.KindOf(foldedWord) != GenericKind.None;

    /// <summary>Whether a place of this feature is of the kind that the folded word says; null when the word says none.</summary>
    public static bool? Fits(ReadOnlySpan<char> foldedWord, Feature feature) => Words.KindOf(foldedWord) is not GenericKind.None and var kind ? Fits(kind, feature) : null;

    private static bool Fits(GenericKind kind, Feature feature) => kind switch
    {
        GenericKind.FirstOrder => feature.Code is "ADM1" or "ADM1H" || (feature.Class == FeatureClass.Area && feature.Code != "CONT"),
        GenericKind.SecondOrder => feature.Code is "ADM2" or "ADM3" or "ADM4" or "ADM2H" or "PPLA2" or "PPLA3" or "PPLX" || (feature.Class == FeatureClass.Populated && feature.Code != "PPLC"),
        GenericKind.Settlement => feature.Class == FeatureClass.Populated,
        GenericKind.Port => feature.Class == FeatureClass.Populated || feature.Code is "PRT" or "HBR",
        GenericKind.Region => feature.Class == FeatureClass.Area || feature.Code is "ADM1" or "ADM2",
        GenericKind.Airport => feature.Code.StartsWith("AIR", StringComparison.Ordinal),
        _ => FitsNature(kind, feature),
    };

    private static bool FitsNature(GenericKind kind, Feature feature) => kind switch
    {
        GenericKind.River => feature.Code is "STM" or "STMS" or "STMI" or "CNL" or "STMX",
        GenericKind.Lake => feature.Code is "LK" or "LKS" or "LKI" or "RSV" or "LGN" or "MRSH",
        GenericKind.Sea => feature.Code is "SEA" or "OCN" or "GULF",
        GenericKind.Gulf => feature.Code is "GULF" or "BAY" or "SEA" or "BAYS",
        GenericKind.Strait => feature.Code is "STRT" or "CHN" or "CHNM" or "STRM",
        GenericKind.Coast => feature.Code == "CST" || feature.Code.StartsWith("RGN", StringComparison.Ordinal) || feature.Class == FeatureClass.Area,
        GenericKind.Desert => feature.Code is "DSRT" or "DSRTS",
        GenericKind.Mountain => feature.Code is "MT" or "MTS" or "PK" or "PKS" or "VLC" or "HLL" or "HLLS" or "RDGE",
        GenericKind.Island => feature.Class == FeatureClass.Terrain && feature.Code.StartsWith("ISL", StringComparison.Ordinal),
        GenericKind.Cape => feature.Code is "PEN" or "CAPE" or "PT",
        GenericKind.Pass => feature.Code is "PASS" or "GAP",
        GenericKind.Land => feature.Class == FeatureClass.Terrain,
        _ => false,
    };
}
