using System.Text;
using System.Text.RegularExpressions;
using Gazetteer.Indexing;
using Gazetteer.Mentions;
using Gazetteer.Pictures.Classes;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Words;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene;
using Gazetteer.Text;

namespace Gazetteer.Pictures.Tests.Classes;

/// <summary>A pupil who solves the work sheet finds one right answer to every question, and the teacher has it.</summary>
public sealed partial class ClassPackTests
{
    private static readonly (string English, string Persian, double Longitude, double Latitude, string Code, int People)[] Towns =
    [
        ("Gwadar", "گوادر", 62.32, 25.12, "PPL", 90_000), ("Pasni", "پسنی", 63.47, 25.26, "PPL", 30_000), ("Ormara", "اورماره", 64.63, 25.21, "PPL", 20_000),
        ("Karachi", "کراچی", 67.01, 24.86, "PPLA", 14_000_000), ("Chabahar", "چابهار", 60.64, 25.29, "PPL", 100_000), ("Jask", "جاسک", 57.77, 25.64, "PPL", 17_000),
        ("Zahedan", "زاهدان", 60.86, 29.5, "PPLA", 580_000), ("Quetta", "کویته", 67.0, 30.2, "PPLA", 1_000_000), ("Kerman", "کرمان", 57.08, 30.28, "PPLA", 730_000),
    ];

    public static TheoryData<string, ClassLevel, int> Packs
    {
        get
        {
            var packs = new TheoryData<string, ClassLevel, int>();
            foreach (var language in (string[])["en", "fa"])
                foreach (var level in Enum.GetValues<ClassLevel>())
                    foreach (var seed in (int[])[1, 2, 3]) packs.Add(language, level, seed);

            // As many packs as there are desks.
            for (var seed = 4; seed < 50; seed++) packs.Add(seed % 2 == 0 ? "en" : "fa", (ClassLevel)(seed % 3), seed);
            return packs;
        }
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_question_has_one_right_answer(string language, ClassLevel level, int seed)
    {
        var pack = Compose(language, level, seed);
        var places = pack.Places.ToDictionary(static p => p.Name);
        Assert.Contains(pack.Questions, static q => q.Kind == QuestionKind.FillIn);
        Assert.All(pack.Questions, question => AssertRight(question, places, PictureWords.Of(language)));

        // Nothing is asked twice, nor does one question hold the answer of another.
        Assert.Equal(pack.Questions.Length, pack.Questions.DistinctBy(static q => (q.Kind, string.Join(' ', q.About.Order()), q.Kind == QuestionKind.Order ? q.Text : "")).Count());
        Assert.All(pack.Questions.Where(static q => q.Kind == QuestionKind.FillIn), q => Assert.DoesNotContain(
            pack.Questions, o => o != q && o.Kind == QuestionKind.FillIn && o.Text.Contains(q.Text.Split(DocumentSentences.Blank)[0] + q.Answer, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_sentence_with_two_of_the_places_asks_about_one_of_them()
    {
        for (var seed = 1; seed <= 10; seed++)
        {
            var drivers = Compose("en", ClassLevel.Hard, seed, isChained: true).Questions.Where(static q => q.Kind == QuestionKind.FillIn).Select(static q => Drivers().Match(q.Text).Value).ToList();
            Assert.Equal(drivers.Distinct(), drivers);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fa")]
    public void A_distance_can_be_measured_with_the_scale_bar(string language)
    {
        for (var seed = 1; seed <= 8; seed++)
        {
            var pack = Compose(language, ClassLevel.Hard, seed);
            var (bar, km) = ScaleBarOf(pack.BlankMap);
            foreach (var question in pack.Questions.Where(static q => q.Kind == QuestionKind.Distance))
            {
                var (one, other) = (pack.Places[question.About[0] - 1].At, pack.Places[question.About[1] - 1].At);
                var measured = double.Hypot(one.X - other.X, one.Y - other.Y) / bar * km;
                Assert.Equal(question.Answer, question.Choices.MinBy(c => Math.Abs(Km(c) - measured)));
            }
        }
    }

    [Theory]
    [InlineData(ClassLevel.Easy)]
    [InlineData(ClassLevel.Hard)]
    public void Directions_and_orders_can_be_seen_on_the_page(ClassLevel level)
    {
        for (var seed = 1; seed <= 10; seed++)
        {
            var pack = Compose("en", level, seed);
            foreach (var question in pack.Questions.Where(static q => q.Kind is QuestionKind.Direction or QuestionKind.Order))
            {
                var isSideways = question.Text.Contains("west", StringComparison.Ordinal) || question.Text.Contains("east", StringComparison.Ordinal);
                var along = question.About.Select(n => pack.Places[n - 1].At).Select(at => isSideways ? at.X : at.Y).Order().ToArray();
                for (var i = 1; i < along.Length; i++) Assert.True(along[i] - along[i - 1] >= 12, question.Text);
            }
        }
    }

    [Fact]
    public void A_place_without_a_name_in_the_language_is_not_asked_about()
    {
        var pack = Compose("ur", ClassLevel.Hard, 1, unnamed: "کراچی");
        Assert.DoesNotContain(pack.Places, static p => p.Name == "کراچی");
        Assert.Contains(Compose("ur", ClassLevel.Hard, 1).Places, static p => p.Name == "کراچی");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fa")]
    public void The_same_seed_gives_the_same_pack_and_another_one_another(string language)
    {
        Assert.Equal(Sheets(Compose(language, ClassLevel.Medium, 5)), Sheets(Compose(language, ClassLevel.Medium, 5)));
        Assert.NotEqual(Sheets(Compose(language, ClassLevel.Medium, 5)), Sheets(Compose(language, ClassLevel.Medium, 6)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fa")]
    [InlineData("ur")]
    public void Nothing_on_its_pages_overlaps_or_leaves_the_paper(string language)
    {
        foreach (var page in Compose(language, ClassLevel.Hard, 4).Pages)
        {
            var boxes = page.Marks.OfType<TextMark>().Select(static t => t.Box).ToList();
            Assert.All(boxes, b => Assert.True(page.Page.Holds(b)));
            for (var i = 0; i < boxes.Count; i++)
                for (var j = 0; j < i; j++) Assert.False(boxes[i].Overlaps(boxes[j]), $"page '{page.Title}'");
        }
    }

    [Fact]
    public void The_blank_map_gives_no_name_away()
    {
        var pack = Compose("en", ClassLevel.Medium, 1);
        var written = pack.BlankMap.Groups.Where(static g => g.Name is not ("title" or "credit")).SelectMany(static g => g.Marks).OfType<TextMark>().Select(static t => t.Line.Text).ToList();
        Assert.All(pack.Places, p => Assert.DoesNotContain(p.Name, written));
        Assert.All(pack.BlankMap.Marks.OfType<SymbolMark>(), static s => Assert.Equal("", s.Tip));
    }

    [Fact]
    public void Too_few_places_make_no_pack()
    {
        var (atlas, names) = Documents("en", 3);
        Assert.Null(new ClassComposer(names, MadeAtlas.Basemap, MadeAtlas.Fonts).Compose(atlas, new ClassOptions(), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fa")]
    public void The_page_that_asks_holds_everything_that_it_needs(string language)
    {
        using var stream = new MemoryStream();
        ClassPage.Write(Compose(language, ClassLevel.Easy, 1) with { Title = "Ports </script><b>" }, stream);
        var html = Encoding.UTF8.GetString(stream.ToArray());
        Assert.DoesNotContain("Ports </script>", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href)=", html);
        Assert.Contains($"lang=\"{language}\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"labels\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_language_has_the_same_phrases_with_the_same_gaps()
    {
        var english = PictureWords.Of("en");
        foreach (var language in (string[])["fa", "ur"])
        {
            var words = PictureWords.Of(language);
            Assert.Equal(english.Names.Order(), words.Names.Order());
            Assert.All(english.Names, n => Assert.Equal(Gaps(english[n]), Gaps(words[n])));
        }
    }

    private static string[] Gaps(string phrase) => [.. Regex.Matches(phrase, @"\{\d\}").Select(static m => m.Value).Distinct().Order()];

    private static void AssertRight(ClassQuestion question, Dictionary<string, ClassPlace> places, PictureWords words)
    {
        switch (question.Kind)
        {
            case QuestionKind.FillIn:
                Assert.DoesNotContain(question.Answer, question.Text, StringComparison.Ordinal);
                Assert.Contains(question.Answer, places.Keys);
                Assert.Single(question.Text.Split(DocumentSentences.Blank)[1..]);
                break;
            case QuestionKind.Direction:
                Assert.Contains(question.Answer, question.Choices);
                var (right, wrong) = (places[question.Answer].Place.Point, places[question.Choices.Single(c => c != question.Answer)].Place.Point);
                var direction = ((string[])["north", "south", "east", "west"]).Single(d => question.Text == words[$"farther-{d}", question.Choices[0], question.Choices[1]]);
                Assert.True(direction switch
                {
                    "north" => right.Latitude > wrong.Latitude,
                    "south" => right.Latitude < wrong.Latitude,
                    "east" => right.Longitude > wrong.Longitude,
                    _ => right.Longitude < wrong.Longitude,
                });
                break;
            case QuestionKind.Distance:
                Assert.Equal(3, question.Choices.Distinct().Count());
                Assert.Contains(question.Answer, question.Choices);
                break;
            default:
                var ordered = question.Answer.Split(words["list-separator"]).Select(n => places[n].Place.Point).ToList();
                var isByLongitude = question.Text.StartsWith(words["order-west-east", ""][..^1], StringComparison.Ordinal);
                Assert.Equal(ordered.OrderBy(p => isByLongitude ? p.Longitude : -p.Latitude), ordered);
                break;
        }
    }

    private static string[] Sheets(ClassPack pack) => [.. pack.Pages.SelectMany(static p => p.Marks).OfType<TextMark>().Select(static t => t.Line.Text)];

    /// <summary>The length of the scale bar on the page, and what it means.</summary>
    private static (double Units, double Km) ScaleBarOf(PictureDrawing map)
    {
        var marks = map.Groups.Single(static g => g.Name == "scale").Marks;
        var bar = marks.OfType<PathMark>().Single(static m => m.Fill is null && m.Contours is [{ IsClosed: false }]).Contours[0].Points;
        return (bar[^1].X - bar[0].X, Km(marks.OfType<TextMark>().First(static t => t.Line.Text.Any(char.IsDigit)).Line.Text));
    }

    private static double Km(string text) => text.Where(char.IsDigit).Aggregate(0d, static (sum, digit) => (sum * 10) + char.GetNumericValue(digit));

    private static ClassPack Compose(string language, ClassLevel level, int seed, bool isChained = false, string unnamed = "")
    {
        var (atlas, names) = Documents(language, Towns.Length, isChained, unnamed);
        var pack = new ClassComposer(names, MadeAtlas.Basemap, MadeAtlas.Fonts).Compose(atlas, new ClassOptions
        {
            Language = language,
            Level = level,
            Seed = seed,
            Extent = ExtentChoice.All,
        }, TestContext.Current.CancellationToken);
        return pack ?? throw new InvalidOperationException("no pack");
    }

    /// <summary>A document with a sentence about each town.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="towns">How many towns.</param>
    /// <param name="isChained">Whether each sentence names the next town too.</param>
    /// <param name="unnamed">A town that has a Persian name only.</param>
    private static (Atlas Atlas, PlaceDirectory Names) Documents(string language, int towns, bool isChained = false, string unnamed = "")
    {
        var builder = new PlaceIndexBuilder();
        var text = new StringBuilder();
        var mentions = new List<ResolvedMention>();
        var places = new List<Place>();
        for (var i = 0; i < towns; i++)
        {
            var town = Towns[i];
            var place = new Place
            {
                Id = new PlaceId($"own:{i}"), Name = town.English, Feature = Feature.Parse("P", town.Code), Point = new GeoPoint(town.Longitude, town.Latitude),
                    Country = new CountryCode(i < 4 ? "PK" : "IR"), Population = town.People,
            };
            builder.Add(place);
            builder.Add(new PlaceName(place.Id, place.Name, "", NameKind.Official, true, 0));
            builder.Add(new PlaceName(place.Id, town.Persian, "fa", NameKind.Alternate, true, 1));
            if (town.Persian != unnamed) builder.Add(new PlaceName(place.Id, town.Persian, "ur", NameKind.Alternate, true, 2));
            places.Add(place);
            var (before, name, after) = language == "en"
                ? ("In the morning the lorries left ", town.English, $" with {i + 2} drivers and a load of dates.\n\n")
                : ("بامداد روز بعد کامیون‌ها از ", town.Persian, " با بار خرما به راه افتادند و شب رسیدند.\n\n");
            mentions.Add(new ResolvedMention(new TextSpan(text.Length + before.Length, text.Length + before.Length + name.Length), MentionKind.Literal, place, 0.95, []));
            text.Append(before).Append(name);
            if (isChained && i > 0)
            {
                mentions.Add(new ResolvedMention(new TextSpan(text.Length + 8, text.Length + 8 + places[i - 1].Name.Length), MentionKind.Literal, places[i - 1], 0.95, []));
                text.Append(" to see ").Append(places[i - 1].Name);
            }

            text.Append(after);
        }

        return (Atlas.Of([new ExtractedDocument(new SourceText { Name = "diary.txt", Language = language, Text = text.ToString() }, [.. mentions])]), new PlaceDirectory(builder.Build()));
    }

    /// <summary>What tells the sentences of a made document apart.</summary>
    [GeneratedRegex(@"\d+(?= drivers)")]
    private static partial Regex Drivers();
}
