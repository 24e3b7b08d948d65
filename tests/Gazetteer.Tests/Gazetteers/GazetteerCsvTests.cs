using System.Text;
using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Places;

namespace Gazetteer.Tests.Gazetteers;

public sealed class GazetteerCsvTests : IDisposable
{
    private const string Header = "id,name,longitude,latitude\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("gazetteer-csv-").FullName;
    private readonly List<Problem> _problems = [];

    [Theory]
    [InlineData("places.csv")]
    [InlineData("places.csv.gz")]
    public void Places_come_back_as_they_were_written(string file)
    {
        Place[] places =
        [
            new()
            {
                Id = new PlaceId("overlay:gulf"), Name = "Gulf, \"Persian\"", Feature = new Feature(FeatureClass.Hydrographic, "GULF"),
                Point = new GeoPoint(51.5, 26.75), Bounds = new GeoBounds(47.7, 23.9, 56.5, 30.5), RadiusKm = 480.5,
                Wikidata = "Q34675", Source = "overlay", Parent = new PlaceId("overlay:indian-ocean"),
            },
            new()
            {
                Id = new PlaceId("geonames:1161724"), Name = "چابهار", Feature = new Feature(FeatureClass.Populated, "PPLA2"),
                Point = new GeoPoint(60.643, 25.2919), Country = new CountryCode("IR"), Admin1 = "04", Admin2 = "x", Population = 47287,
            },
        ];
        var path = Write(file, stream => GazetteerCsvWriter.WritePlaces(stream, places, file.EndsWith(".gz", StringComparison.Ordinal)));

        Assert.Equal(places, new GazetteerCsvReader(_problems.Add).ReadPlaces(path));
        Assert.Empty(_problems);
    }

    [Fact]
    public void Names_come_back_as_they_were_written()
    {
        PlaceName[] names =
        [
            new(new PlaceId("a:1"), "Chabahar", "en", NameKind.Official, true, 0),
            new(new PlaceId("a:1"), "چابهار", "fa", NameKind.Official, false, 1),
            new(new PlaceId("a:1"), "Chah, Bahar", "", NameKind.Misspelling, false, 255),
        ];
        var path = Write("names.csv", stream => GazetteerCsvWriter.WriteNames(stream, names, gzip: false));

        Assert.Equal(names, new GazetteerCsvReader(_problems.Add).ReadNames(path));
    }

    [Fact]
    public void Equal_rows_give_equal_bytes()
    {
        PlaceName[] names = [new(new PlaceId("a:1"), "Gwadar", "en", NameKind.Official, true, 0)];

        var first = File.ReadAllBytes(Write("1.gz", stream => GazetteerCsvWriter.WriteNames(stream, names, gzip: true)));
        var second = File.ReadAllBytes(Write("2.gz", stream => GazetteerCsvWriter.WriteNames(stream, names, gzip: true)));

        Assert.Equal(first, second);
    }

    [Theory]
    [InlineData("a:2,Nowhere,sixty,25", "'sixty' is not a number")]
    [InlineData("a:2,Nowhere,60,95", "not on Earth")]
    [InlineData("a:2,Nowhere,,25", "longitude is missing")]
    [InlineData("no-colon,Nowhere,60,25", "not a place identifier")]
    [InlineData("a:2,,60,25", "name is empty")]
    [InlineData("a:2,\"Nowhere,60,25", "quotes of this line do not pair")]
    [InlineData("a:2", "longitude is missing")]
    public void Damaged_row_is_reported_with_its_line_and_the_rest_is_read(string row, string reason)
    {
        var path = WriteText("places.csv", $"{Header}a:1,Gwadar,62.3,25.1\n{row}\na:3,Turbat,63,26\n");

        var read = new GazetteerCsvReader(_problems.Add).ReadPlaces(path).Select(place => place.Name);

        Assert.Equal(["Gwadar", "Turbat"], read);
        var problem = Assert.Single(_problems);
        Assert.Equal((path, 3), (problem.Source, problem.Line));
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_may_stand_in_any_order()
    {
        var path = WriteText("places.csv", "latitude,extra,name,longitude,id\n25.1,x,Gwadar,62.3,a:1\n");

        var place = Assert.Single(new GazetteerCsvReader(_problems.Add).ReadPlaces(path));

        Assert.Equal(new GeoPoint(62.3, 25.1), place.Point);
    }

    [Fact]
    public void Missing_column_is_one_problem_of_the_header()
    {
        var path = WriteText("places.csv", "id,name,lon,lat\na:1,Gwadar,62.3,25.1\n");

        Assert.Empty(new GazetteerCsvReader(_problems.Add).ReadPlaces(path));
        Assert.Contains("'longitude'", Assert.Single(_problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Truncated_archive_gives_its_whole_rows_and_one_problem()
    {
        var places = Enumerable.Range(0, 20_000).Select(i => new PlaceName(new PlaceId($"a:{i * 7919 % 20_011}"), $"Name {i * 104_729 % 1_000_003}", "", NameKind.Official, true, 0));
        var path = Write("names.csv.gz", stream => GazetteerCsvWriter.WriteNames(stream, places, gzip: true));
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^4000]);

        var read = new GazetteerCsvReader(_problems.Add).ReadNames(path).Count();

        Assert.InRange(read, 10_000, 19_999);
        Assert.NotEmpty(_problems);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string file, Action<Stream> write)
    {
        var path = Path.Combine(_folder, file);
        using var stream = File.Create(path);
        write(stream);
        return path;
    }

    private string WriteText(string file, string text) => Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
}
