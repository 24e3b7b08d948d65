using System.Collections.Immutable;
using Gazetteer.Documents;
using Gazetteer.Foundation;
using Gazetteer.Importing.Delimited;
using Gazetteer.Importing.Options;
using Gazetteer.Importing.Rows;
using Gazetteer.Importing.Sources;
using Gazetteer.Importing.Tables;
using Gazetteer.Places;

namespace Gazetteer.Importing;

/// <summary>
/// Reads a user's own gazetteer: a dump of GeoNames, a table of text, Excel or OpenDocument, GeoJSON, Linked Places, Wikidata's and OpenStreetMap's answers, KML, GPX, a shapefile or a
/// GeoPackage; plain, gzipped or in a zip archive.
/// </summary>
/// <remarks>
/// Rows stream: even <c>allCountries.txt</c> needs little memory. A row is refused only when it has no name or no place, and reported with file, line and reason. What a file is, is told by
/// its content. An identifier that comes again at the same point brings more names for its place. One importer serves one thread.
/// </remarks>
public sealed class GazetteerImporter(ImportOptions options, Action<Problem> report, CancellationToken cancellation = default)
{
    private readonly TakenIds _taken = new();
    private int _tables;

    /// <summary>How many rows could not be read so far.</summary>
    public int Refused { get; private set; }

    /// <summary>Whether a place of the identifier has been read.</summary>
    public bool Has(PlaceId id) => _taken.Contains(id);

    /// <summary>Whether the file is GeoNames' table of alternate names, which has names for places of another file and no places.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged or holds no table.</exception>
    /// <exception cref="FormatException">The file is of no kind that can be read.</exception>
    public static bool IsAlternateNames(string path)
    {
        using var tables = Open(path, static _ => { }, CancellationToken.None);
        return tables.Dump is { } dump && GeoNamesDump.IsAlternateNames(DelimitedText.FirstLine(dump));
    }

    /// <summary>Reads the places of a file with their names, in its order.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged or holds no table.</exception>
    /// <exception cref="FormatException">No table of the file has columns for a name and a position, or not those that the options name.</exception>
    public IEnumerable<ImportedPlace> ReadPlaces(string path)
    {
        using var tables = Open(path, report, cancellation);
        if (tables.Dump is { } dump)
        {
            foreach (var place in ReadLines(dump, line => Once(GeoNamesDump.ParsePlace(line, options.Source)))) yield return place;
            yield break;
        }

        foreach (var table in Begin(tables.Tables))
        {
            foreach (var place in table.Read()) yield return _taken.Take(place, message => report(new Problem(path, 0, message)));
        }
    }

    /// <summary>Reads the names of GeoNames' table of alternate names.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged or holds no table.</exception>
    public IEnumerable<PlaceName> ReadAlternateNames(string path)
    {
        using var tables = Open(path, report, cancellation);
        if (tables.Dump is not { } dump) yield break;
        foreach (var name in ReadLines(dump, GeoNamesDump.ParseAlternateName)) yield return name;
    }

    /// <summary>Tells how the tables of a file are understood, and shows their first places and what is wrong with other rows. All rows are read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many problems are shown of each table, and places unless said otherwise.</param>
    /// <param name="mostPlaces">How many places are shown of each table.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged or holds no table.</exception>
    /// <exception cref="FormatException">The file is of no kind that can be read, or a column that the options name is not there.</exception>
    public ImmutableArray<TablePreview> Preview(string path, int most, int? mostPlaces = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 0);
        var mostFirst = mostPlaces ?? most;
        using var tables = Open(path, report, cancellation);
        if (tables.Dump is { } dump) return [PreviewDump(dump, mostFirst)];
        var previews = new List<TablePreview>();
        foreach (var source in tables.Tables)
        {
            var problems = new List<Problem>();
            if (Begin(source, problem => Add(problems, problem, most), problem => Add(problems, problem, most), tables.Tables.Count == 1) is not { } table) continue;
            if (table.Fault is { } fault)
            {
                previews.Add(new TablePreview(source.Name, source.Format, "", table.Uses, [], [], 0, 0, []) { Fault = fault });
                continue;
            }

            var (first, places, before) = (new List<ImportedPlace>(), 0, Refused);
            foreach (var place in table.Read())
            {
                if (!_taken.Take(place, message => Add(problems, new Problem(path, 0, message), most)).IsMoreNames) places++;
                if (first.Count < mostFirst) first.Add(place);
                cancellation.ThrowIfCancellationRequested();
            }

            previews.Add(new TablePreview(source.Name, source.Format, table.Reference?.Name ?? "", table.Uses, [.. table.Doubts], [.. first], places, Refused - before, [.. problems]));
        }

        return previews.Count == 0 ? throw new FormatException($"{path} has no table with a name and a position.") : [.. WithoutFaulty(previews)];
    }

    /// <summary>Where others can be used, a table that cannot is passed over; where none can, it is shown what they have.</summary>
    private IEnumerable<TablePreview> WithoutFaulty(List<TablePreview> previews)
    {
        if (previews.TrueForAll(static p => p.Fault.Length > 0)) return previews;
        foreach (var faulty in previews.Where(static p => p.Fault.Length > 0)) report(PassedOver(faulty.Name, faulty.Fault));
        return previews.Where(static p => p.Fault.Length == 0);
    }

    private static Problem PassedOver(string table, string why) => new(table, 0, $"it was passed over: {why}");

    private static void Add(List<Problem> problems, Problem problem, int most)
    {
        if (problems.Count < most) problems.Add(problem);
    }

    private static SourceTables Open(string path, Action<Problem> note, CancellationToken cancellation)
    {
        try
        {
            return SourceTables.Open(path, note, cancellation);
        }
        catch (DocumentException error)
        {
            throw new InvalidDataException(error.Message);
        }
    }

    private TablePreview PreviewDump(SourceFile dump, int most)
    {
        if (GeoNamesDump.IsAlternateNames(DelimitedText.FirstLine(dump)))
            return new TablePreview(dump.Name, "GeoNames' table of alternate names, for the places of another file", "", [], [], [], 0, 0, []);
        var (first, places, before) = (new List<ImportedPlace>(), 0, Refused);
        foreach (var place in ReadLines(dump, line => Once(GeoNamesDump.ParsePlace(line, options.Source))))
        {
            places++;
            if (first.Count < most) first.Add(place);
        }

        return new TablePreview(dump.Name, "a dump of GeoNames", "", [], [], [.. first], places, Refused - before, []);
    }

    /// <summary>The tables that places can be read of; when the file has several, others are told of and passed over.</summary>
    private IEnumerable<TableImport> Begin(IReadOnlyList<SourceTable> tables)
    {
        var any = false;
        foreach (var source in tables)
        {
            if (Begin(source, report, report, tables.Count == 1) is not { } table) continue;
            if (table.Fault is { } fault)
            {
                if (tables.Count == 1) throw new FormatException(fault);
                report(PassedOver(source.Name, fault));
                continue;
            }

            any = true;
            yield return table;
        }

        if (!any) throw new FormatException("no table or sheet of the file has columns for a name and a position.");
    }

    private TableImport? Begin(SourceTable source, Action<Problem> refuse, Action<Problem> note, bool isOnly)
    {
        try
        {
            _tables++;
            return new TableImport(source, options, _tables == 1 ? "" : $"{_tables}-", problem => CountRefused(problem, refuse), note);
        }
        catch (FormatException error) when (!isOnly)
        {
            note(PassedOver(source.Name, error.Message));
            return null;
        }
    }

    private ImportedPlace Once(ImportedPlace place) =>
        _taken.TryTake(place.Place) ? place : throw new FormatException($"'{place.Place.Id}' is there twice; the first one stands");

    private IEnumerable<T> ReadLines<T>(SourceFile file, Func<string, T?> parse) where T : class
    {
        using var text = DelimitedText.OpenText(file, System.Text.Encoding.UTF8);
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
                Refuse(new Problem(file.Name, number, error.Message));
            }

            if (row is not null) yield return row;
        }
    }

    private void Refuse(Problem problem) => CountRefused(problem, report);

    private void CountRefused(Problem problem, Action<Problem> tell)
    {
        Refused++;
        tell(problem);
    }
}
