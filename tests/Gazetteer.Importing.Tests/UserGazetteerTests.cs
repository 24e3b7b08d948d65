using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Importing.Options;
using Gazetteer.Importing.Rows;
using Gazetteer.Places;

namespace Gazetteer.Importing.Tests;

public sealed class UserGazetteerTests : IDisposable
{
    private static readonly string Dump = string.Join('\n',
        "1161724\tChabahar\tChabahar\tChah Bahar,چابهار\t25.2919\t60.643\tP\tPPLA2\tIR\t\t04\t\t\t\t47287\t\t7\tAsia/Tehran\t2020-01-01",
        "1\tNowhere\tNowhere\t\tnorth\t60.6\tP\tPPL\tIR\t\t04\t\t\t\t0\t\t7\tAsia/Tehran\t2020-01-01",
        "");

    private readonly string _folder = Directory.CreateTempSubdirectory("user-gazetteer-").FullName;
    private readonly List<Problem> _problems = [];

    private UserGazetteers Gazetteers => new(Path.Combine(_folder, "kept"));

    [Theory]
    [InlineData("id,name,lat,lon\n7,Pishin,26.08,61.75\n", "user:7")]
    [InlineData("Name;Longitude;Latitude\nPishin;61.75;26.08\n", "user:2")]
    [InlineData("name\tx\ty\tgn_id\nPishin\t61.75\t26.08\t1161\n", "geonames:1161")]
    public void Table_with_common_headers_is_understood(string text, string id)
    {
        var place = Assert.Single(Read(Write("places.csv", text))).Place;

        Assert.Equal((id, "Pishin", new GeoPoint(61.75, 26.08)), (place.Id.Value, place.Name, place.Point));
    }

    [Fact]
    public void Unknown_header_is_mapped_by_options()
    {
        var options = new ImportOptions
        {
            Columns = new Dictionary<TableField, string> { [TableField.Name] = "Fundort", [TableField.Latitude] = "Breite", [TableField.Longitude] = "Länge" }.ToImmutableDictionary(),
            Country = new CountryCode("IR"),
        };

        var place = Assert.Single(Read(Write("sites.csv", "Fundort,Länge,Breite\nTis,60.61,25.36\n"), options)).Place;

        Assert.Equal(("Tis", "IR"), (place.Name, place.Country.ToString()));
    }

    [Fact]
    public void Header_without_coordinates_says_what_is_missing()
    {
        var error = Assert.Throws<FormatException>(() => Read(Write("places.csv", "name,where\nPishin,Iran\n")));

        Assert.Contains("latitude", error.Message, StringComparison.Ordinal);
        Assert.Contains("where", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fas:پیشین|eng:Pishin|Pishīn", "fa:پیشین", "en:Pishin", ":Pishīn")]
    [InlineData("پیشین; Pishin Bazar", ":پیشین", ":Pishin Bazar")]
    [InlineData("ur:پشین, Peshin", "ur:پشین", ":Peshin")]
    public void Alternate_names_are_read_with_or_without_language(string list, params string[] expected)
    {
        var path = Write("places.tsv", $"name\tlat\tlon\tnames\nPishin\t26\t61\t{list}\n");

        var names = Assert.Single(Read(path)).Names;

        Assert.Equal(expected, names.Skip(1).Select(static name => $"{name.Language}:{name.Text}"));
        Assert.Equal(Enumerable.Range(0, names.Length), names.Select(static name => (int)name.Rank));
    }

    [Fact]
    public void GeoNames_dump_is_read_and_its_bad_row_reported_with_line_and_reason()
    {
        var path = Write("IR.txt", Dump);

        var (place, names) = Assert.Single(Read(path));

        Assert.Equal(("geonames:1161724", "P.PPLA2", 47287L), (place.Id.Value, place.Feature.ToString(), place.Population));
        Assert.Equal(["Chabahar", "Chah Bahar", "چابهار"], names.Select(static name => name.Text));
        Assert.Equal(new Problem(path, 2, "latitude 'north' is not a number"), Assert.Single(_problems));
    }

    [Fact]
    public void Zipped_dump_with_alternate_names_is_kept_with_both()
    {
        var zip = Path.Combine(_folder, "IR.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            using (var readme = new StreamWriter(archive.CreateEntry("readme.txt").Open())) readme.Write("a long text about the dump");
            using var entry = new StreamWriter(archive.CreateEntry("IR.txt").Open());
            entry.Write(Dump);
        }

        var alternates = Write("alternateNamesV2.txt", "10\t1161724\tur\tچاہ بہار\t1\t\t\t\t\t\n11\t1161724\tlink\thttps://example.org\t\t\t\t\t\t\n12\t99\ten\tElsewhere\t\t\t\t\t\t\n");

        var summary = Import([zip, alternates], new ImportOptions { Source = "ir" }, GazetteerUse.Add);

        Assert.Equal(new ImportSummary(1, 4, 1), summary);
        var names = new GazetteerCsvReader(_problems.Add).ReadNames(Assert.Single(Gazetteers.List(_problems.Add)).Files.Names);
        Assert.Contains(names, static name => name is { Text: "چاہ بہار", Language: "ur", IsPreferred: true });
    }

    [Theory]
    [InlineData(GazetteerUse.Add, "user,shipped")]
    [InlineData(GazetteerUse.Override, "shipped,user")]
    [InlineData(GazetteerUse.Replace, "user")]
    public void Use_says_whose_place_stands(GazetteerUse use, string order)
    {
        Import([Write("a.csv", "name,lat,lon\nTis,25.36,60.61\n")], new ImportOptions(), use);

        var files = Gazetteers.With(new GazetteerFiles("shipped", "shipped"), _problems.Add);

        Assert.Equal(order.Split(','), files.Select(static f => f.Places == "shipped" ? "shipped" : "user"));
    }

    [Fact]
    public void Failed_import_leaves_what_was_there()
    {
        Import([Write("a.csv", "name,lat,lon\nTis,25.36,60.61\n")], new ImportOptions(), GazetteerUse.Add);

        Assert.Throws<FormatException>(() => Import([Write("b.csv", "nothing,useful\n1,2\n")], new ImportOptions(), GazetteerUse.Add));

        Assert.Equal("Tis", Assert.Single(new GazetteerCsvReader(_problems.Add).ReadPlaces(Assert.Single(Gazetteers.List(_problems.Add)).Files.Places)).Name);
        Assert.True(Gazetteers.Delete("user"));
        Assert.Empty(Gazetteers.List(_problems.Add));
    }

    [Fact]
    public void Damaged_text_never_ends_an_import_otherwise_than_said()
    {
        var random = new Random(20261122);
        string[] seeds = [Dump, "id,name,lat,lon,names\n1,Tis,25.36,60.61,fa:تیس|Tiz\n2,\"Quo\"\"ted, place\",25,61,\n", "10\t1161724\tur\tچاہ بہار\t1\t\t\t\t\t\n"];
        for (var round = 0; round < 600; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(seeds[round % seeds.Length]);
            for (var i = random.Next(1, 12); i > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var path = Path.Combine(_folder, round % 5 == 0 ? "fuzz.csv.gz" : "fuzz.csv");
            File.WriteAllBytes(path, bytes[..random.Next(bytes.Length + 1)]);
            try
            {
                var summary = Import([path], new ImportOptions(), GazetteerUse.Add);
                if (summary.Places == 0) continue;
                var files = Assert.Single(Gazetteers.List(_problems.Add)).Files;
                Assert.Equal(summary.Places, new GazetteerCsvReader(static problem => Assert.Fail(problem.ToString())).ReadPlaces(files.Places).Count());
                Assert.Equal(summary.Names, new GazetteerCsvReader(static problem => Assert.Fail(problem.ToString())).ReadNames(files.Names).Count());
            }
            catch (Exception error) when (error is FormatException or InvalidDataException)
            {
                Assert.NotEmpty(error.Message);
            }
        }
    }

    [Fact]
    public void Extracts_of_Who_s_On_First_are_imported_whole()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "..", "shared", "gazetteers", "wof_om.csv");
            if (!File.Exists(path)) continue;
            var summary = Import([path], new ImportOptions { Source = "wof", Country = new CountryCode("OM") }, GazetteerUse.Add);
            Assert.True(summary.Places > 2000, summary.ToString());
            Assert.True(summary.Refused < summary.Places / 100, string.Join("; ", _problems.Take(5)));
            return;
        }

        Assert.Skip("the folder ../shared/gazetteers is not here");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private List<ImportedPlace> Read(string path, ImportOptions? options = null) => [.. new GazetteerImporter(options ?? new ImportOptions(), _problems.Add).ReadPlaces(path)];

    private ImportSummary Import(string[] paths, ImportOptions options, GazetteerUse use) =>
        GazetteerImport.Run(Gazetteers, paths, options, new GazetteerAbout { Use = use }, _problems.Add, cancellation: TestContext.Current.CancellationToken);

    private string Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        File.WriteAllText(path, text);
        return path;
    }
}
