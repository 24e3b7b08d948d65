using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Mentions;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Scene.Naming;
using Gazetteer.Text;

namespace Gazetteer.Output.Tests;

/// <summary>Three small documents, in English, Persian and with whatever breaks formats, and the places that they mention.</summary>
internal static class Samples
{
    public static readonly Place Gwadar = Place("geonames:1177446", "Gwadar", "P", "PPL", 62.32541, 25.12163, "PK") with { Wikidata = "Q1234" };
    public static readonly Place Chabahar = Place("geonames:1161724", "Chabahar", "P", "PPL", 60.643, 25.2919, "IR");
    public static readonly Place Iran = Place("geonames:130758", "Iran", "A", "PCLI", 53, 32, "IR");
    public static readonly Place Makran = Place("overlay:makran-coast", "Makran <coast> & \"more\"", "L", "CST", 62, 25.4, "");
    public static readonly Place Suva = Place("geonames:2198148", "Suva", "P", "PPLC", 178.44149, -18.14161, "FJ");

    public static readonly IReadOnlyList<ExtractedDocument> Documents =
    [
        Document("reports/ports, 2023.txt", "Two ports", "en", new DateOnly(2023, 5, 19), "𐎱 From Gwadar to\n Chabahar, and to Nowhereabad.\n\nIran said so in Gwadar.", ("Gwadar", Gwadar),
            ("Chabahar", Chabahar), ("Nowhereabad", null), ("Iran", Iran)),
        Document("گزارش.txt", "گزارش بندرها", "fa", new DateOnly(2024, 1, 2), "بندر چابهار در ایران است؛ راه چابهار دراز است.", ("چابهار", Chabahar), ("ایران", Iran)),
        Document("=odd#?<&>\".md", "", "", null, "=SUM(1)\u0007 <b>Makran</b> & ]]> Suva\r\n\r\nGwadar", ("Makran", Makran), ("Suva", Suva), ("Gwadar", Gwadar)),
    ];

    public static ExportContext Context(ExportOptions? options = null, IReadOnlyDictionary<string, GazetteerAbout>? own = null)
    {
        var builder = new PlaceIndexBuilder();
        foreach (var place in (Place[])[Gwadar, Chabahar, Iran, Makran, Suva])
        {
            builder.Add(place);
            builder.Add(new PlaceName(place.Id, place.Name, "", NameKind.Official, true, 0));
        }

        builder.Add(new PlaceName(Chabahar.Id, "چابهار", "fa", NameKind.Alternate, true, 1));
        builder.Add(new PlaceName(Gwadar.Id, "گوادر", "ur", NameKind.Alternate, true, 1));
        return new ExportContext(options ?? new ExportOptions { Title = "Ports & <places>", Today = new DateOnly(2026, 11, 22) }, new PlaceDirectory(builder.Build(), own), DataFolder.Locate());
    }

    public static byte[] Write(string format, IEnumerable<ExtractedDocument>? documents = null, ExportOptions? options = null, IReadOnlyDictionary<string, GazetteerAbout>? own = null)
    {
        using var stream = new MemoryStream();
        ExportCatalog.Write(ExportCatalog.Find(format)!, documents ?? Documents, stream, Context(options, own));
        return stream.ToArray();
    }

    private static Place Place(string id, string name, string letter, string code, double longitude, double latitude, string country) => new()
    {
        Id = new PlaceId(id), Name = name, Feature = Feature.Parse(letter, code), Point = new GeoPoint(longitude, latitude), Country = new CountryCode(country), Population = 50_000,
    };

    private static ExtractedDocument Document(string name, string title, string language, DateOnly? date, string text, params (string Word, Place? Place)[] words)
    {
        var mentions = new List<ResolvedMention>();
        foreach (var (word, place) in words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                Candidate[] candidates = place is null ? [] : [new Candidate(place, new NamePosting(0, NameKind.Official, 0, true, default, 0), 3.5, [new Evidence("main name", 2, "its main name")])];
                mentions.Add(new ResolvedMention(new TextSpan(at, at + word.Length), MentionKind.Literal, place, place is null ? 0 : 0.9, [.. candidates]));
            }
        }

        return new ExtractedDocument(new SourceText { Name = name, Title = title, Language = language, Date = date, Text = text }, [.. mentions.OrderBy(static m => m.Span.Start)]);
    }
}
