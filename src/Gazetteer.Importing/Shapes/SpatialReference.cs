using System.Globalization;
using System.Text.RegularExpressions;
using Gazetteer.Coordinates;
using Gazetteer.Gazetteers;
using Gazetteer.Places;

namespace Gazetteer.Importing.Shapes;

/// <summary>What the numbers of a table's or layer's positions are: degrees, or metres in UTM or Web Mercator.</summary>
/// <remarks>
/// WGS 84, ETRS89, GDA94 and NAD83 are taken for the same, since they differ by about a metre. Degrees on older datums are taken as they are, some 100 m off; other
/// projections are refused, since a silent mistake would be worse.
/// </remarks>
public sealed partial class SpatialReference
{
    private const double MercatorRadius = 6_378_137;

    private readonly int _zone;
    private readonly bool _isSouth;
    private readonly bool _isMercator;

    private SpatialReference(string name, int zone = 0, bool isSouth = false, bool isMercator = false) => (Name, _zone, _isSouth, _isMercator) = (name, zone, isSouth, isMercator);

    /// <summary>Longitude and latitude in degrees.</summary>
    public static SpatialReference Degrees { get; } = new("degrees, WGS 84");

    /// <summary>What it is, in words.</summary>
    public string Name { get; }

    /// <summary>Whether numbers are degrees.</summary>
    public bool IsDegrees => _zone == 0 && !_isMercator;

    /// <summary>A zone of UTM.</summary>
    public static SpatialReference Utm(int zone, bool isSouth) => new($"UTM zone {zone.ToString(CultureInfo.InvariantCulture)}{(isSouth ? "S" : "N")}", zone, isSouth);

    /// <summary>Reads <c>EPSG:25832</c>, <c>4326</c>, <c>urn:ogc:def:crs:EPSG::3857</c>, <c>UTM 33N</c>, <c>33U</c>, or a definition in WKT as <c>.prj</c> files have it.</summary>
    /// <exception cref="FormatException">It is none of those that can be read; the message says what to do.</exception>
    public static SpatialReference Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Contains('[', StringComparison.Ordinal)) return OfDefinition(text) ?? throw Unknown(text);
        if (text.Contains("CRS84", StringComparison.OrdinalIgnoreCase) || text.Trim() is "" or "WGS84" or "WGS 84") return Degrees;
        if (Zone().Match(text) is { Success: true } zone) return OfZone(zone.Groups[1].Value, zone.Groups[2].Value) ?? throw Unknown(text);
        var code = Code().Match(text);
        return code.Success ? OfCode(int.Parse(code.Groups[1].ValueSpan, CultureInfo.InvariantCulture)) ?? throw Unknown(text) : throw Unknown(text);
    }

    /// <summary>The reference of a code of EPSG; null when it cannot be read.</summary>
    public static SpatialReference? OfCode(int code) => code switch
    {
        4326 or 4258 or 4269 or 4283 or 4979 or 7844 or 9057 or 4937 => Degrees,
        > 4000 and < 5000 => new SpatialReference($"degrees, EPSG:{code.ToString(CultureInfo.InvariantCulture)}"),
        3857 or 900913 or 3785 or 102100 or 102113 => new SpatialReference("Web Mercator", isMercator: true),
        >= 32601 and <= 32660 => Utm(code - 32600, false),
        >= 32701 and <= 32760 => Utm(code - 32700, true),
        >= 25828 and <= 25838 => Utm(code - 25800, false),
        >= 26901 and <= 26923 => Utm(code - 26900, false),
        >= 28348 and <= 28358 => Utm(code - 28300, true),
        _ => null,
    };

    /// <summary>The point of two numbers, the one to the east first.</summary>
    public GeoPoint ToPoint(double x, double y)
    {
        if (_zone > 0) return TransverseMercator.ToPoint(_zone, _isSouth, x, y);
        if (!_isMercator) return new GeoPoint(x is > 180 and <= 360 ? x - 360 : x, y);
        return new GeoPoint(double.RadiansToDegrees(x / MercatorRadius), double.RadiansToDegrees(Math.Atan(Math.Sinh(y / MercatorRadius))));
    }

    private static SpatialReference? OfDefinition(string definition)
    {
        if (!definition.Contains("PROJ", StringComparison.OrdinalIgnoreCase)) return Degrees;
        if (definition.Contains("Auxiliary_Sphere", StringComparison.OrdinalIgnoreCase) || definition.Contains("Pseudo-Mercator", StringComparison.OrdinalIgnoreCase)) return OfCode(3857);
        var zone = NamedZone().Match(definition);
        var isModern = Modern().IsMatch(definition);
        return zone.Success && isModern ? Utm(int.Parse(zone.Groups[1].ValueSpan, CultureInfo.InvariantCulture), zone.Groups[2].ValueSpan.Equals("S", StringComparison.OrdinalIgnoreCase)) : null;
    }

    /// <summary>A zone as tables give it: with N or S for the hemisphere, or with the letter of the band, whose S is in the north.</summary>
    private static SpatialReference? OfZone(string number, string letter)
    {
        var zone = int.Parse(number, CultureInfo.InvariantCulture);
        if (zone is < 1 or > 60) return null;
        return Utm(zone, letter.Length > 0 && char.ToUpperInvariant(letter[0]) is (< 'N' or 'S') and not ('I' or 'O'));
    }

    private static FormatException Unknown(string text) => new(
        $"positions in the reference system '{CellText.Quote(text)}' cannot be read; known are degrees, UTM on WGS 84 or ETRS89 (EPSG:32601 to 32760, 25828 to 25838) and Web Mercator. Convert the file first, as by 'ogr2ogr -t_srs EPSG:4326 new.gpkg FILE'");

    [GeneratedRegex(@"^\s*(?:UTM)?\s*(?:zone)?\s*(\d{1,2})\s*([A-Za-z]?)(?:orth|outh)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Zone();

    [GeneratedRegex(@"(\d{4,6})\D*$")]
    private static partial Regex Code();

    [GeneratedRegex(@"UTM[ _]*zone[ _]*(\d{1,2}) ?_?([NS])", RegexOptions.IgnoreCase)]
    private static partial Regex NamedZone();

    [GeneratedRegex(@"WGS[ _]?(?:19)?84|ETRS[ _]?(?:19)?89|NAD[ _]?(?:19)?83|GDA[ _]?(?:19)?94|North_American_1983", RegexOptions.IgnoreCase)]
    private static partial Regex Modern();
}
