using System.IO.Compression;
using CsvHelper;
using Gazetteer.Foundation;
using Gazetteer.Foundation.Files;
using Gazetteer.Gazetteers;
using Gazetteer.Importing.Options;
using Gazetteer.Places;

namespace Gazetteer.Importing;

/// <summary>One import: reads the sources once and writes places, names and shapes side by side, so that none need be held.</summary>
internal sealed class ImportRun(IReadOnlyList<string> paths, ImportOptions options, Action<Problem> report, Action<int>? progress, CancellationToken cancellation)
{
    private int _rows;
    private int _places;
    private int _names;

    public ImportSummary Write(GazetteerFiles target)
    {
        var alternates = paths.Where(GazetteerImporter.IsAlternateNames).ToList();
        var importer = new GazetteerImporter(options, Report, cancellation);
        Into(target.Places, GazetteerCsv.PlaceColumns, places => Into(target.Names, GazetteerCsv.NameColumns, names =>
        {
            using var shapes = new ShapeFile(target.Shapes);
            foreach (var table in paths.Except(alternates)) WritePlaces(importer, table, places, names, shapes);
            foreach (var table in alternates) WriteNames(importer, table, names);
        }));
        return new ImportSummary(_places, _names, importer.Refused);
    }

    private void WritePlaces(GazetteerImporter importer, string path, CsvWriter places, CsvWriter names, ShapeFile shapes)
    {
        foreach (var imported in importer.ReadPlaces(path))
        {
            Count();
            foreach (var name in imported.Names) WriteName(names, imported.IsMoreNames && name.Kind == NameKind.Official ? name with
            {
                Kind = NameKind.Alternate,
                IsPreferred = false,
                Rank = 1,
            } : name);
            if (imported.IsMoreNames) continue;
            _places++;
            PlaceRow.Write(places, imported.Place);
            if (imported.ShapeWkt.Length > 0) shapes.Write(imported.Place.Id, imported.ShapeWkt);
        }
    }

    private void WriteNames(GazetteerImporter importer, string path, CsvWriter names)
    {
        foreach (var name in importer.ReadAlternateNames(path))
        {
            Count();
            if (importer.Has(name.Place)) WriteName(names, name);
        }
    }

    private void WriteName(CsvWriter names, PlaceName name)
    {
        _names++;
        NameRow.Write(names, name);
    }

    /// <summary>Writes a table of the product's own format, gzipped, to the disk.</summary>
    public static void Into(string path, string[] columns, Action<CsvWriter> write) => UnfinishedFile.Write(path, () =>
    {
        using var stream = File.Create(path);
        using (var csv = GazetteerCsv.CreateWriter(stream, gzip: true, CompressionLevel.Fastest))
        {
            foreach (var column in columns) csv.WriteField(column);
            csv.NextRecord();
            write(csv);
        }

        stream.Flush(flushToDisk: true);
    });

    private void Report(Problem problem)
    {
        cancellation.ThrowIfCancellationRequested();
        report(problem);
    }

    private void Count()
    {
        if ((++_rows & 0xFFF) != 0) return;
        progress?.Invoke(_rows);
        cancellation.ThrowIfCancellationRequested();
    }
}
