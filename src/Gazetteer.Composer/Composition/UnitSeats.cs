using Gazetteer.Composer.Drafts;
using Gazetteer.Composer.Overlays;
using Gazetteer.Composer.Reading;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Composer.Composition;

/// <summary>Where to show a unit that no polygon draws, and how wide.</summary>
/// <remarks>
/// The overlay's point; else the unit's seat among the towns that carry its code, in cities500 or in the newer table; else the one seat of its
/// first-order unit that bears its name: "Shahrestān-e Khāsh" is the land around Khāsh.
/// </remarks>
internal sealed class UnitSeats(TownMap towns, TownMap newer, IReadOnlyDictionary<PlaceId, OverlayPoint> authored, GazetteerDraft draft)
{
    private const double LeastRadiusKm = 5;
    private const int FewTowns = 3;
    private readonly Dictionary<string, double> _typicalRadius = new(StringComparer.Ordinal);

    /// <summary>Learns how wide a second-order unit of each first-order unit is on the whole: as if they shared its ground evenly.</summary>
    public void Measure(IEnumerable<string> secondCodes)
    {
        var counts = secondCodes.CountBy(FirstOf, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var (code, shape) in draft.Shapes)
        {
            if (counts.TryGetValue(code, out var count)) _typicalRadius[code] = Math.Sqrt(Extents.AreaKm2(shape) / count / Math.PI);
        }
    }

    /// <summary>A place for the unit; <c>null</c> when nothing tells where it lies.</summary>
    public PlaceDraft? Draft(string code, string name, string featureCode)
    {
        var seatCode = featureCode == "ADM1" ? "PPLA" : "PPLA2";
        var given = authored.GetValueOrDefault(new PlaceId($"geonames-admin:{code}"));
        var seat = given?.Point ?? (towns.SeatOf(code, name, seatCode) ?? newer.SeatOf(code, name, seatCode) ?? NamesakeOf(code, name))?.Point;
        return seat is { } point ? UnitDraft.At(point, given?.RadiusKm ?? RadiusOf(code, point), code, name, featureCode) : null;
    }

    /// <summary>A second-order unit whose code only the newer table knows, without codes of its own; <c>null</c> when that has no town of it.</summary>
    public PlaceDraft? DraftByNewer(string code, string name)
    {
        if (newer.SeatOf(code, name, "PPLA2") is not { } seat) return null;
        var place = UnitDraft.At(seat.Point, Math.Round(Math.Max(LeastRadiusKm, newer.RadiusOf(code, seat.Point))), code, name, "ADM2");
        (place.Admin1, place.Admin2) = ("", "");
        return place;
    }

    private static string FirstOf(string code) => code.LastIndexOf('.') is var dot and > 2 ? code[..dot] : code;

    // A unit that is called a city's name without more may be one of its quarters: only a seat stands for it, or a unit that says what it is.
    private GeoNamesCity? NamesakeOf(string code, string name)
    {
        var bare = UnitWords.Bare(name);
        var folded = NameFolding.Fold(bare ?? name);
        var namesakes = towns.In(FirstOf(code))
            .Where(town => (bare is not null || town.Feature.Code.StartsWith("PPLA", StringComparison.Ordinal)) && TownMap.Admin2Of(town).Length == 0 && NameFolding.Fold(town.Name) == folded)
            .Take(2).ToList();
        return namesakes.Count == 1 ? namesakes[0] : null;
    }

    private double RadiusOf(string code, GeoPoint point)
    {
        var map = towns.In(code).Count > 0 ? towns : newer;
        var spread = map.RadiusOf(code, point);
        var typical = map.In(code).Count < FewTowns ? _typicalRadius.GetValueOrDefault(FirstOf(code)) : 0;
        return Math.Round(Math.Max(LeastRadiusKm, Math.Max(spread, typical)));
    }
}
