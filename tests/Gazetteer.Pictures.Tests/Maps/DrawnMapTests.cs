using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Maps;
using Gazetteer.Pictures.Options;
using Gazetteer.Places;

namespace Gazetteer.Pictures.Tests.Maps;

/// <summary>What is drawn is measured from the list of marks: no name covers another or is cut off, nothing leaves the paper.</summary>
public sealed class DrawnMapTests
{
    private static readonly (string Name, GeoBounds Box)[] Parts =
    [
        ("Makran", new GeoBounds(59, 24.8, 66, 27)), ("Iran and Pakistan", new GeoBounds(45, 24.5, 75, 38)), ("the world", new GeoBounds(-160, -50, 170, 68)),
    ];

    public static TheoryData<string, int, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, int, string, string>();
            foreach (var (part, _) in Parts)
                foreach (var places in (int[])[8, 60, 250])
                    foreach (var language in (string[])["en", "fa", "ur", "ar"])
                        foreach (var sheet in (string[])["a4", "slide"]) cases.Add(part, places, language, sheet);
            return cases;
        }
    }

    public static MatrixTheoryData<string, int, string, string> Numbered => new(Parts.Select(static p => p.Name), [8, 60, 250], ["en,fa", "fa,ur", "ar,local"], ["a4", "slide"]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_name_covers_another_or_is_cut_off(string part, int places, string language, string sheet)
    {
        var picture = Compose(part, places, options => options with { Language = language, LabelLanguages = [language, PictureOptions.Local], Sheet = Sheet.Find(sheet)!.Turned(isLandscape: true) });
        AssertSound(picture);
        Assert.True(picture.Named >= Math.Min(places, 25) / 2, $"{picture.Named} of {picture.Shown} are named");
    }

    [Theory]
    [InlineData("Makran", 60, "en")]
    [InlineData("Iran and Pakistan", 250, "fa")]
    [InlineData("the world", 250, "ur")]
    public void Numbers_have_a_key_that_names_every_one(string part, int places, string language)
    {
        var picture = Compose(part, places, options => options with { IsNumbered = true, Language = language, LabelLanguages = [language] });
        AssertSound(picture);
        var keyed = picture.Pages.SelectMany(static p => p.Groups).Where(static g => g.Name == "key").SelectMany(static g => g.Marks).OfType<TextMark>().Count(static t => t.Key.Length > 0);
        Assert.Equal(picture.Named + picture.Unnumbered, keyed);
        Assert.True(picture.Named > picture.Shown * 0.95, $"{picture.Named} of {picture.Shown} are numbered");
    }

    [Theory]
    [InlineData("Iran and Pakistan", 164, "a4")]
    [InlineData("Makran", 120, "square")]
    [InlineData("the world", 200, "letter")]
    public void On_a_crowded_map_numbers_stand_at_a_distance_and_no_place_is_lost(string part, int places, string sheet)
    {
        var picture = Compose(part, places, options => options with { IsNumbered = true, LabelLanguages = ["en"], Sheet = Sheet.Find(sheet)!, Locator = Presence.Never });
        AssertSound(picture);
        var key = picture.Pages.SelectMany(static p => p.Groups).Where(static g => g.Name == "key").SelectMany(static g => g.Marks).OfType<TextMark>().Where(static t => t.Key.Length > 0).ToList();
        Assert.Equal(places, picture.Shown + picture.Outside);
        Assert.Equal(picture.Shown, key.Count);
        Assert.True(picture.Named >= picture.Shown * 0.97, $"{picture.Named} of {picture.Shown} are numbered");
        Assert.Contains(picture.Pages[0].Groups.Single(static g => g.Name == "labels").Marks, static m => m is PathMark);
    }

    [Fact]
    public void A_number_that_no_room_is_left_for_is_said_and_its_place_named_in_the_key()
    {
        var picture = Compose("Makran", 399, options => options with { IsNumbered = true, LabelLanguages = ["en"], Sheet = Sheet.Find("300x300")!, Locator = Presence.Never });
        Assert.True(picture.Unnumbered > 0);
        Assert.Equal(picture.Shown, picture.Named + picture.Unnumbered);
    }

    [Theory]
    [MemberData(nameof(Numbered))]
    public void Numbers_and_the_key_in_two_languages_are_sound_on_every_sheet(string part, int places, string languages, string sheet)
    {
        var picture = Compose(part, places, options => options with
        {
            IsNumbered = true,
            Language = languages[..2],
            LabelLanguages = [.. languages.Split(',')],
            Sheet = Sheet.Find(sheet)!.Turned(isLandscape: true),
        });
        AssertSound(picture);
        Assert.True(picture.Named >= Math.Min(places, 25) / 2, $"{picture.Named} of {picture.Shown} are numbered");
    }

    [Theory]
    [InlineData(LabelDensity.None, 0, 0)]
    [InlineData(LabelDensity.Few, 5, 15)]
    [InlineData(LabelDensity.Many, 40, 60)]
    public void Fewer_names_stand_where_fewer_are_asked_for(LabelDensity density, int least, int most) =>
        Assert.InRange(Compose("Iran and Pakistan", 60, options => options with { Density = density }).Named, least, most);

    [Theory]
    [InlineData(LabelDensity.Few, "Makran", 60)]
    [InlineData(LabelDensity.Few, "Makran", 250)]
    [InlineData(LabelDensity.Some, "Iran and Pakistan", 250)]
    public void Where_names_are_few_those_that_matter_most_have_theirs_however_crowded_it_is(LabelDensity density, string part, int places)
    {
        var box = Parts.Single(p => p.Name == part).Box;
        var made = new MadeAtlas(places, box);
        var picture = made.Compose(new PictureOptions { Extent = ExtentChoice.Box, Box = box, Density = density, LabelLanguages = ["en"], Locator = Presence.Never, HasBaseLabels = false });
        AssertSound(picture);
        var named = picture.Pages[0].Groups.Single(static g => g.Name == "labels").Marks.OfType<TextMark>().Select(static t => t.Key).ToHashSet();
        var main = made.Atlas.Places.OrderByDescending(static p => p.Count).ThenByDescending(static p => p.Place.Population).Take(places / 10).ToList();
        Assert.True(main.Count(p => named.Contains(p.Place.Id.Value)) >= main.Count - 1,
            $"{main.Count(p => !named.Contains(p.Place.Id.Value))} of the {main.Count} most mentioned places have no name");
    }

    [Theory]
    [InlineData("the world", 2500)]
    [InlineData("Makran", 1200)]
    public void Where_there_are_thousands_symbols_stand_for_several_and_none_is_lost(string part, int places)
    {
        var picture = Compose(part, places, static options => options);
        AssertSound(picture);
        var symbols = picture.Pages[0].Groups.Single(static g => g.Name == "places").Marks.Cast<SymbolMark>().ToList();
        Assert.True(symbols.Count < places);
        Assert.Equal(places, picture.Shown + picture.Outside);
        Assert.Contains(symbols, static s => s.Tip.Contains(" near it: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a4")]
    [InlineData("slide")]
    [InlineData("square")]
    public void On_a_map_of_the_world_no_name_crosses_its_edge(string sheet)
    {
        var page = Compose("the world", 60, options => options with { Extent = ExtentChoice.World, Sheet = Sheet.Find(sheet)! }).Pages[0];
        var world = page.Groups.Single(static g => g.Name == "base").Marks.OfType<PathMark>().First().Contours[0].Points;
        var names = page.Groups.Where(static g => g.Name is "labels" or "base-labels").SelectMany(static g => g.Marks).OfType<TextMark>().ToList();
        Assert.NotEmpty(names);
        foreach (var name in names)
        {
            var beside = world.Where(p => p.Y >= name.Box.Top - 3 && p.Y <= name.Box.Bottom + 3).ToList();
            Assert.NotEmpty(beside);
            Assert.True(name.Box.Left >= beside.Min(static p => p.X) && name.Box.Right <= beside.Max(static p => p.X), $"'{name.Line.Text}' crosses the edge of the world");
        }
    }

    [Theory]
    [InlineData("Makran", 60)]
    [InlineData("Makran", 250)]
    [InlineData("Iran and Pakistan", 8)]
    public void The_small_map_hides_no_place(string part, int places)
    {
        var page = Compose(part, places, static options => options).Pages[0];
        if (page.Groups.SingleOrDefault(static g => g.Name == "locator")?.Clip is not { } locator)
        {
            Assert.True(places > 100, "there was room for it");
            return;
        }

        Assert.DoesNotContain(page.Groups.Single(static g => g.Name == "places").Marks.OfType<SymbolMark>(), s => locator.Holds(s.Middle));
    }

    [Fact]
    public void Places_beyond_the_map_are_counted()
    {
        var picture = Compose("the world", 60, static options => options with { Extent = ExtentChoice.Box, Box = new GeoBounds(44, 24, 75, 40) });
        Assert.Equal(60, picture.Shown + picture.Outside);
        Assert.True(picture.Outside > 40);
        AssertSound(picture);
    }

    [Fact]
    public void All_places_are_on_the_map_when_all_are_asked_for() =>
        Assert.Equal(0, Compose("the world", 60, static options => options with { Extent = ExtentChoice.All }).Outside);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Groups_are_told_apart_by_colour_or_by_shape(bool isGrey)
    {
        var symbols = Compose("Makran", 60, options => options with
        {
            Grouping = Grouping.Country,
            IsGrey = isGrey,
        }).Pages[0].Groups.Single(static g => g.Name == "places").Marks.Cast<SymbolMark>().ToList();
        Assert.Equal(isGrey ? 2 : 1, symbols.Select(static s => s.Shape).Distinct().Count());
        Assert.True(isGrey || symbols.Select(static s => s.Paint.Fill).Distinct().Count() == 2);
    }

    [Fact]
    public void A_page_that_is_read_from_the_right_begins_there()
    {
        var page = Compose("Makran", 8, static options => options with { Language = "fa", Title = "بندرهای مکران" }).Pages[0];
        var title = page.Groups.Single(static g => g.Name == "title").Marks.OfType<TextMark>().Single();
        Assert.True(title.Box.Left > page.Width / 2);
        Assert.True(page.Groups.Single(static g => g.Name == "scale").Marks.OfType<TextMark>().All(t => t.Box.Right < page.Width / 2));
    }

    [Fact]
    public void The_description_names_the_places_for_those_who_do_not_see_them()
    {
        var made = new MadeAtlas(8, Parts[0].Box);
        var page = made.Compose(new PictureOptions()).Pages[0];
        Assert.All(made.Atlas.Places, p => Assert.Contains(p.Place.Name, page.Description, StringComparison.Ordinal));
    }

    private static ComposedPicture Compose(string part, int places, Func<PictureOptions, PictureOptions> change)
    {
        var box = Parts.Single(p => p.Name == part).Box;
        var made = new MadeAtlas(places, box);
        return made.Compose(change(new PictureOptions { Title = "Places of a long title that says where this is", Caption = "A caption.", Extent = ExtentChoice.Box, Box = box }));
    }

    private static void AssertSound(ComposedPicture picture)
    {
        foreach (var page in picture.Pages)
        {
            var texts = page.Groups.SelectMany(g => g.Marks.OfType<TextMark>().Select(t => (Group: g, Text: t))).ToList();
            Assert.All(texts, t => Assert.True((t.Group.Clip ?? page.Page).Holds(t.Text.Box), $"'{t.Text.Line.Text}' is cut off"));
            for (var i = 0; i < texts.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    var (one, other) = (texts[i].Text, texts[j].Text);
                    Assert.False(one.Box.Overlaps(other.Box), $"'{one.Line.Text}' covers '{other.Line.Text}'");
                }
            }

            AssertFurnitureIsClear(page, [.. texts.Select(static t => t.Text)]);
        }
    }

    /// <summary>Nothing written lies under the small map, on a symbol of the legend or on a line that leads to a number.</summary>
    private static void AssertFurnitureIsClear(PictureDrawing page, List<TextMark> texts)
    {
        var labels = page.Groups.Where(static g => g.Name is "labels" or "base-labels").SelectMany(static g => g.Marks).ToList();
        if (page.Groups.SingleOrDefault(static g => g.Name == "locator")?.Clip is { } locator) Assert.DoesNotContain(labels.OfType<TextMark>(), t => t.Box.Overlaps(locator));
        foreach (var symbol in page.Groups.Where(static g => g.Name == "legend").SelectMany(static g => g.Marks).OfType<SymbolMark>())
        {
            var box = PictureBox.Around(symbol.Middle.X, symbol.Middle.Y, 2 * symbol.Reach, 2 * symbol.Reach);
            Assert.True(page.Page.Holds(box), "a symbol of the legend is cut off");
            Assert.DoesNotContain(texts, t => t.Box.Overlaps(box));
        }

        foreach (var line in labels.OfType<PathMark>().Select(static m => m.Contours[0].Points))
            Assert.DoesNotContain(texts, t => Enumerable.Range(1, 19)
                .Any(i => t.Box.Inset(0.5).Holds(new PicturePoint(line[0].X + ((line[1].X - line[0].X) * i / 20), line[0].Y + ((line[1].Y - line[0].Y) * i / 20)))));
    }
}
