using Gazetteer.Composer.Basemaps.Grids;
using Gazetteer.Scene.Basemaps;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Linemerge;

namespace Gazetteer.Composer.Basemaps;

/// <summary>Makes the layers of the land from a coverage: countries, coast, borders and admin-1 lines. All of them share their lines.</summary>
internal sealed class LandFeatures(BorderSurvey survey)
{
    /// <summary>The features, without <see cref="BasemapLayer.Land"/>, which is the union of the countries of a tile.</summary>
    public IEnumerable<GridFeature> Of(Coverage coverage) =>
        Countries(coverage).Concat(Coast(coverage)).Concat(Divisions(coverage));

    /// <summary>Land as one feature.</summary>
    /// <param name="features">Whatever is in a tile; its countries are joined.</param>
    public static IEnumerable<GridFeature> Land(IEnumerable<GridFeature> features)
    {
        var countries = features.Where(feature => feature.Layer == BasemapLayer.Countries).Select(feature => feature.Shape).ToArray();
        return countries.Length == 0 ? [] : [new GridFeature(BasemapLayer.Land, Coverage.Union(countries))];
    }

    private static IEnumerable<GridFeature> Countries(Coverage coverage) =>
        from face in coverage.Faces
        group face by face.Country.IsNone ? face.Holder : face.Country.ToString() into country
        orderby country.Key
        let namesake = country.GroupBy(face => face.HolderName).MaxBy(held => held.Sum(face => face.Area.Area))
        select new GridFeature(BasemapLayer.Countries, Coverage.Union(country.Select(face => face.Area))) { Name = namesake.Key, Country = country.First().Country };

    private static IEnumerable<GridFeature> Coast(Coverage coverage)
    {
        var parts = coverage.Lines.Where(line => line.Other is null).SelectMany(line => WithoutMapEdges(line.Points, coverage.Grid));
        return [new GridFeature(BasemapLayer.Coast, Merge(parts))];
    }

    private IEnumerable<GridFeature> Divisions(Coverage coverage)
    {
        var inner = coverage.Lines.Where(line => line.Other is not null && line.One != line.Other).Select(line => (Line: line, Status: survey.StatusOf(line, coverage.Grid))).ToArray();
        var admin1 = inner.Where(entry => entry.Status == BorderStatus.None).GroupBy(entry => Math.Min(entry.Line.One.Rank, entry.Line.Other!.Rank)).OrderBy(group => group.Key)
            .Select(group => new GridFeature(BasemapLayer.Admin1, Merge(group.Select(entry => entry.Line.Points))) { Rank = group.Key });
        var borders = inner.Where(entry => entry.Status != BorderStatus.None).GroupBy(entry => entry.Status).OrderBy(group => group.Key)
            .Select(group => new GridFeature(BasemapLayer.Borders, Merge(group.Select(entry => entry.Line.Points))) { Status = group.Key });
        return admin1.Concat(borders);
    }

    private static IEnumerable<GridPoint[]> WithoutMapEdges(GridPoint[] path, Grid grid)
    {
        var start = 0;
        for (var i = 1; i < path.Length; i++)
        {
            if (!grid.IsMapEdge(path[i - 1], path[i])) continue;
            if (i - 1 > start) yield return path[start..i];
            start = i;
        }

        if (path.Length - 1 > start) yield return path[start..];
    }

    private static MultiLineString Merge(IEnumerable<GridPoint[]> paths)
    {
        var merger = new LineMerger();
        foreach (var path in paths) merger.Add(Grid.Factory.CreateLineString(Grid.Coordinates(path)));
        return Grid.Factory.CreateMultiLineString([.. merger.GetMergedLineStrings().Cast<LineString>()]);
    }
}
