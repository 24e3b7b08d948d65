using Gazetteer.Extraction;
using Gazetteer.Places;

namespace Gazetteer.Importing;

/// <summary>Reads a user's own gazetteer: a dump of GeoNames, or any CSV or TSV with a header; plain, gzipped or in a zip archive.</summary>
/// <remarks>
/// Rows stream: even <c>allCountries.txt</c> needs little memory. A row that cannot be read is reported with file, line and reason and left out.
/// What a file is, is told by its first line. An identifier that comes twice, in one file or in several that the same importer reads, is refused the second
/// time. One importer serves one thread.
/// </remarks>
public sealed class GazetteerImporter(ImportOptions options, Action<Problem> report)
{
    private readonly HashSet<PlaceId> _taken = [];

    /// <summary>How many rows could not be read so far.</summary>
    public int Refused { get; private set; }

    /// <summary>Whether the file is GeoNames' table of alternate names, which has names for places of another file and no places.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged or holds no table.</exception>
    /// <exception cref="FormatException">The file holds no text.</exception>
    public static bool IsAlternateNames(string path) => GeoNamesDump.IsAlternateNames(TextSource.FirstLine(path));

    /// <summary>Reads the places of a file with their names, in its order.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged or holds no table.</exception>
    /// <exception cref="FormatException">The table has no column for name, latitude or longitude, or not the one that the options name.</exception>
    public IEnumerable<ImportedPlace> ReadPlaces(string path)
    {
        var first = TextSource.FirstLine(path);
        if (GeoNamesDump.IsPlaces(first)) return ReadLines(path, line => Once(GeoNamesDump.ParsePlace(line, options.Source)));
        return ReadTable(path, first.AsSpan().Count('\t') > first.AsSpan().Count(',') ? '\t' : first.AsSpan().Count(';') > first.AsSpan().Count(',') ? ';' : ',');
    }

    /// <summary>Reads the names of GeoNames' table of alternate names.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged or holds no table.</exception>
    public IEnumerable<PlaceName> ReadAlternateNames(string path) => ReadLines(path, GeoNamesDump.ParseAlternateName);

    private ImportedPlace Once(ImportedPlace place) =>
        _taken.Add(place.Place.Id) ? place : throw new FormatException($"'{place.Place.Id}' is there twice; the first one stands");

    private IEnumerable<ImportedPlace> ReadTable(string path, char delimiter)
    {
        using var text = TextSource.Open(path);
        foreach (var place in new TableReader(path, options, Refuse, report, Once).Read(text, delimiter)) yield return place;
    }

    private IEnumerable<T> ReadLines<T>(string path, Func<string, T?> parse) where T : class
    {
        using var text = TextSource.Open(path);
        var number = 0;
        while (text.ReadLine() is { } line)
        {
            number++;
            T? row = null;
            try
            {
                if (line.Length > 0) row = parse(line);
            }
            catch (Exception error) when (error is FormatException or ArgumentException)
            {
                Refuse(new Problem(path, number, error.Message));
            }

            if (row is not null) yield return row;
        }
    }

    private void Refuse(Problem problem)
    {
        Refused++;
        report(problem);
    }
}
