using Gazetteer.Foundation;

namespace Gazetteer.Gazetteers;

/// <summary>A gazetteer as two CSV files, plain or gzipped (<see cref="GazetteerCsvReader"/>).</summary>
/// <param name="Places">The file of places.</param>
/// <param name="Names">The file of their names.</param>
public sealed record GazetteerFiles(string Places, string Names)
{
    private const string ShapesFile = "shapes.csv.gz";

    /// <summary>The file of shapes, beside that of places; a gazetteer of points has none. Two columns: <c>place_id</c>, and <c>geometry_wkt</c>, longitude before latitude.</summary>
    public string Shapes => Path.Combine(Path.GetDirectoryName(Places) ?? "", ShapesFile);

    /// <summary>The shipped gazetteer.</summary>
    public static GazetteerFiles Shipped(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new GazetteerFiles(data.Places, data.Names);
    }
}
