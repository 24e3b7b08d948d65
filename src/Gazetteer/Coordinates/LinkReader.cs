using System.Globalization;
using System.Text.RegularExpressions;
using Gazetteer.Places;

namespace Gazetteer.Coordinates;

/// <summary>Reads positions out of addresses: <c>geo:</c> URIs (RFC 5870), links to maps, and Wikipedia's GeoHack.</summary>
internal static partial class LinkReader
{
    private const int LongestLink = 2000;

    /// <summary>Reads the address that begins at a place in a text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int position, out WrittenCoordinate coordinate)
    {
        coordinate = default;
        var isGeo = text[position..].StartsWith("geo:", StringComparison.OrdinalIgnoreCase);
        if (!isGeo && !text[position..].StartsWith("http", StringComparison.OrdinalIgnoreCase)) return false;
        var end = position;
        while (end < text.Length && end - position < LongestLink && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '<' or '>' or '«' or '»')) end++;
        var link = text[position..end].TrimEnd(".,;:!?)]}'’").ToString();
        var isRead = isGeo ? TryGeo(link, ref coordinate) : TryMap(Uri.UnescapeDataString(link), ref coordinate);
        if (isRead) position += link.Length;
        return isRead;
    }

    private static bool TryGeo(string link, ref WrittenCoordinate coordinate)
    {
        var match = GeoUri().Match(link);
        if (!match.Success || (match.Groups["crs"].Success && !match.Groups["crs"].ValueSpan.Equals("wgs84", StringComparison.OrdinalIgnoreCase))) return false;
        if (!TryDecimals(match, CoordinateForm.GeoUri, ref coordinate)) return false;
        if (match.Groups["u"].Success) coordinate = coordinate with { UncertaintyMetres = double.Parse(match.Groups["u"].ValueSpan, CultureInfo.InvariantCulture) };
        return true;
    }

    private static bool TryMap(string link, ref WrittenCoordinate coordinate)
    {
        if (GeoHack().Match(link) is { Success: true } hack)
        {
            var position = 0;
            if (!PairReader.TryRead(hack.Groups[1].Value.Replace('_', ' '), ref position, out var pair)) return false;
            coordinate = pair.ToCoordinate() with { Form = CoordinateForm.MapLink };
            return true;
        }

        if (!MapHost().IsMatch(link)) return false;

        // A marker says more than the middle of the map.
        foreach (var pattern in (Regex[])[GooglePin(), Marker(), Query(), GoogleView(), Hash(), Bing()])
        {
            if (pattern.Match(link) is { Success: true } match && TryDecimals(match, CoordinateForm.MapLink, ref coordinate)) return true;
        }

        return false;
    }

    private static bool TryDecimals(Match match, CoordinateForm form, ref WrittenCoordinate coordinate)
    {
        var (latitude, longitude) = (match.Groups["lat"].Value, match.Groups["lon"].Value);
        var point = new GeoPoint(double.Parse(longitude, CultureInfo.InvariantCulture), double.Parse(latitude, CultureInfo.InvariantCulture));
        if (!point.IsValid) return false;
        coordinate = new WrittenCoordinate(point, WrittenCoordinate.UncertaintyOf(point, UnitOf(latitude), UnitOf(longitude)), form, false);
        return true;
    }

    private static double UnitOf(string number) => number.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? Math.Pow(10, point + 1 - number.Length) : 1;

    private const string Pair = @"(?<lat>[+-]?\d{1,2}(?:\.\d+)?)\s*[,/~+ ]\s*(?<lon>[+-]?\d{1,3}(?:\.\d+)?)";

    [GeneratedRegex(@"^geo:(?<lat>-?\d{1,2}(?:\.\d+)?),(?<lon>-?\d{1,3}(?:\.\d+)?)(?:,-?\d+(?:\.\d+)?)?(?:;crs=(?<crs>[A-Za-z0-9-]+))?(?:;u=(?<u>\d+(?:\.\d+)?))?(?:[;?].*)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex GeoUri();

    [GeneratedRegex(@"^https?://[^/?#]*(?:maps?|goo\.gl|google|openstreetmap|osm|bing|waze|yandex|here|mapy|opentopomap|neshan|balad)[^/?#]*(?:[/?#]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex MapHost();

    [GeneratedRegex(@"geohack[^?]*\?.*params=([0-9._]+_[NS]_[0-9._]+_[EWO])", RegexOptions.IgnoreCase)]
    private static partial Regex GeoHack();

    [GeneratedRegex(@"!3d(?<lat>-?\d{1,2}(?:\.\d+)?)!4d(?<lon>-?\d{1,3}(?:\.\d+)?)")]
    private static partial Regex GooglePin();

    [GeneratedRegex(@"[?&#]mlat=(?<lat>-?\d{1,2}(?:\.\d+)?)&mlon=(?<lon>-?\d{1,3}(?:\.\d+)?)")]
    private static partial Regex Marker();

    [GeneratedRegex(@"[?&](?:q|query|ll|sll|center|daddr|destination|loc|coordinate|at|pos|map)=(?:loc:|geo:)?" + Pair)]
    private static partial Regex Query();

    [GeneratedRegex(@"/(?:@|place/|search/|dir/)" + Pair)]
    private static partial Regex GoogleView();

    [GeneratedRegex(@"#(?:map=)?\d{1,2}(?:\.\d+)?/(?<lat>-?\d{1,2}(?:\.\d+)?)/(?<lon>-?\d{1,3}(?:\.\d+)?)")]
    private static partial Regex Hash();

    [GeneratedRegex(@"[?&]cp=" + Pair)]
    private static partial Regex Bing();
}
