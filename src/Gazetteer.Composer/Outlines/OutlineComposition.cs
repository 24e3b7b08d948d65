using Gazetteer.Composer.Basemaps;
using Gazetteer.Composer.Basemaps.Grids;
using Gazetteer.Composer.Packages;
using Gazetteer.Places;
using Gazetteer.Regions.Outlines;

namespace Gazetteer.Composer.Outlines;

/// <summary>Makes the outlines of countries, units and rivers from Natural Earth: the coverage of the base map, each line with its two sides.</summary>
internal sealed class OutlineComposition(PackageStore store, Action<string> log)
{
    private const double ToleranceDegrees = 0.008;
    private const double LeastIslandDegrees = 0.05;

    /// <summary>One step is what <see cref="OutlineFile"/> counts points in.</summary>
    private static readonly Grid Grid = new(1_000);

    /// <summary>Writes the file.</summary>
    /// <param name="stream">Takes it.</param>
    /// <param name="places">The gazetteer whose places get outlines.</param>
    /// <param name="names">Its names.</param>
    public void Write(Stream stream, IReadOnlyCollection<Place> places, IEnumerable<PlaceName> names)
    {
        IReadOnlyList<AdminUnit> units;
        using (var json = store.Open(SourcePackages.Admin1Polygons, "data/build.json")) units = AdminUnits.Read(json);
        log("outlines: simplifying");
        var fine = Coverage.Of(units, LevelPlan.Region.Grid, LevelPlan.Region.ToleranceDegrees, LevelPlan.Region.Tiles!);
        var coverage = fine.Generalise(static face => face.Code, Grid, ToleranceDegrees, LeastIslandDegrees);
        var numbers = coverage.Faces.Select(static (face, i) => (face.Code, i)).ToDictionary(static face => face.Code, static face => face.i, StringComparer.Ordinal);
        int Number(Face? face) => face is not null && numbers.TryGetValue(face.Code, out var number) ? number : -1;
        var arcs = coverage.Lines.Where(static line => !IsMapEdge(line)).Select(line => new OutlineArc(Number(line.One), Number(line.Other), [.. line.Points.Select(static p => (p.X, p.Y))])).ToList();
        log("outlines: units of the gazetteer");
        var areas = new OutlinedUnits(units.Where(unit => numbers.ContainsKey(unit.Code)).ToList(), unit => numbers[unit.Code], log).Of(places);
        log("outlines: rivers");
        var courses = new OutlinedRivers(store, Grid, ToleranceDegrees).Of(places, names, arcs);
        OutlineFile.Write(stream, new OutlineDraft([.. coverage.Faces.Select(static face => face.Country)], areas, arcs, courses));
        log($"outlines: {areas.Count:N0} units, {courses.Count:N0} rivers, {arcs.Count:N0} lines of {arcs.Sum(static arc => arc.Points.Length):N0} points");
    }

    /// <summary>Whether a line is where the map ends, not the land.</summary>
    private static bool IsMapEdge(FaceLine line) => line.Other is null && line.Points.Zip(line.Points.Skip(1)).All(static pair => Grid.IsMapEdge(pair.First, pair.Second));
}
