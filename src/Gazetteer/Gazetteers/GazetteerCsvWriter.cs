using Gazetteer.Places;

namespace Gazetteer.Gazetteers;

/// <summary>Writes <c>places.csv</c> and <c>names.csv</c>. Equal rows in equal order give equal bytes, gzipped or not.</summary>
/// <remarks>The stream given is flushed and left open. Coordinates are written to five decimals of a degree, about one metre.</remarks>
public static class GazetteerCsvWriter
{
    /// <summary>Writes places in the order given.</summary>
    public static void WritePlaces(Stream stream, IEnumerable<Place> places, bool gzip)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(places);
        using var csv = GazetteerCsv.CreateWriter(stream, gzip);
        foreach (var column in GazetteerCsv.PlaceColumns) csv.WriteField(column);
        csv.NextRecord();
        foreach (var place in places) PlaceRow.Write(csv, place);
    }

    /// <summary>Writes names in the order given.</summary>
    public static void WriteNames(Stream stream, IEnumerable<PlaceName> names, bool gzip)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(names);
        using var csv = GazetteerCsv.CreateWriter(stream, gzip);
        foreach (var column in GazetteerCsv.NameColumns) csv.WriteField(column);
        csv.NextRecord();
        foreach (var name in names) NameRow.Write(csv, name);
    }
}
