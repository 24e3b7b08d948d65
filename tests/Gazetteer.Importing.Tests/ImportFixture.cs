using System.Globalization;
using Gazetteer.Foundation;
using Gazetteer.Importing.Options;
using Gazetteer.Importing.Rows;
using Gazetteer.Indexing;
using Gazetteer.Places;

namespace Gazetteer.Importing.Tests;

/// <summary>A folder of files to import, and places in words that a table of cases can hold.</summary>
public abstract class ImportFixture : IDisposable
{
    /// <summary>Names of a few countries in some of their languages, as the shipped gazetteer has them.</summary>
    private static readonly (string Code, string[] Names)[] Countries =
    [
        ("DE", ["Germany", "Deutschland", "Allemagne", "آلمان"]), ("IR", ["Iran", "ایران", "Islamic Republic of Iran"]), ("FR", ["France", "Frankreich"]), ("US", ["United States", "USA"]),
            ("PK", ["Pakistan", "پاکستان"]),
    ];

    protected string Folder { get; } = Directory.CreateTempSubdirectory("import-").FullName;

    protected List<Problem> Problems { get; } = [];

    protected static CountryNames CountryNames { get; } = new(MakeIndex);

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes a file of text; the first line break and the indentation of a raw string are not part of it.</summary>
    protected string Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The places of a file as <c>name latitude,longitude</c>, with country, kind and further names where there are such.</summary>
    protected List<string> Read(string path, ImportOptions? options = null) =>
        [.. new GazetteerImporter((options ?? new ImportOptions()) with { Countries = CountryNames }, Problems.Add).ReadPlaces(path).Select(Describe)];

    private static string Describe(ImportedPlace imported)
    {
        var place = imported.Place;
        var others = imported.Names.Skip(1).Select(static name => name.Language.Length > 0 ? $"{name.Language}:{name.Text}" : name.Text).ToList();
        string[] parts =
        [
            place.Name, string.Create(CultureInfo.InvariantCulture, $"{Math.Round(place.Point.Latitude, 4)},{Math.Round(place.Point.Longitude, 4)}"), place.Country.ToString(),
            place.Feature == Feature.Unknown ? "" : place.Feature.ToString(), others.Count > 0 ? $"({string.Join("; ", others)})" : "", imported.IsMoreNames ? "again" : "",
        ];
        return string.Join(' ', parts.Where(static part => part.Length > 0));
    }

    private static PlaceIndex MakeIndex()
    {
        var builder = new PlaceIndexBuilder();
        foreach (var (code, names) in Countries)
        {
            var id = new PlaceId($"test:{code}");
            builder.Add(new Place { Id = id, Name = names[0], Feature = new Feature(FeatureClass.Administrative, "PCLI"), Country = new CountryCode(code), Point = new GeoPoint(10, 10) });
            foreach (var name in names) builder.Add(new PlaceName(id, name, "", NameKind.Official, false, 0));
        }

        return builder.Build();
    }
}
