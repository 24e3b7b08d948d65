using System.IO.Compression;
using CsvHelper;
using Gazetteer.Gazetteers;
using Gazetteer.Places;

namespace Gazetteer.Importing;

/// <summary>Writes the shapes of an imported gazetteer, one a row; the file is made when the first one comes.</summary>
internal sealed class ShapeFile(string path) : IDisposable
{
    private FileStream? _stream;
    private CsvWriter? _csv;

    /// <summary>Writes a place's shape.</summary>
    public void Write(PlaceId place, string wkt)
    {
        if (_csv is null)
        {
            _stream = File.Create(path);
            _csv = GazetteerCsv.CreateWriter(_stream, gzip: true, CompressionLevel.Fastest);
            _csv.WriteField("place_id");
            _csv.WriteField("geometry_wkt");
            _csv.NextRecord();
        }

        _csv.WriteField(place.Value);
        _csv.WriteField(wkt);
        _csv.NextRecord();
    }

    /// <summary>Copies the shapes of a gazetteer, if it has any, with other identifiers.</summary>
    public static void Copy(GazetteerFiles from, GazetteerFiles to, Func<PlaceId, PlaceId> rename)
    {
        if (!File.Exists(from.Shapes)) return;
        using var target = new ShapeFile(to.Shapes);
        using var csv = new CsvParser(GazetteerCsv.OpenText(from.Shapes), GazetteerCsv.Configuration);
        csv.Read();
        while (csv.Read()) target.Write(rename(new PlaceId(csv[0])), csv[1]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _csv?.Dispose();
        _stream?.Dispose();
    }
}
