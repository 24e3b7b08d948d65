using Gazetteer.Composer.Drafts;
using Gazetteer.Composer.Packages;
using Gazetteer.Composer.Reading;
using Gazetteer.Composer.Reports;
using Gazetteer.Places;

namespace Gazetteer.Composer.Composition;

/// <summary>First- and second-order units: GeoNames' codes and names, drawn by Natural Earth's polygons where it has them.</summary>
internal sealed class UnitComposition(PackageStore store, GazetteerDraft draft, TownMap towns, UnitSeats seats, RecodedCountries recoded)
{
    /// <summary>No province is so wide that all of its towns lie this far from its middle.</summary>
    private const double FarKm = 500;

    private readonly SourceTally _polygonTally = new(SourcePackages.Admin1Polygons.Name);

    public IEnumerable<SourceTally> Compose()
    {
        var drawn = Admin1PolygonReader.Read(store).ToList();
        var first = ReadUnits(1, recoded.UnitsOf(drawn));
        var polygons = SharedIdentities.Separate(drawn, first).ToList();
        var left = AddCodedPolygons(polygons, first);
        var firstTally = AddFirst(first, new UnitShapes(left, towns, TownMap.Admin1Of));
        var second = ReadUnits(2, []);
        AddSecondPolygons(left, second);
        return [_polygonTally, firstTally, AddSecond(second), AddSecondRecoded()];
    }

    /// <summary>The units of a level by code; those of countries whose codes have changed as they were before.</summary>
    private Dictionary<string, string> ReadUnits(int level, IEnumerable<CitiesJsonUnit> older) =>
        CitiesJsonReader.ReadUnits(store, level).Where(unit => !recoded.Contains(unit)).Concat(older.DistinctBy(static unit => unit.Code))
            .ToDictionary(static unit => unit.Code, static unit => unit.Name, StringComparer.Ordinal);

    /// <summary>Adds the units whose polygon bears their code; returns the polygons that are something else.</summary>
    private List<Admin1Polygon> AddCodedPolygons(List<Admin1Polygon> polygons, Dictionary<string, string> names)
    {
        var left = new List<Admin1Polygon>();
        foreach (var polygon in polygons)
        {
            if (polygon.Level != 1 || polygon.GeoNamesId.Length == 0 || !names.TryGetValue(polygon.GeoNamesCode, out var name) || IsAnothers(polygon, name))
            {
                left.Add(polygon);
                continue;
            }

            draft.AddShape(polygon.GeoNamesCode, polygon.Shape);
            if (draft.FindUnit(polygon.GeoNamesCode) is { } known)
            {
                UnitDraft.AddNames(known, polygon);
                _polygonTally.Merge();
            }
            else
            {
                var place = UnitDraft.Drawn(new PlaceId($"geonames:{polygon.GeoNamesId}"), polygon.GeoNamesCode, name, "ADM1", polygon.Shape);
                UnitDraft.AddNames(place, polygon);
                draft.AddUnit(polygon.GeoNamesCode, place);
                _polygonTally.Add();
            }
        }

        return left;
    }

    /// <summary>Whether a polygon bears the code of a unit that it is not: its names are others, and the unit's towns lie far from it.</summary>
    private bool IsAnothers(Admin1Polygon polygon, string name)
    {
        if (SharedIdentities.IsCalled(polygon, name) || towns.In(polygon.GeoNamesCode) is not { Count: > 0 } own) return false;
        var point = Extents.InnerPoint(polygon.Shape);
        return own.All(town => town.Point.DistanceKm(point) > FarKm);
    }

    private SourceTally AddFirst(Dictionary<string, string> units, UnitShapes shapes)
    {
        var tally = new SourceTally($"{SourcePackages.CitiesJson.Name} admin1");
        foreach (var (code, name) in units)
        {
            if (draft.FindUnit(code) is { } known)
            {
                known.AddSource(SourcePackages.CitiesJson.Name);
                tally.Merge();
                continue;
            }

            var shape = shapes.Draw(code);
            if (shape is not null) draft.AddShape(code, shape);
            AddOrRefuse(code, shape is null ? seats.Draft(code, name, "ADM1") : UnitDraft.Drawn(new PlaceId($"geonames-admin:{code}"), code, name, "ADM1", shape), tally);
        }

        return tally;
    }

    /// <summary>Adds what Natural Earth draws below the first order: the unit of the second order that has the same towns, or a unit of its own.</summary>
    private void AddSecondPolygons(List<Admin1Polygon> polygons, Dictionary<string, string> names)
    {
        var firstCodes = new UnitShapes(polygons, towns, TownMap.Admin1Of);
        var secondCodes = new UnitShapes(polygons, towns, TownMap.Admin2Of);
        var named = new NamedUnits(names);
        foreach (var polygon in polygons)
        {
            var id = polygon.GeoNamesId.Length > 0 ? new PlaceId($"geonames:{polygon.GeoNamesId}") : new PlaceId($"naturalearth:{polygon.Code}");
            var firstCode = firstCodes.CodeOf(polygon);
            if (polygon.Level <= 0 && polygon.GeoNamesId.Length == 0) _polygonTally.Refuse("no administrative unit of GeoNames");
            else if (draft.Find(id) is { } known) Merge(known, polygon);
            else if (firstCodes.SameUnit(polygon) is { Length: > 0 } same && draft.FindUnit(same) is { } unit) Merge(unit, polygon);
            else if (firstCode.Length == 0) _polygonTally.Refuse("lies in no single first-order unit of GeoNames");
            else AddSecondPolygon(id, polygon, firstCode, secondCodes.SameUnit(polygon) is { Length: > 0 } code ? code : named.Find(firstCode, polygon, towns), names);
        }
    }

    private void AddSecondPolygon(PlaceId id, Admin1Polygon polygon, string firstCode, string secondCode, Dictionary<string, string> names)
    {
        var code = names.ContainsKey(secondCode) && draft.FindUnit(secondCode) is null ? secondCode : "";
        var place = UnitDraft.Drawn(id, code.Length > 0 ? code : firstCode, polygon.Name, code.Length > 0 || polygon.Level == 2 ? "ADM2" : "ADMD", polygon.Shape);
        UnitDraft.AddNames(place, polygon);
        if (code.Length > 0) UnitDraft.AddName(place, names[code], "", NameCloseness.SameName);
        if (code.Length > 0) draft.AddUnit(code, place);
        else draft.Add(place);
        _polygonTally.Add();
    }

    private SourceTally AddSecond(Dictionary<string, string> units)
    {
        var tally = new SourceTally($"{SourcePackages.CitiesJson.Name} admin2");
        seats.Measure(units.Keys);
        foreach (var (code, name) in units)
        {
            if (draft.FindUnit(code) is not null) tally.Merge();
            else AddOrRefuse(code, seats.Draft(code, name, "ADM2"), tally);
        }

        return tally;
    }

    /// <summary>Adds the second-order units of countries whose first-order codes have changed: where each lies says which unit it belongs to.</summary>
    private SourceTally AddSecondRecoded()
    {
        var tally = new SourceTally($"{SourcePackages.CitiesJson.Name} admin2, recoded");
        foreach (var unit in CitiesJsonReader.ReadUnits(store, 2).Where(recoded.Contains)) AddOrRefuse(unit.Code, seats.DraftByNewer(unit.Code, unit.Name), tally);
        return tally;
    }

    private void AddOrRefuse(string code, PlaceDraft? place, SourceTally tally)
    {
        if (place is null)
        {
            tally.Refuse("nothing tells where it lies");
            return;
        }

        draft.AddUnit(code, place);
        tally.Add();
    }

    private void Merge(PlaceDraft place, Admin1Polygon polygon)
    {
        UnitDraft.AddNames(place, polygon);
        _polygonTally.Merge();
    }
}
