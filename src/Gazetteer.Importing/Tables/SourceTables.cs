using System.IO.Compression;
using System.Text.RegularExpressions;
using Gazetteer.Documents;
using Gazetteer.Documents.Archives;
using Gazetteer.Foundation;
using Gazetteer.Importing.Databases;
using Gazetteer.Importing.Delimited;
using Gazetteer.Importing.Json;
using Gazetteer.Importing.Sources;
using Gazetteer.Importing.Spreadsheets;
using Gazetteer.Importing.Xml;

namespace Gazetteer.Importing.Tables;

/// <summary>Opens the tables and layers of a file, whatever its format; tells it by what the file holds rather than by its name.</summary>
internal sealed partial class SourceTables : IDisposable
{
    private static readonly string[] ArchiveOrder = [".shp", ".gpkg", ".kml", ".geojson", ".gpx", ".json", ".jsonl", ".osm", ".xlsx", ".ods", ".tsv", ".csv", ".txt", ".tab", ".psv"];

    private readonly List<IDisposable> _open = [];
    private readonly Action<Problem> _note;
    private readonly CancellationToken _cancellation;
    private string? _scratch;

    private SourceTables(Action<Problem> note, CancellationToken cancellation) => (_note, _cancellation) = (note, cancellation);

    /// <summary>The tables, in the order of the file.</summary>
    public IReadOnlyList<SourceTable> Tables { get; private set; } = [];

    /// <summary>A dump of GeoNames, when the file is one; it then has no tables.</summary>
    public SourceFile? Dump { get; private set; }

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="note">Told of what of it is not read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="FormatException">It is of no format that can be read.</exception>
    /// <exception cref="DocumentException">It is damaged.</exception>
    public static SourceTables Open(string path, Action<Problem> note, CancellationToken cancellation)
    {
        var tables = new SourceTables(note, cancellation);
        try
        {
            tables.Tables = tables.Of(SourceFile.Of(path), isEntry: false);
            return tables;
        }
        catch
        {
            tables.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var open in _open) open.Dispose();
        if (_scratch is not null) Directory.Delete(_scratch, recursive: true);
        _scratch = null;
    }

    private IReadOnlyList<SourceTable> Of(SourceFile file, bool isEntry)
    {
        var head = file.Head();
        if (head.AsSpan().StartsWith("PK\x03\x04"u8)) return OfZip(file, isEntry);
        if (head.AsSpan().StartsWith("SQLite format 3"u8)) return GeoPackageTables.Open(file, file.OnDisk(Scratch()));
        if (head.AsSpan().StartsWith(ShapefileTable.Magic))
            return [ShapefileTable.Open(file.Path ?? throw new FormatException($"{file.Name} is a shapefile without its other files; zip them together."))];
        if (head.AsSpan().StartsWith((byte[])[0xD0, 0xCF, 0x11, 0xE0])) throw new FormatException($"{file.Name} is of the old binary kind of Excel, or has a password; save it as .xlsx.");
        return file.Extension == ".dbf" || file.Extension == ".shx" || file.Extension == ".prj" ? OfSidecar(file) : OfText(file, head);
    }

    private IReadOnlyList<SourceTable> OfText(SourceFile file, byte[] head)
    {
        var start = DelimitedText.Decode(file, head).TrimStart();
        if (start.StartsWith('{') && Topology().IsMatch(start))
            throw new FormatException($"{file.Name} is TopoJSON, whose shapes share their lines; save it as GeoJSON, as by: mapshaper {file.Name} -o format=geojson");
        if (start.StartsWith('{') || start.StartsWith('[') || file.Extension is ".geojson" or ".json" or ".jsonl" or ".ndjson" or ".geojsonl") return JsonTables.Open(file, _cancellation);
        if (start.StartsWith('<') && !start.StartsWith("<http", StringComparison.Ordinal)) return XmlTables.Open(file, start, _cancellation);
        var line = DelimitedText.FirstLine(file);
        if (!GeoNamesDump.IsPlaces(line) && !GeoNamesDump.IsAlternateNames(line)) return [DelimitedText.Open(file, _cancellation)];
        Dump = file;
        return [];
    }

    private static IReadOnlyList<SourceTable> OfSidecar(SourceFile file)
    {
        var shapes = file.Path is null ? null : Path.ChangeExtension(file.Path, ".shp");
        return shapes is not null && File.Exists(shapes) ? [ShapefileTable.Open(shapes)] : throw new FormatException($"{file.Name} is part of a shapefile; name the .shp.");
    }

    private IReadOnlyList<SourceTable> OfZip(SourceFile file, bool isEntry)
    {
        if (isEntry) file = new SourceFile(file.Name, file.Extension, () => File.OpenRead(file.OnDisk(Scratch())), null);
        var zip = file.OpenZip();
        _open.Add(zip);
        if (zip.Find("xl/workbook.xml") is not null || zip.Entries.Any(static e => e.FullName.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase)))
            return XlsxTables.Open(file, _note, _cancellation);
        if (zip.Find("content.xml") is { } content && zip.Find("mimetype") is not null) return OdsTables.Open(file, zip, content, _note, _cancellation);
        foreach (var extension in ArchiveOrder)
        {
            var entries = zip.Entries.Where(entry => IsData(entry) && entry.FullName.EndsWith(extension, StringComparison.OrdinalIgnoreCase)).ToList();
            if (entries.Count > 0) return OfEntries(file, zip, extension, entries);
        }

        throw new InvalidDataException($"{file.Name} holds no table of places that can be read; known are {string.Join(", ", ArchiveOrder)}.");
    }

    private IReadOnlyList<SourceTable> OfEntries(SourceFile file, BoundedZip zip, string extension, List<ZipArchiveEntry> entries)
    {
        if (extension == ".shp") return [.. entries.Select(entry => ShapefileTable.Open(Extracted(zip, entry), $"{file.Name}/{entry.FullName}"))];

        // An archive of texts is one table with remarks beside it, as GeoNames packs them; layers of other formats count alike.
        if (extension is ".txt" or ".csv" or ".tsv") return Of(file.Entry(zip, entries.MaxBy(static entry => entry.Length)!), isEntry: true);
        return [.. entries.SelectMany(entry => Of(file.Entry(zip, entry), isEntry: true))];
    }

    /// <summary>Unpacks a shapefile with its other files, which are told by its name.</summary>
    private string Extracted(BoundedZip zip, ZipArchiveEntry shapes)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Scratch(), Guid.NewGuid().ToString("N"))).FullName;
        var stem = Path.ChangeExtension(shapes.FullName, null);
        foreach (var part in zip.Entries.Where(entry => Path.ChangeExtension(entry.FullName, null) == stem))
        {
            using var source = zip.Read(part);
            using var target = File.Create(Path.Combine(folder, "layer" + Path.GetExtension(part.FullName).ToLowerInvariant()));
            source.CopyTo(target);
        }

        return Path.Combine(folder, "layer.shp");
    }

    private string Scratch() => _scratch ??= Directory.CreateTempSubdirectory("gazetteer-import-").FullName;

    private static bool IsData(ZipArchiveEntry entry) =>
        entry.Name.Length > 0 && entry.Name[0] != '.' && !entry.FullName.StartsWith("__MACOSX", StringComparison.Ordinal) && !entry.Name.StartsWith("readme", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^\\{\\s*\"type\"\\s*:\\s*\"Topology\"|\"arcs\"\\s*:\\s*\\[\\s*\\[\\s*\\[")]
    private static partial Regex Topology();
}
