using Gazetteer.Foundation;
using Gazetteer.Indexing;
using Gazetteer.Mentions;
using Gazetteer.Pictures.Classes;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Words;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Regions;
using Gazetteer.Resolution;
using Gazetteer.Scene;
using Gazetteer.Scene.Naming;
using Gazetteer.Text;

namespace Gazetteer.Pictures.Tests.Classes;

/// <summary>Where documents name a river or a coast, places on it are put in the order in which one comes by them.</summary>
public sealed class WayQuestionTests
{
    private static readonly (string Name, string Persian, double Longitude, double Latitude)[] ByTheHelmand =
        [("Kajaki", "کجکی", 65.05, 32.27), ("Lashkar Gah", "لشکرگاه", 64.37, 31.59), ("Garmser", "گرمسیر", 64.2, 31.0), ("Deshu", "دیشو", 63.32, 30.44), ("Zaranj", "زرنج", 61.87, 30.96)];

    private static readonly (string Name, string Persian, double Longitude, double Latitude)[] Elsewhere =
        [("Herat", "هرات", 62.2, 34.35), ("Kandahar", "قندهار", 65.7, 31.61), ("Farah", "فراه", 62.11, 32.37)];

    [Theory]
    [InlineData("en", "Helmand River")]
    [InlineData("fa", "رود هیرمند")]
    public void Places_by_a_named_river_are_put_in_its_order(string language, string river)
    {
        var asked = 0;
        for (var seed = 1; seed <= 12; seed++)
        {
            var words = PictureWords.Of(language);
            foreach (var question in Compose(language, seed, hasRiver: true).Questions.Where(q => q.Kind == QuestionKind.Order && q.Text.Contains(river, StringComparison.Ordinal)))
            {
                asked++;
                var answer = question.Answer.Split(words["list-separator"]);
                var passed = answer.Select(name => Array.FindIndex(ByTheHelmand, t => name == (language == "en" ? t.Name : t.Persian))).ToArray();
                Assert.DoesNotContain(-1, passed);
                Assert.True(passed.SequenceEqual(passed.Order()) || passed.SequenceEqual(passed.OrderDescending()), question.Answer);
                Assert.Equal(answer.Length + 1, question.About.Length);
            }
        }

        Assert.NotEqual(0, asked);
    }

    [Fact]
    public void Without_a_river_in_the_documents_none_is_asked_about() =>
        Assert.DoesNotContain(Compose("en", 1, hasRiver: false).Questions, static q => q.Text.Contains("Helmand", StringComparison.Ordinal));

    private static ClassPack Compose(string language, int seed, bool hasRiver)
    {
        var builder = new PlaceIndexBuilder();
        var (text, mentions) = (new System.Text.StringBuilder(), new List<ResolvedMention>());
        foreach (var (i, (name, persian, longitude, latitude)) in ByTheHelmand.Concat(Elsewhere).Index())
            Mention(new Place
            {
                Id = new PlaceId($"own:{i}"),
                Name = name,
                Feature = Feature.Parse("P", "PPL"),
                Point = new GeoPoint(longitude, latitude),
                Country = new CountryCode("AF"),
                Population = 9000,
            }, persian);
        if (hasRiver) Mention(new Place { Id = new PlaceId("overlay:helmand-river"), Name = "Helmand River", Feature = Feature.Parse("H", "STM"), Point = new GeoPoint(64.2, 31.2) }, "رود هیرمند");
        var index = builder.Build();
        var atlas = Atlas.Of([new ExtractedDocument(new SourceText { Name = "diary.txt", Language = language, Text = text.ToString() }, [.. mentions])]);
        var names = new PlaceDirectory(index, footprints: new Footprints(index, DataFolder.Locate()));
        return new ClassComposer(names, MadeAtlas.Basemap, MadeAtlas.Fonts).Compose(
            atlas, new ClassOptions { Language = language, Level = ClassLevel.Hard, Seed = seed, Extent = ExtentChoice.All }, TestContext.Current.CancellationToken)!;

        void Mention(Place place, string persian)
        {
            builder.Add(place);
            builder.Add(new PlaceName(place.Id, place.Name, "", NameKind.Official, true, 0));
            builder.Add(new PlaceName(place.Id, persian, "fa", NameKind.Alternate, true, 1));
            var written = language == "en" ? place.Name : persian;
            mentions.Add(new ResolvedMention(new TextSpan(text.Length, text.Length + written.Length), MentionKind.Literal, place, 0.9, []));
            text.Append(written).Append(".\n\n");
        }
    }
}
