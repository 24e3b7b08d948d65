using Gazetteer.Composer.Basemaps.Grids;
using Gazetteer.Composer.Composition;
using Gazetteer.Composer.Packages;
using Gazetteer.Places;
using Gazetteer.Regions.Outlines;
using Gazetteer.Text;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Linemerge;
using NetTopologySuite.Simplify;

namespace Gazetteer.Composer.Outlines;

/// <summary>The courses of the gazetteer's rivers: Natural Earth's lines, found by identifier or by name and box.</summary>
internal sealed class OutlinedRivers(PackageStore store, Grid grid, double toleranceDegrees)
{
    /// <summary>The arcs of each river that has a course; the arcs are added to those that there are.</summary>
    public IReadOnlyList<(PlaceId Place, int[] Arcs)> Of(IReadOnlyCollection<Place> places, IEnumerable<PlaceName> names, List<OutlineArc> arcs)
    {
        var rivers = places.Where(static place => place.Feature.Class == FeatureClass.Hydrographic && place.Feature.Code is "STM" or "STMS" or "CNL" or "STMI").ToDictionary(static place => place.Id);
        var bare = names.Where(name => rivers.ContainsKey(name.Place)).ToLookup(static name => RiverComposition.Bare(NameFolding.Fold(name.Text)), static name => name.Place, StringComparer.Ordinal);
        var found = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var course in RiverCourse.Assemble(RiverComposition.ReadNamed(store)))
        {
            var id = RiverComposition.IdOf(course);
            var owner = rivers.ContainsKey(id) ? id : RiverComposition.NamesOf(course.Name).SelectMany(name => bare[RiverComposition.Bare(NameFolding.Fold(name))])
                .FirstOrDefault(place => RiverComposition.Touches(rivers[place].Bounds, course));
            if (owner.Value.Length == 0) continue;
            if (!found.TryGetValue(owner.Value, out var own)) found[owner.Value] = own = [];
            foreach (var line in Lines(course.Lines))
            {
                own.Add(arcs.Count);
                arcs.Add(new OutlineArc(-1, -1, line));
            }
        }

        return [.. found.Select(static river => (new PlaceId(river.Key), river.Value.ToArray()))];
    }

    private IEnumerable<(int X, int Y)[]> Lines(Geometry course)
    {
        var merger = new LineMerger();
        merger.Add(course);
        foreach (var line in merger.GetMergedLineStrings())
        {
            var points = grid.Snap(DouglasPeuckerSimplifier.Simplify(line, toleranceDegrees).Coordinates);
            if (points.Length > 1) yield return [.. points.Select(static point => (point.X, point.Y))];
        }
    }
}
