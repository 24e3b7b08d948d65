using Gazetteer.Places;

namespace Gazetteer.Resolution.Candidates;

/// <summary>Kinds of place whose names English writes with an article: rivers, seas, ranges.</summary>
internal static class NamedWithArticle
{
    /// <summary>Whether things of this kind are named with an article.</summary>
    public static bool Takes(Feature feature) =>
        feature.Code is "STM" or "STMS" or "STMI" or "STMX" or "CNL" or "SEA" or "OCN" or "GULF" or "STRT" or "CHN" or "MTS" or "DSRT" or "PEN" or "DLTA" or "WAD" or "HLLS"
        || (feature.Class == FeatureClass.Area && feature.Code.StartsWith("RGN", StringComparison.Ordinal));
}
