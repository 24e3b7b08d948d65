using CsvHelper;
using Gazetteer.Foundation;
using Gazetteer.Places;

namespace Gazetteer.Gazetteers;

/// <summary>Reads <c>places.csv</c> and <c>names.csv</c>, plain or gzipped, row by row.</summary>
/// <remarks>
/// Both methods stream: nothing is held but the row at hand. A row that cannot be read is reported and left out; only a file that
/// cannot be opened throws, an <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>. Columns are found by the
/// header, in any order. One reader serves one thread.
/// </remarks>
public sealed class GazetteerCsvReader(Action<Problem> report)
{
    private static readonly string[] RequiredPlaceColumns = ["id", "name", "longitude", "latitude"];
    private static readonly string[] RequiredNameColumns = ["place_id", "name"];

    /// <summary>Reads the places of a file in its order.</summary>
    public IEnumerable<Place> ReadPlaces(string path) => Read(path, RequiredPlaceColumns, GazetteerCsv.PlaceColumns, PlaceRow.Parse);

    /// <summary>Reads the names of a file in its order. A name's place need not have been read.</summary>
    public IEnumerable<PlaceName> ReadNames(string path) => Read(path, RequiredNameColumns, GazetteerCsv.NameColumns, NameRow.Parse);

    private IEnumerable<T> Read<T>(string path, string[] required, string[] known, Func<RowFields, T> parse) where T : class
    {
        ArgumentNullException.ThrowIfNull(path);
        using var lines = new BalancedLineReader(
            GazetteerCsv.OpenText(path), line => report(new Problem(path, line, "the quotes of this line do not pair")));
        using var csv = new CsvParser(lines, GazetteerCsv.Configuration);
        if (!TryReadHeader(path, csv, required, known, out var columns)) yield break;
        while (Next(path, csv))
        {
            if (Parse(path, csv, columns, parse) is { } row) yield return row;
        }
    }

    private bool TryReadHeader(string path, CsvParser csv, string[] required, string[] known, out int[] columns)
    {
        columns = [];
        if (!Next(path, csv) || csv.Record is not { } header)
        {
            report(new Problem(path, 0, "the file is empty"));
            return false;
        }

        foreach (var name in required)
        {
            if (Array.IndexOf(header, name) >= 0) continue;
            report(new Problem(path, 1, $"the header lacks the column '{name}'"));
            return false;
        }

        columns = Array.ConvertAll(known, name => Array.IndexOf(header, name));
        return true;
    }

    private bool Next(string path, CsvParser csv)
    {
        try
        {
            return csv.Read();
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or CsvHelperException)
        {
            report(new Problem(path, csv.RawRow, $"the file is damaged from here on: {error.Message}"));
            return false;
        }
    }

    private T? Parse<T>(string path, CsvParser csv, int[] columns, Func<RowFields, T> parse) where T : class
    {
        try
        {
            return parse(new RowFields(csv, columns));
        }
        catch (Exception error) when (error is FormatException or ArgumentException or OverflowException)
        {
            report(new Problem(path, csv.RawRow, error.Message));
            return null;
        }
    }
}
