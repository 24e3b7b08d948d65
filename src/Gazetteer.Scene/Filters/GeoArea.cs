using System.Globalization;
using System.Text.RegularExpressions;
using Gazetteer.Places;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Gazetteer.Scene.Filters;

/// <summary>An area on Earth: a box, a polygon, or all within a distance of a point. Immutable, thread-safe. Two areas are equal when they are written alike.</summary>
public sealed partial class GeoArea : IEquatable<GeoArea>
{
    private const double KmPerMile = 1.609344;

    /// <summary>Half of the way around the Earth: what is farther from a point is nowhere.</summary>
    private const double MostKm = 20_038;

    private readonly Func<GeoPoint, bool> _contains;

    private GeoArea(string text, string label, Func<GeoPoint, bool> contains) => (Text, Label, _contains) = (text, label, contains);

    /// <summary>The area as <see cref="Parse"/> reads it again without a gazetteer: <c>61,24,67,28</c>, <c>100 km of 60.86,29.5 (Zahedan)</c>, or a polygon as well-known text.</summary>
    public string Text { get; }

    /// <summary>The area in a few words.</summary>
    public string Label { get; }

    /// <summary>A box; it crosses the 180th meridian when its west is greater than its east.</summary>
    public static GeoArea Box(GeoBounds box) => new(string.Create(CultureInfo.InvariantCulture, $"{box.West},{box.South},{box.East},{box.North}"), "a box", box.Contains);

    /// <summary>All within a distance of a point.</summary>
    /// <param name="km">Kilometres, more than 0.</param>
    /// <param name="centre">The point.</param>
    /// <param name="name">What lies there; empty when it has no name.</param>
    /// <exception cref="ArgumentOutOfRangeException">The distance is not more than 0, or reaches around the Earth.</exception>
    public static GeoArea Around(double km, GeoPoint centre, string name = "")
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!(km > 0 && km <= MostKm)) throw new ArgumentOutOfRangeException(nameof(km), km, "A distance is more than 0 km and at most half around the Earth.");
        var distance = string.Create(CultureInfo.InvariantCulture, $"{km:0.###} km of ");
        var point = string.Create(CultureInfo.InvariantCulture, $"{centre.Longitude},{centre.Latitude}");
        return new GeoArea($"{distance}{point}{(name.Length > 0 ? $" ({name})" : "")}", distance + (name.Length > 0 ? name : point), p => p.DistanceKm(centre) <= km);
    }

    /// <summary>A polygon or several, with holes or without; its edge belongs to it.</summary>
    /// <exception cref="FormatException">The shape has no area, or does not close properly.</exception>
    public static GeoArea Of(Geometry shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        if (shape is not IPolygonal || shape.IsEmpty) throw new FormatException("an area is a POLYGON or a MULTIPOLYGON");
        if (!shape.IsValid) throw new FormatException("the polygon crosses itself or does not close");
        var locator = new IndexedPointInAreaLocator(shape);
        return new GeoArea(new WKTWriter().Write(shape), shape.NumGeometries == 1 ? "a polygon"
            : $"{shape.NumGeometries} polygons", p => locator.Locate(new Coordinate(p.Longitude, p.Latitude)) != Location.Exterior);
    }

    /// <summary>Reads an area from text.</summary>
    /// <param name="text">A box <c>WEST,SOUTH,EAST,NORTH</c> in degrees, a polygon as well-known text, or a distance such as <c>100 km of Zahedan</c> or <c>60 mi of 60.86,29.5</c> (longitude
    /// first).</param>
    /// <param name="find">The place of a name or an identifier; null where there is none.</param>
    /// <exception cref="FormatException">It is none of these; the message says what is wanted.</exception>
    public static GeoArea Parse(string text, Func<string, Place?>? find = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        if (Distance().Match(text) is { Success: true } match) return Around(match, find);
        if (text.Contains('(', StringComparison.Ordinal)) return ParseShape(text);
        return Numbers(text.Split(','), 4) is { } box && IsBox(box) ? Box(new GeoBounds(box[0], box[1], box[2], box[3]))
            : throw new FormatException($"an area is a box WEST,SOUTH,EAST,NORTH in degrees, a polygon, or a distance such as \"100 km of Zahedan\"; '{text}' is none of these");
    }

    /// <summary>Whether a point lies in the area or on its edge.</summary>
    public bool Contains(GeoPoint point) => _contains(point);

    /// <inheritdoc/>
    public bool Equals(GeoArea? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GeoArea);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static GeoArea Around(Match match, Func<string, Place?>? find)
    {
        var km = double.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) * (match.Groups["unit"].Value.StartsWith("mi", StringComparison.OrdinalIgnoreCase) ? KmPerMile : 1);
        if (!(km > 0 && km <= MostKm)) throw new FormatException($"a distance is more than 0 and at most {MostKm:N0} km; '{match.Value}' is not");
        var what = match.Groups["of"].Value.Trim();
        if (Point().Match(what) is { Success: true } point && Numbers([point.Groups["x"].Value, point.Groups["y"].Value], 2) is { } numbers)
        {
            var centre = new GeoPoint(numbers[0], numbers[1]);
            return centre.IsValid ? Around(km, centre, point.Groups["name"].Value)
                : throw new FormatException($"longitudes go from -180 to 180 and come first, latitudes from -90 to 90; '{what}' is no point");
        }

        return find?.Invoke(what) is { } place ? Around(km, place.Point, place.Name) : throw new FormatException($"the gazetteer has no place named {what}");
    }

    private static GeoArea ParseShape(string text)
    {
        try
        {
            return Of(new WKTReader().Read(text));
        }
        catch (Exception e) when (e is ParseException or ArgumentException or InvalidOperationException)
        {
            throw new FormatException($"the polygon is not well-known text: {e.Message.TrimEnd('.')}", e);
        }
    }

    private static double[]? Numbers(string[] texts, int count)
    {
        var numbers = new double[count];
        if (texts.Length != count) return null;
        for (var i = 0; i < count; i++)
        {
            if (!double.TryParse(texts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]) || !double.IsFinite(numbers[i])) return null;
        }

        return numbers;
    }

    private static bool IsBox(double[] box) => Math.Abs(box[0]) <= 180 && Math.Abs(box[2]) <= 180 && box[1] >= -90 && box[3] <= 90 && box[1] < box[3] && box[0] != box[2];

    [GeneratedRegex(@"^(?:within\s+)?(?<n>\d+(?:\.\d+)?)\s*(?<unit>km|kilometres?|kilometers?|mi|miles?)\s+(?:of|from)\s+(?<of>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Distance();

    [GeneratedRegex(@"^(?<x>-?\d+(?:\.\d+)?)\s*,\s*(?<y>-?\d+(?:\.\d+)?)(?:\s*\((?<name>.*)\))?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Point();
}
