using System.Globalization;
using System.Text;
using Gazetteer.Documents.Encodings;
using Gazetteer.Importing.Shapes;
using Gazetteer.Importing.Sources;
using NetTopologySuite.IO.Esri;
using NetTopologySuite.IO.Esri.Shapefiles.Readers;

namespace Gazetteer.Importing.Databases;

/// <summary>Reads a shapefile with its attributes, in the encoding that its <c>.cpg</c> names, else as UTF-8 where that fits.</summary>
internal static class ShapefileTable
{
    /// <summary>How the file with the shapes begins.</summary>
    public static readonly byte[] Magic = [0x00, 0x00, 0x27, 0x0A];

    /// <summary>Opens the layer.</summary>
    /// <param name="path">The <c>.shp</c>, beside its other files.</param>
    /// <param name="name">What the user knows it by.</param>
    /// <exception cref="FormatException">Another of its files is missing or damaged, or its projection cannot be read.</exception>
    public static SourceTable Open(string path, string? name = null)
    {
        if (!File.Exists(Path.ChangeExtension(path, ".dbf")) && !File.Exists(Path.ChangeExtension(path, ".DBF")))
            throw new FormatException($"{name ?? path} has no .dbf beside it, so its places have no names.");
        using var reader = OpenReader(path, name ?? path);
        return new SourceTable
        {
            Name = name ?? path, Format = "a shapefile", Columns = [.. reader.Fields.Select(static field => field.Name)],
            Reference = string.IsNullOrWhiteSpace(reader.Projection) ? null : SpatialReference.Parse(reader.Projection), Rows = Rows(path, name ?? path),
        };
    }

    private static IEnumerable<SourceRow> Rows(string path, string name)
    {
        using var reader = OpenReader(path, name);
        for (var number = 1; ; number++)
        {
            string? fault = null;
            try
            {
                if (!reader.Read()) yield break;
            }
            catch (Exception error) when (error is ArgumentException or FormatException or IOException or InvalidOperationException or IndexOutOfRangeException)
            {
                fault = $"the file cannot be read from here on: {error.Message.Split('\n')[0]}";
            }

            if (fault is null) yield return new SourceRow([.. reader.Fields.Select(static f => Convert.ToString(f.Value, CultureInfo.InvariantCulture)?.Trim() ?? "")], number,
                reader.Geometry is { IsEmpty: false } shape ? shape : null);
            else yield return new SourceRow([], number, Fault: fault);
            if (fault is not null) yield break;
        }
    }

    private static ShapefileReader OpenReader(string path, string name)
    {
        try
        {
            return Shapefile.OpenRead(path, new ShapefileReaderOptions { Encoding = EncodingOf(path), GeometryBuilderMode = GeometryBuilderMode.IgnoreInvalidShapes });
        }
        catch (Exception error) when (error is ArgumentException or FormatException or EndOfStreamException or FileNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new FormatException($"{name} is no shapefile that can be read: {error.Message.Split('\n')[0]}");
        }
    }

    /// <summary>The encoding of the attributes: what the <c>.cpg</c> says, else what the letters look like.</summary>
    private static Encoding EncodingOf(string path)
    {
        foreach (var named in (string[])[Path.ChangeExtension(path, ".cpg"), Path.ChangeExtension(path, ".CPG")])
        {
            if (File.Exists(named) && Charsets.Find(File.ReadAllText(named).Trim() is var text && text.Length > 0 && text.All(char.IsAsciiDigit) ? $"windows-{text}" : text) is { } known) return known;
        }

        var table = File.Exists(Path.ChangeExtension(path, ".dbf")) ? Path.ChangeExtension(path, ".dbf") : Path.ChangeExtension(path, ".DBF");
        using var stream = File.OpenRead(table);
        var bytes = new byte[1 << 18];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);

        // The header is bytes; the records after it are text.
        var start = length > 10 ? Math.Min(bytes[8] + (bytes[9] << 8), length) : length;
        return EncodingDetector.Detect(bytes.AsSpan(start, length - start), isWhole: false)?.Encoding ?? Encoding.UTF8;
    }
}
