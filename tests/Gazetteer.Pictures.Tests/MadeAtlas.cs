using Gazetteer.Foundation;
using Gazetteer.Indexing;
using Gazetteer.Mentions;
using Gazetteer.Pictures.Maps;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Typography;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene;
using Gazetteer.Text;

namespace Gazetteer.Pictures.Tests;

/// <summary>Documents that mention made places of a part of the world, each with an English, a Persian and an Urdu name; the same for the same number.</summary>
internal sealed class MadeAtlas
{
    private static readonly string[] Latin = ["Band", "ar", "ka", "ran", "gul", "zai", "mir", "abad", "pur", "sar", "tal", "wan", "Deh", "no"];
    private static readonly string[] Arabic = ["بند", "ر", "کا", "ران", "گل", "زی", "میر", "آباد", "پور", "سر", "تل", "وان", "ده", "نو"];

    public static readonly FontBook Fonts = FontBook.Open(DataFolder.Locate().Fonts);
    public static readonly Basemap Basemap = Basemap.Open(DataFolder.Locate().BaseMap);

    public MadeAtlas(int places, GeoBounds within, int seed = 7)
    {
        var random = new Random(seed);
        var builder = new PlaceIndexBuilder();
        var made = new List<Place>();
        for (var i = 0; i < places; i++)
        {
            var place = Make(i, within, random);
            var word = Enumerable.Range(0, random.Next(2, 5)).Select(_ => random.Next(Arabic.Length)).ToArray();
            made.Add(place);
            builder.Add(place);
            builder.Add(new PlaceName(place.Id, place.Name, "", NameKind.Official, true, 0));
            builder.Add(new PlaceName(place.Id, string.Concat(word.Select(static w => Arabic[w])), "fa", NameKind.Alternate, true, 1));
            builder.Add(new PlaceName(place.Id, string.Concat(word.Select(static w => Arabic[w])) + "ے", "ur", NameKind.Alternate, true, 2));
        }

        Names = new PlaceDirectory(builder.Build());
        Atlas = Atlas.Of([Document("one.txt", made, random), Document("two.txt", [.. made.Take(places / 2)], random)]);
    }

    /// <summary>The same documents again, with a date each; the last has none.</summary>
    /// <param name="dates">The dates.</param>
    public Atlas Dated(params ReadOnlySpan<DateOnly> dates)
    {
        var documents = new List<ExtractedDocument>();
        foreach (var date in dates) documents.Add(Atlas.Documents[documents.Count % 2] with { Source = Atlas.Documents[documents.Count % 2].Source with { Date = date } });
        return Atlas.Of([.. documents, Atlas.Documents[1]]);
    }

    public Atlas Atlas { get; }

    public PlaceDirectory Names { get; }

    public ComposedPicture Compose(PictureOptions options) => new MapComposer(Names, Basemap, Fonts).Compose(Atlas, options, TestContext.Current.CancellationToken);

    private static Place Make(int i, GeoBounds within, Random random)
    {
        var (letter, code) = (i % 11) switch { 3 => ("A", "ADM1"), 7 => ("H", "STM"), _ => ("P", "PPL") };
        return new Place
        {
            Id = new PlaceId($"geonames:{i + 1}"),
            Name = string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => Latin[random.Next(Latin.Length)])) + (i % 5 == 0 ? " Bay" : ""),
            Feature = Feature.Parse(letter, code),
            Point = new GeoPoint(within.West + (random.NextDouble() * (within.East - within.West)), within.South + (random.NextDouble() * (within.North - within.South))),
            Country = new CountryCode(i % 2 == 0 ? "IR" : "PK"),
            Population = random.Next(1, 1_000_000),
        };
    }

    private static ExtractedDocument Document(string name, List<Place> places, Random random)
    {
        var mentions = new List<ResolvedMention>();
        var text = new System.Text.StringBuilder();
        foreach (var place in places)
        {
            for (var i = 0; i < 1 + (random.Next(20) / 6); i++)
            {
                mentions.Add(new ResolvedMention(new TextSpan(text.Length, text.Length + place.Name.Length), MentionKind.Literal, place, 0.9, []));
                text.Append(place.Name).Append(". ");
            }
        }

        return new ExtractedDocument(new SourceText { Name = name, Text = text.ToString() }, [.. mentions]);
    }
}
