using Gazetteer.Places;

namespace Gazetteer.Regions.Grammar;

/// <summary>A place that the text names, as patterns see it.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Place">The place.</param>
/// <param name="IsPeople">Whether its people are meant: "Iranian".</param>
/// <param name="IsHome">Whether it is a word such as "the country".</param>
/// <param name="Confidence">How sure its place is, 0 to 1.</param>
internal sealed record Anchor(int First, int Last, Place Place, bool IsPeople, bool IsHome, double Confidence)
{
    /// <summary>Whether it may stand in a slot.</summary>
    public bool Fits(SlotKind slot)
    {
        if (IsHome || slot == SlotKind.Home) return IsHome == (slot == SlotKind.Home);
        if (IsPeople && slot != SlotKind.People) return false;
        var feature = Place.Feature;
        var isSea = feature.Code is "SEA" or "GULF" or "OCN" or "BAY" or "STRT" or "LK";
        return slot switch
        {
            SlotKind.Place => feature.Class != FeatureClass.Hydrographic && feature.Code != "CONT",
            SlotKind.Area => feature.Class is FeatureClass.Administrative or FeatureClass.Area or FeatureClass.Terrain,
            SlotKind.Land or SlotKind.People => feature.Class == FeatureClass.Administrative || feature.Code.StartsWith("RGN", StringComparison.Ordinal),
            SlotKind.Shore => isSea || feature.Class is FeatureClass.Administrative or FeatureClass.Area || feature.Code.StartsWith("ISL", StringComparison.Ordinal),
            SlotKind.Sea => isSea,
            SlotKind.River => feature.Class == FeatureClass.Hydrographic && !isSea,
            SlotKind.Town => feature.Class is FeatureClass.Populated or FeatureClass.Spot or FeatureClass.Terrain or FeatureClass.Unknown,
            _ => !feature.IsCountry && feature.Class is not (FeatureClass.Hydrographic or FeatureClass.Area) && !feature.IsAdmin1,
        };
    }
}
