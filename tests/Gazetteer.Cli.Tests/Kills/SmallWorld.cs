using System.Globalization;
using System.Text;
using System.Text.Json;
using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Places;
using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Kills;

/// <summary>All that the program reads and writes, small and in a folder of its own: data, corpora, documents, cache, the user's gazetteers, temporary files.</summary>
internal sealed class SmallWorld : IDisposable
{
    private const int Villages = 4000;

    private static readonly (string Name, double Longitude, double Latitude)[] Cities =
        [("Quetta", 67.0, 30.18), ("Zahedan", 60.86, 29.5), ("Chabahar", 60.64, 25.29), ("Gwadar", 62.33, 25.12), ("Muscat", 58.4, 23.6)];

    private readonly TemporaryFolder _folder = new();

    public SmallWorld()
    {
        var shipped = new DataFolder(Path.Combine(RepositoryFolder.Path, "data"));
        foreach (var part in (string[])["lexicon", "overlay", "models"]) Copy(Path.Combine(shipped.Path, part), Path.Combine(Data.Path, part));
        Directory.CreateSymbolicLink(Data.BaseMap, shipped.BaseMap);
        WriteGazetteer();
        WriteSentences();
        foreach (var city in (int[])[0, 1]) WriteCorpora(CorporaOf(city), Cities[city].Name);
        _folder.Write("in/route.txt", string.Concat(Enumerable.Range(0, 1500).Select(static i => $"From Quetta to Chabahar by way of Zahedan, on day {i}, and never to Gwadar.\n")));
        foreach (var path in (string[])[Temporary, Output]) Directory.CreateDirectory(path);
    }

    public DataFolder Data => new(PathOf("data"));

    public string Documents => PathOf("in");

    public string Output => PathOf("out");

    public string Cache => PathOf("cache");

    public string UserData => PathOf("user");

    public string Temporary => PathOf("tmp");

    /// <summary>The environment in which the program keeps to this folder.</summary>
    public Dictionary<string, string?> Environment => new()
    {
        ["GAZETTEER_DATA"] = Data.Path, ["GAZETTEER_CACHE"] = Cache, ["GAZETTEER_USER_DATA"] = UserData, ["TMPDIR"] = Temporary,
    };

    public string PathOf(string name) => Path.Combine(_folder.Path, name);

    /// <summary>One of two folders of corpora, from which training makes different models.</summary>
    public string CorporaOf(int which) => PathOf($"corpora{which}");

    /// <summary>A table of a user's gazetteer whose places all have names that begin alike.</summary>
    public string WriteTable(string name, int places) =>
        _folder.Write($"{name}.csv", "name,lat,lon\n" + string.Concat(Enumerable.Range(0, places).Select(i => string.Create(CultureInfo.InvariantCulture, $"{name} {i},{25 + (i / 1000.0)},60\n"))));

    /// <summary>What the program left among the temporary files; the runtime leaves files there too.</summary>
    public string[] LeftOvers() => [.. Directory.GetFileSystemEntries(Temporary, "gazetteer*")];

    public void Dispose()
    {
        Directory.Delete(Data.BaseMap);
        _folder.Dispose();
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    private void WriteGazetteer()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Data.Places)!);
        var places = Cities.Select(static (city, i) => PlaceOf($"test:{i}", city.Name, city.Longitude, city.Latitude, 500_000))
            .Concat(Enumerable.Range(0, Villages).Select(static i => PlaceOf($"test:v{i}", $"Killi Number{i}", 66 + (i / 4000.0), 30, 100))).ToList();
        using (var stream = File.Create(Data.Places)) GazetteerCsvWriter.WritePlaces(stream, places, gzip: true);
        using (var stream = File.Create(Data.Names)) GazetteerCsvWriter.WriteNames(stream, places.Select(static p => new PlaceName(p.Id, p.Name, "en", NameKind.Official, true, 0)), gzip: true);
    }

    private static Place PlaceOf(string id, string name, double longitude, double latitude, long population) => new()
    {
        Id = new PlaceId(id), Name = name, Feature = Feature.Parse("P", "PPL"), Country = new CountryCode("PK"), Point = new GeoPoint(longitude, latitude), Population = population, Source = "test",
    };

    private void WriteSentences()
    {
        _folder.Write("data/training/latin-script.txt", "# en\nThe ship left [Gwadar] for [Muscat], where [Persian|language] was spoken.\n");
        _folder.Write("data/languages/de/specs.txt", "Das Schiff fuhr von [Gwadar] nach [Muscat].\n");
        _folder.Write("data/training/arabic-script.txt", "# fa\nاو از [زاهدان] به [چابهار] رفت.\n");
    }

    private void WriteCorpora(string folder, string city)
    {
        foreach (var name in (ReadOnlySpan<string>)["GermEval2014-dev", "GermEval2014-test", "Europeana-de.onb", "Europeana-de.sbb", "Europeana-fr.bnf", "Europeana-nl.kb", "UNER-pt-train",
            "UNER-sv-train", "UNER-da-train", "factRuEval-devset", "TurkishWiki-train", "TurkishWiki-dev", "WikiANN-de", "WikiANN-fr", "WikiANN-nl", "WikiANN-pt", "WikiANN-es", "WikiANN-pl",
                "WikiANN-ru"])
            _folder.Write(Path.Combine(folder, "languages", name + ".jsonl"), Line(name, $"Gwadar, {city}.", "LOC", "Gwadar", city) + "\n");
        foreach (var (name, type) in (ReadOnlySpan<(string, string)>)[("GeoWebNews", "Literal"), ("TR-News", "Literal"), ("UNER-EWT", "location"), ("WNUT17-train", "location"),
            ("ParsTwiNER-train", "LOC"), ("IL-NER-Urdu-train", "LOC"), ("WikToR-odd", "Literal")])
        {
            var lines = new StringBuilder();
            for (var i = 0; i < 6; i++) lines.Append(Line($"{name}{i}", $"On day {i} the road led from Gwadar to {city} and beyond.", type, "Gwadar", city)).Append('\n');
            _folder.Write(Path.Combine(folder, name + ".jsonl"), lines.ToString());
        }
    }

    private static string Line(string id, string text, string type, params string[] names) => JsonSerializer.Serialize(new
    {
        id,
        title = "",
        text,
        toponyms = names.Select(name => Cities.Single(c => c.Name == name)).Select(city => new
        {
            start = text.IndexOf(city.Name, StringComparison.Ordinal), end = text.IndexOf(city.Name, StringComparison.Ordinal) + city.Name.Length, text = city.Name, lat = city.Latitude,
                lon = city.Longitude, type,
        }),
    });
}
