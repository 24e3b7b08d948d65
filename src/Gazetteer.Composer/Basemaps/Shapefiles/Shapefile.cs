using System.Buffers.Binary;
using Gazetteer.Composer.Basemaps.Grids;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace Gazetteer.Composer.Basemaps.Shapefiles;

/// <summary>Reads ESRI shapefiles of lines and polygons, as far as Natural Earth uses the format.</summary>
/// <remarks>Layout: ESRI, "Shapefile Technical Description" (1998). Measures and heights are not read; other shape types are refused.</remarks>
internal static class Shapefile
{
    private const int FileCode = 9994;
    private const int FileHeaderBytes = 100;
    private const int RecordHeaderBytes = 8;
    private const int IndexEntryBytes = 8;
    private const int ShapeHeaderBytes = 44;

    private enum ShapeType
    {
        None = 0,
        Lines = 3,
        Polygon = 5,
    }

    /// <summary>Reads a shapefile with the index and the attribute table beside it.</summary>
    /// <param name="path">Path of the <c>.shp</c> file.</param>
    /// <exception cref="InvalidDataException">A file is damaged, or shapes and rows differ in number.</exception>
    public static IReadOnlyList<ShapeRecord> Read(string path)
    {
        try
        {
            return Read(File.ReadAllBytes(path), File.ReadAllBytes(Path.ChangeExtension(path, ".shx")), File.ReadAllBytes(Path.ChangeExtension(path, ".dbf")));
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }

    /// <summary>Pairs the shapes of a <c>.shp</c> file with the rows of its <c>.dbf</c> file.</summary>
    /// <param name="shapes">The <c>.shp</c> file.</param>
    /// <param name="index">The <c>.shx</c> file, which alone says where shapes are: edited files have gaps between them.</param>
    /// <param name="attributes">The <c>.dbf</c> file.</param>
    public static IReadOnlyList<ShapeRecord> Read(ReadOnlyMemory<byte> shapes, ReadOnlyMemory<byte> index, ReadOnlyMemory<byte> attributes)
    {
        var geometries = Shapes(shapes.Span, index.Span);
        var rows = AttributeTable.Read(attributes);
        if (geometries.Count != rows.Count) throw new InvalidDataException($"There are {geometries.Count} shapes and {rows.Count} rows of attributes.");
        return [.. geometries.Select((shape, i) => new ShapeRecord(shape, rows[i]))];
    }

    private static List<GeometryCollection> Shapes(ReadOnlySpan<byte> file, ReadOnlySpan<byte> index)
    {
        if (file.Length < FileHeaderBytes || BinaryPrimitives.ReadInt32BigEndian(file) != FileCode)
            throw new InvalidDataException("The file does not begin as a shapefile does.");
        if (index.Length < FileHeaderBytes || BinaryPrimitives.ReadInt32BigEndian(index) != FileCode || (index.Length - FileHeaderBytes) % IndexEntryBytes != 0)
            throw new InvalidDataException("The index (.shx) is not one of a shapefile.");
        var shapes = new List<GeometryCollection>();
        for (var entry = FileHeaderBytes; entry < index.Length; entry += IndexEntryBytes)
        {
            var start = (2L * BinaryPrimitives.ReadInt32BigEndian(index[entry..])) + RecordHeaderBytes;
            var length = 2L * BinaryPrimitives.ReadInt32BigEndian(index[(entry + 4)..]);
            if (start < FileHeaderBytes || length < 4 || start + length > file.Length) throw new InvalidDataException($"Shape {shapes.Count + 1} is cut off.");
            shapes.Add(Shape(file.Slice((int)start, (int)length), shapes.Count + 1));
        }

        return shapes;
    }

    private static GeometryCollection Shape(ReadOnlySpan<byte> content, int number) => (ShapeType)BinaryPrimitives.ReadInt32LittleEndian(content) switch
    {
        ShapeType.None => Grid.Factory.CreateGeometryCollection(),
        ShapeType.Lines => Grid.Factory.CreateMultiLineString([.. Parts(content, number).Select(part => Grid.Factory.CreateLineString(part))]),
        ShapeType.Polygon => Polygons(Parts(content, number), number),
        var other => throw new InvalidDataException($"Shape {number} is of type {(int)other}; only lines (3) and polygons (5) are read."),
    };

    private static List<Coordinate[]> Parts(ReadOnlySpan<byte> content, int number)
    {
        if (content.Length < ShapeHeaderBytes) throw new InvalidDataException($"Shape {number} is cut off.");
        var partCount = BinaryPrimitives.ReadInt32LittleEndian(content[36..]);
        var pointCount = BinaryPrimitives.ReadInt32LittleEndian(content[40..]);
        if (partCount < 0 || pointCount < 0 || ShapeHeaderBytes + (4L * partCount) + (16L * pointCount) > content.Length)
            throw new InvalidDataException($"Shape {number} says {partCount} parts and {pointCount} points and ends before them.");
        var points = content[(ShapeHeaderBytes + (4 * partCount))..];
        var parts = new List<Coordinate[]>(partCount);
        for (var i = 0; i < partCount; i++)
        {
            var start = BinaryPrimitives.ReadInt32LittleEndian(content[(ShapeHeaderBytes + (4 * i))..]);
            var end = i + 1 < partCount ? BinaryPrimitives.ReadInt32LittleEndian(content[(ShapeHeaderBytes + (4 * (i + 1)))..]) : pointCount;
            if (start < 0 || end > pointCount || end - start < 2) throw new InvalidDataException($"Part {i + 1} of shape {number} has no two points.");
            parts.Add(Points(points[(16 * start)..(16 * end)]));
        }

        return parts;
    }

    private static Coordinate[] Points(ReadOnlySpan<byte> bytes)
    {
        var points = new Coordinate[bytes.Length / 16];
        for (var i = 0; i < points.Length; i++)
            points[i] = new Coordinate(BinaryPrimitives.ReadDoubleLittleEndian(bytes[(16 * i)..]), BinaryPrimitives.ReadDoubleLittleEndian(bytes[((16 * i) + 8)..]));
        return points;
    }

    /// <summary>Outer rings run clockwise and holes the other way; a hole belongs to the smallest outer ring around it.</summary>
    private static MultiPolygon Polygons(List<Coordinate[]> parts, int number)
    {
        if (parts.Any(part => part.Length < 4 || !part[0].Equals2D(part[^1]))) throw new InvalidDataException($"A ring of shape {number} is not closed.");
        var rings = parts.ToLookup(part => Orientation.IsCCW(part), part => Grid.Factory.CreateLinearRing(part));
        var shells = rings[false].Select(ring => (Ring: ring, Area: Grid.Factory.CreatePolygon(ring), Holes: new List<LinearRing>())).ToList();
        foreach (var hole in rings[true])
        {
            var around = shells.Where(shell => PointLocation.IsInRing(hole.GetCoordinateN(0), shell.Ring.Coordinates)).OrderBy(shell => shell.Area.Area).FirstOrDefault();
            if (around.Holes is null) throw new InvalidDataException($"A hole of shape {number} lies in none of its rings.");
            around.Holes.Add(hole);
        }

        return Grid.Factory.CreateMultiPolygon([.. shells.Select(shell => Grid.Factory.CreatePolygon(shell.Ring, [.. shell.Holes]))]);
    }
}
