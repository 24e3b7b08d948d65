using Gazetteer.Places;

namespace Gazetteer.Scene.Filters;

/// <summary>Which group a place's feature belongs to.</summary>
public static class PlaceGroups
{
    /// <summary>The group of a feature.</summary>
    public static PlaceGroup Of(Feature feature) => feature.Class switch
    {
        FeatureClass.Administrative => feature.IsCountry || feature.Code == "PCLH" ? PlaceGroup.Country : PlaceGroup.Region,
        FeatureClass.Area or FeatureClass.Vegetation => PlaceGroup.Region,
        FeatureClass.Populated => PlaceGroup.Settlement,
        FeatureClass.Hydrographic or FeatureClass.Undersea => PlaceGroup.Water,
        FeatureClass.Terrain => PlaceGroup.Landform,
        FeatureClass.Spot or FeatureClass.Road => PlaceGroup.Site,
        _ => PlaceGroup.Other,
    };
}
