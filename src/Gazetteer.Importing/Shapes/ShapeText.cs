using System.Text.Json;
using Gazetteer.Gazetteers;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Gazetteer.Importing.Shapes;

/// <summary>Reads shapes that a cell holds: WKT with or without a reference before it, WKB in hexadecimal digits as PostGIS shows it, or GeoJSON.</summary>
internal static class ShapeText
{
    private const int LeastWkb = 42;

    private static readonly string[] Types = ["POINT", "LINESTRING", "POLYGON", "MULTI", "GEOMETRYCOLLECTION", "SRID=", "<HTTP"];

    /// <summary>Whether a text begins like a shape.</summary>
    public static bool LooksLikeShape(string text)
    {
        var start = text.AsSpan().TrimStart().TrimStart('"');
        foreach (var type in Types)
        {
            if (start.StartsWith(type, StringComparison.OrdinalIgnoreCase)) return start.Contains('(');
        }

        return IsWkb(text) || (start.StartsWith("{") && start.Contains("\"coordinates\"", StringComparison.Ordinal));
    }

    /// <summary>Reads a shape.</summary>
    /// <param name="text">What the cell holds.</param>
    /// <param name="reference">What the text says its numbers are; null when it does not.</param>
    /// <exception cref="FormatException">It is no shape.</exception>
    public static Geometry Read(string text, out SpatialReference? reference)
    {
        reference = null;
        var trimmed = text.Trim();
        try
        {
            if (trimmed.StartsWith('{')) return ReadJson(trimmed);
            if (IsWkb(trimmed)) return WithReference(new WKBReader().Read(Convert.FromHexString(trimmed)), out reference);
            return WithReference(new WKTReader { IsOldNtsCoordinateSyntaxAllowed = true }.Read(WktIn(trimmed)), out reference);
        }
        catch (Exception error) when (error is ParseException or ArgumentException or FormatException or JsonException or InvalidOperationException or IndexOutOfRangeException or EndOfStreamException)
        {
            throw new FormatException($"'{CellText.Quote(text)}' is not a shape that can be read");
        }
    }

    /// <summary>The text without what Wikidata's tables have around it: a type at its end, quotes, the address of another globe before it.</summary>
    private static string WktIn(string text)
    {
        if (text.StartsWith('"')) text = text[1..(text.LastIndexOf('"') is > 0 and var end ? end : text.Length)];
        if (!text.StartsWith('<')) return text;
        throw new FormatException("a place on another globe");
    }

    private static Geometry ReadJson(string text)
    {
        using var document = JsonDocument.Parse(text);
        return JsonShapes.Read(document.RootElement.TryGetProperty("geometry", out var inner) ? inner : document.RootElement) ?? throw new FormatException("no geometry");
    }

    private static Geometry WithReference(Geometry shape, out SpatialReference? reference)
    {
        reference = shape.SRID > 0 ? SpatialReference.Parse($"EPSG:{shape.SRID}") : null;
        return shape;
    }

    private static bool IsWkb(string text) => text.Length >= LeastWkb && text.Length % 2 == 0 && text[0] == '0' && text[1] is '0' or '1' && text.All(char.IsAsciiHexDigit);
}
