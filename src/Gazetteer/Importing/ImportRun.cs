using Gazetteer.Extraction;
using Gazetteer.Files;
using Gazetteer.Indexing.Caching;
using Gazetteer.Places;

namespace Gazetteer.Importing;

/// <summary>One import: reads the sources twice, once for the places and once for the names, so that neither need be held.</summary>
internal sealed class ImportRun(IReadOnlyList<string> paths, ImportOptions options, Action<Problem> report, Action<int>? progress, CancellationToken cancellation)
{
    private readonly HashSet<PlaceId> _taken = [];
    private int _rows;
    private int _names;
    private int _refused;

    public ImportSummary Write(GazetteerFiles target)
    {
        var alternates = paths.Where(GazetteerImporter.IsAlternateNames).ToList();
        var tables = paths.Except(alternates).ToList();
        Write(target.Places, stream => GazetteerCsvWriter.WritePlaces(stream, Places(tables), gzip: true));
        Write(target.Names, stream => GazetteerCsvWriter.WriteNames(stream, Names(tables, alternates), gzip: true));
        return new ImportSummary(_taken.Count, _names, _refused);
    }

    private IEnumerable<Place> Places(List<string> tables)
    {
        var importer = new GazetteerImporter(options, Report);
        foreach (var table in tables)
        {
            foreach (var (place, _) in importer.ReadPlaces(table))
            {
                Count();
                _taken.Add(place.Id);
                yield return place;
            }
        }

        _refused += importer.Refused;
    }

    private IEnumerable<PlaceName> Names(List<string> tables, List<string> alternates)
    {
        // The rows that cannot be read were reported with the places.
        var again = new GazetteerImporter(options, static _ => { });
        foreach (var (_, names) in tables.SelectMany(again.ReadPlaces))
        {
            Count();
            _names += names.Length;
            foreach (var name in names) yield return name;
        }

        var importer = new GazetteerImporter(options, Report);
        foreach (var name in alternates.SelectMany(importer.ReadAlternateNames))
        {
            Count();
            if (!_taken.Contains(name.Place)) continue;
            _names++;
            yield return name;
        }

        _refused += importer.Refused;
    }

    private static void Write(string path, Action<Stream> write) => UnfinishedFile.Write(path, () =>
    {
        using var stream = File.Create(path);
        write(stream);
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
        cancellation.ThrowIfCancellationRequested();
        progress?.Invoke(_rows);
    }
}
