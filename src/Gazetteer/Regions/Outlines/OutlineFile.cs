using System.Collections.Immutable;
using Gazetteer.Places;

namespace Gazetteer.Regions.Outlines;

/// <summary>Outlines of countries and units, the lines between them, coasts, and courses of rivers, each line once. Immutable, thread-safe.</summary>
/// <remarks>
/// A line knows the units on its two sides. So the outline of any set of units is the lines with one side in it, its coast those whose other side is water, and the border of two sets
/// the lines between them. Points are steps of a thousandth of a degree from the last, seven bits a byte; only lines that are asked for are unpacked.
/// </remarks>
internal sealed class OutlineFile
{
    private const uint Mark = 0x31_4C_4F_47;
    private const double StepsPerDegree = 1000;
    private readonly ImmutableArray<CountryCode> _countries;
    private readonly Dictionary<PlaceId, int[]> _areas = [];
    private readonly Dictionary<PlaceId, int[]> _courses = [];
    private readonly (int One, int Other, int Start)[] _arcs;
    private readonly byte[] _points;

    private OutlineFile(BinaryReader reader)
    {
        if (reader.ReadUInt32() != Mark) throw new InvalidDataException("it holds no outlines of this version.");
        var countries = new CountryCode[reader.Read7BitEncodedInt()];
        for (var i = 0; i < countries.Length; i++) countries[i] = new CountryCode(reader.ReadString());
        _countries = ImmutableArray.Create(countries);
        ReadSets(reader, _areas);
        _arcs = new (int, int, int)[reader.Read7BitEncodedInt()];
        for (var i = 0; i < _arcs.Length; i++) _arcs[i] = (reader.Read7BitEncodedInt() - 1, reader.Read7BitEncodedInt() - 1, reader.Read7BitEncodedInt());
        ReadSets(reader, _courses);
        _points = reader.ReadBytes(reader.Read7BitEncodedInt());
    }

    /// <summary>Number of places that have an outline or a course; countries are not counted.</summary>
    public int Count => _areas.Count + _courses.Count;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is of another version.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static OutlineFile Read(string path)
    {
        using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)));
        return new OutlineFile(reader);
    }

    /// <summary>Writes a file.</summary>
    public static void Write(Stream stream, OutlineDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write7BitEncodedInt(draft.Countries.Count);
        foreach (var country in draft.Countries) writer.Write(country.ToString());
        WriteSets(writer, draft.Areas);
        var points = Pack(draft.Arcs, out var starts);
        writer.Write7BitEncodedInt(draft.Arcs.Count);
        for (var i = 0; i < starts.Length; i++)
        {
            writer.Write7BitEncodedInt(draft.Arcs[i].One + 1);
            writer.Write7BitEncodedInt(draft.Arcs[i].Other + 1);
            writer.Write7BitEncodedInt(starts[i]);
        }

        WriteSets(writer, draft.Courses);
        writer.Write7BitEncodedInt(points.Length);
        writer.Write(points);
    }

    /// <summary>The units that make up a place; empty where it has no outline.</summary>
    public IReadOnlySet<int> UnitsOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (_areas.TryGetValue(place.Id, out var units)) return units.ToHashSet();
        return place.Feature.IsCountry && !place.Country.IsNone ? Enumerable.Range(0, _countries.Length).Where(unit => _countries[unit] == place.Country).ToHashSet() : new HashSet<int>();
    }

    /// <summary>The lines around a set of units: land borders and coasts.</summary>
    public ImmutableArray<GeoPoint[]> LinesAround(IReadOnlySet<int> units) => Lines(arc => units.Contains(arc.One) != units.Contains(arc.Other));

    /// <summary>The coasts of a set of units.</summary>
    public ImmutableArray<GeoPoint[]> CoastOf(IReadOnlySet<int> units) => Lines(arc => (arc.Other < 0 && units.Contains(arc.One)) || (arc.One < 0 && units.Contains(arc.Other)));

    /// <summary>All coasts of which something lies in a box.</summary>
    public ImmutableArray<GeoPoint[]> CoastsIn(GeoBounds box) =>
        [.. Lines(static arc => (arc.One < 0) != (arc.Other < 0)).Where(line => Array.Exists(line, box.Contains))];

    /// <summary>The lines between two sets of units.</summary>
    public ImmutableArray<GeoPoint[]> LinesBetween(IReadOnlySet<int> one, IReadOnlySet<int> other) =>
        Lines(arc => (one.Contains(arc.One) && other.Contains(arc.Other)) || (one.Contains(arc.Other) && other.Contains(arc.One)));

    /// <summary>The course of a river; empty where it is not known.</summary>
    public ImmutableArray<GeoPoint[]> CourseOf(PlaceId river) => _courses.TryGetValue(river, out var arcs) ? [.. arcs.Select(arc => Points(_arcs[arc].Start))] : [];

    private ImmutableArray<GeoPoint[]> Lines(Func<(int One, int Other), bool> isWanted)
    {
        var lines = ImmutableArray.CreateBuilder<GeoPoint[]>();
        foreach (var (one, other, start) in _arcs)
        {
            if (isWanted((one, other))) lines.Add(Points(start));
        }

        return lines.DrainToImmutable();
    }

    private GeoPoint[] Points(int at)
    {
        var points = new GeoPoint[Number(ref at)];
        var (x, y) = (0, 0);
        for (var i = 0; i < points.Length; i++)
        {
            x += Signed(Number(ref at));
            y += Signed(Number(ref at));
            points[i] = new GeoPoint(x / StepsPerDegree, y / StepsPerDegree);
        }

        return points;
    }

    private int Number(ref int at)
    {
        var (number, shift) = (0, 0);
        for (; ; shift += 7)
        {
            var part = _points[at++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80) return number;
        }
    }

    private static int Signed(int number) => (number >> 1) ^ -(number & 1);

    private static byte[] Pack(IReadOnlyList<OutlineArc> arcs, out int[] starts)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        starts = new int[arcs.Count];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = (int)stream.Position;
            writer.Write7BitEncodedInt(arcs[i].Points.Length);
            var (x, y) = (0, 0);
            foreach (var point in arcs[i].Points)
            {
                writer.Write7BitEncodedInt(ZigZag(point.X - x));
                writer.Write7BitEncodedInt(ZigZag(point.Y - y));
                (x, y) = point;
            }
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static int ZigZag(int number) => (number << 1) ^ (number >> 31);

    private static void ReadSets(BinaryReader reader, Dictionary<PlaceId, int[]> sets)
    {
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var id = new PlaceId(reader.ReadString());
            var members = new int[reader.Read7BitEncodedInt()];
            for (var i = 0; i < members.Length; i++) members[i] = reader.Read7BitEncodedInt();
            sets[id] = members;
        }
    }

    private static void WriteSets(BinaryWriter writer, IReadOnlyList<(PlaceId Place, int[] Members)> sets)
    {
        writer.Write7BitEncodedInt(sets.Count);
        foreach (var (place, members) in sets)
        {
            writer.Write(place.Value);
            writer.Write7BitEncodedInt(members.Length);
            foreach (var member in members) writer.Write7BitEncodedInt(member);
        }
    }
}
