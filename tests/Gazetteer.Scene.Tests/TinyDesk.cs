using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Mentions;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Scene.Tests;

/// <summary>A desk of a few places and documents, written by hand: mentions are marked in the text as <c>[Gwadar](gwadar)</c>.</summary>
internal static partial class TinyDesk
{
    private static readonly (string Key, string Name, string Feature, string Country, string Admin1, double Longitude, double Latitude, long Population)[] Rows =
    [
        ("gwadar", "Gwadar", "P.PPLA2", "PK", "02", 62.3254, 25.1216, 90_762),
        ("quetta", "Quetta", "P.PPLA", "PK", "02", 67.0014, 30.1841, 1_001_205),
        ("karachi", "Karachi", "P.PPLA", "PK", "05", 67.0104, 24.8608, 14_910_352),
        ("chabahar", "Chabahar", "P.PPLA2", "IR", "04", 60.6430, 25.2919, 106_739),
        ("suva", "Suva", "P.PPLC", "FJ", "", 178.4415, -18.1416, 77_366),
        ("apia", "Apia", "P.PPLC", "WS", "", -171.7666, -13.8333, 37_708),
        ("pakistan", "Pakistan", "A.PCLI", "PK", "", 70, 30, 220_892_340),
        ("old-makran", "State of Makran", "A.PCLH", "PK", "", 63, 26, 0),
        ("iran", "Iran", "A.PCLI", "IR", "", 53, 32, 81_800_269),
        ("balochistan", "Balochistan", "A.ADM1", "PK", "02", 66, 28, 12_344_408),
        ("makran", "Makran", "L.RGN", "", "", 62, 25.8, 0),
        ("sea", "Arabian Sea", "H.SEA", "", "", 65, 15, 0),
    ];

    private static readonly (string Key, string Text, string Language, NameKind Kind, byte Rank)[] Names =
    [
        ("gwadar", "Gwadar", "en", NameKind.Official, 0), ("gwadar", "گوادر", "ur", NameKind.Official, 1), ("gwadar", "گوادر‎", "fa", NameKind.Alternate, 2),
        ("gwadar", "Guadar", "", NameKind.Alternate, 3), ("gwadar", "Gawdar", "", NameKind.Misspelling, 4),
        ("chabahar", "چابهار", "fa", NameKind.Official, 1), ("chabahar", "تشابهار", "ar", NameKind.Alternate, 2), ("karachi", "کراچی", "ur", NameKind.Official, 1),
        ("makran", "مکران", "fa", NameKind.Official, 1), ("pakistan", "پاکستان", "ur", NameKind.Official, 1),
    ];

    public static PlaceIndex Index { get; } = BuildIndex();

    public static PlaceId Id(string key) => new("test:" + key);

    public static Place Place(string key) => Index.PlaceAt(Index.FindPlace(Id(key)));

    /// <summary>Three documents: an English port report, a Persian note and a letter without a place.</summary>
    public static Atlas Atlas() => Scene.Atlas.Of(
    [
        Document("port.md", "Port report", "en", new DateOnly(2024, 5, 20), """
            # The port of [Gwadar](gwadar)

            [Gwadar](gwadar) lies west of [Karachi](karachi), in [Balochistan](balochistan), [Pakistan](pakistan).
            Mr [Quetta](quetta!person) said so.

            From [Gwadar](gwadar) it is not far to [Chabahar](chabahar).
            """),
        Document("fa.md", "از چابهار تا گوادر", "fa", new DateOnly(2023, 1, 2), "راه [چابهار](chabahar) تا [گوادر](gwadar) در [مکران](makran) است."),
        Document("letter.txt", "letter", "en", null, "Nothing to be found on a map."),
    ]);

    public static ExtractedDocument Document(string name, string title, string language, DateOnly? date, string markup)
    {
        var text = new StringBuilder();
        var mentions = ImmutableArray.CreateBuilder<ResolvedMention>();
        var at = 0;
        foreach (Match match in Marked().Matches(markup))
        {
            text.Append(markup, at, match.Index - at);
            var start = text.Length;
            text.Append(match.Groups["text"].Value);
            var kind = match.Groups["kind"].Success ? Enum.Parse<MentionKind>(match.Groups["kind"].Value, ignoreCase: true) : MentionKind.Literal;
            mentions.Add(Mention(new TextSpan(start, text.Length), kind, match.Groups["key"].Value));
            at = match.Index + match.Length;
        }

        text.Append(markup, at, markup.Length - at);
        return new ExtractedDocument(
            new SourceText { Name = name, Text = text.ToString(), Title = title, Language = language, Date = date, DateSource = date is null ? "" : "front matter" },
            mentions.DrainToImmutable());
    }

    /// <summary>A made place that is in no index.</summary>
    public static Place Made(int number, string feature, double longitude, double latitude) => new()
    {
        Id = new PlaceId($"made:{number}"),
        Name = $"Place {number}",
        Feature = Feature.Parse(feature[..1], feature[2..]),
        Point = new GeoPoint(longitude, latitude),
    };

    /// <summary>The document with a region over some of its words.</summary>
    public static ExtractedDocument WithRegion(ExtractedDocument document, string words, Place region)
    {
        var start = document.Source.Text.IndexOf(words, StringComparison.Ordinal);
        var mention = new ResolvedMention(new TextSpan(start, start + words.Length), MentionKind.Region, region, 0.8, []);
        return document with { Mentions = [.. document.Mentions.Add(mention).OrderBy(static m => m.Span.Start)] };
    }

    /// <summary>The ground 50 km north of Chabahar.</summary>
    public static Place NorthOfChabahar { get; } = new()
    {
        Id = new PlaceId($"region:offset/N/50000m/{Id("chabahar")}"),
        Name = "50 km north of Chabahar",
        Feature = Feature.Parse("L", "RGN"),
        Point = new GeoPoint(60.643, 25.742),
        Country = new CountryCode("IR"),
        Source = "region",
    };

    /// <summary>A mention of a place, one letter long.</summary>
    public static ResolvedMention MentionOf(Place place, int at) => new(new TextSpan(at, at + 1), MentionKind.Literal, place, 0.9, []);

    private static ResolvedMention Mention(TextSpan span, MentionKind kind, string key)
    {
        var place = Place(key);
        var posting = new NamePosting(Index.FindPlace(place.Id), NameKind.Official, 0, true, NameShape.Capitalised, 0);
        var chosen = new Candidate(place, posting, 3, [new Evidence("main name", 2, "its main name"), new Evidence("far", -0.5, "far from the others")]);
        var other = new Candidate(Place("karachi"), posting, 1, [new Evidence("alias", 1, "one of its names")]);
        return new ResolvedMention(span, kind, place, 0.8, key == "karachi" ? [chosen] : [chosen, other]);
    }

    private static PlaceIndex BuildIndex()
    {
        var builder = new PlaceIndexBuilder();
        foreach (var row in Rows)
        {
            builder.Add(new Place
            {
                Id = Id(row.Key),
                Name = row.Name,
                Feature = Feature.Parse(row.Feature[..1], row.Feature[2..]),
                Point = new GeoPoint(row.Longitude, row.Latitude),
                Country = new CountryCode(row.Country),
                Admin1 = row.Admin1,
                Population = row.Population,
            });
        }

        foreach (var (key, text, language, kind, rank) in Names) builder.Add(new PlaceName(Id(key), text, language, kind, rank <= 1, rank));
        return builder.Build();
    }

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\((?<key>[a-z-]+)(!(?<kind>[a-z]+))?\)")]
    private static partial Regex Marked();
}
