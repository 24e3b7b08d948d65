using Gazetteer.Extraction;
using Gazetteer.Places;

namespace Gazetteer.Importing;

/// <summary>One import: reads the sources twice, once for the places and once for the names, so that neither need be held.</summary>
internal sealed class ImportRun(IReadOnlyList<string> paths, ImportOptions options, Action<Problem> report, Action<int>? progress, CancellationToken cancellation)
{
    private readonly HashSet<PlaceId> _taken = [];
    private int _rows;
    private int _names;
    private int _refused;

    public ImportSummary Write(string placesFile, string namesFile)
    {
        var alternates = paths.Where(GazetteerImporter.IsAlternateNames).ToList();
        var tables = paths.Except(alternates).ToList();
        using (var stream = File.Create(placesFile)) GazetteerCsvWriter.WritePlaces(stream, Places(tables), gzip: true);
        using (var stream = File.Create(namesFile)) GazetteerCsvWriter.WriteNames(stream, Names(tables, alternates), gzip: true);
        return new ImportSummary(_taken.Count, _names, _refused);
    }

    private IEnumerable<Place> Places(List<string> tables)
    {
        var importer = new GazetteerImporter(options, Refuse);
        foreach (var table in tables)
        {
            foreach (var (place, _) in importer.ReadPlaces(table))
            {
                Count();
                _taken.Add(place.Id);
                yield return place;
            }
        }
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

        var importer = new GazetteerImporter(options, Refuse);
        foreach (var name in alternates.SelectMany(importer.ReadAlternateNames))
        {
            Count();
            if (!_taken.Contains(name.Place)) continue;
            _names++;
            yield return name;
        }
    }

    private void Refuse(Problem problem)
    {
        _refused++;
        report(problem);
    }

    private void Count()
    {
        if ((++_rows & 0xFFF) != 0) return;
        cancellation.ThrowIfCancellationRequested();
        progress?.Invoke(_rows);
    }
}
