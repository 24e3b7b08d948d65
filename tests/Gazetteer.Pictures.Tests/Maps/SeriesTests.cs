using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Maps;
using Gazetteer.Pictures.Options;
using Gazetteer.Places;

namespace Gazetteer.Pictures.Tests.Maps;

/// <summary>A row of small maps: one for each stretch of time, all of one part of the world and one scale.</summary>
public sealed class SeriesTests
{
    private static readonly MadeAtlas Made = new(40, new GeoBounds(59, 24.8, 66, 27));

    [Theory]
    [InlineData("a4", "en")]
    [InlineData("slide", "fa")]
    [InlineData("square", "ur")]
    public void Each_year_has_its_map_and_nothing_overlaps_or_is_cut_off(string sheet, string language)
    {
        var page = Compose(SeriesUnit.Year, sheet, language, new(2021, 5, 1), new(2019, 1, 9), new(2021, 12, 30), new(2024, 2, 2)).Pages.Single();
        Assert.Equal(3, page.Groups.Count(static g => g.Name.StartsWith("base-", StringComparison.Ordinal)));
        foreach (var (one, i) in page.Groups.Select(static (g, i) => (g, i)))
        {
            Assert.All(one.Marks.OfType<TextMark>(), t => Assert.True((one.Clip ?? page.Page).Holds(t.Box), $"'{t.Line.Text}' is cut off"));
            Assert.All(one.Marks.OfType<TextMark>(), t => Assert.DoesNotContain(page.Groups.Take(i).SelectMany(static g => g.Marks).OfType<TextMark>(), o => o.Box.Overlaps(t.Box)));
        }
    }

    [Fact]
    public void Maps_stand_in_the_order_of_time_and_say_how_many_documents_they_hold()
    {
        var page = Compose(SeriesUnit.Month, "a4", "en", new(2021, 5, 1), new(2019, 1, 9), new(2021, 5, 30)).Pages.Single();
        Assert.Equal(["2019-01 · 1 document", "2021-05 · 2 documents"], Headings(page));
    }

    [Fact]
    public void Maps_are_of_one_scale_and_a_row_that_is_read_from_the_right_begins_there()
    {
        var page = Compose(SeriesUnit.Year, "a4", "fa", new(2019, 1, 1), new(2020, 1, 1), new(2021, 1, 1)).Pages.Single();
        var frames = page.Groups.Where(static g => g.Name.StartsWith("base-", StringComparison.Ordinal)).Select(static g => g.Clip!.Value).ToList();
        Assert.Single(frames.Select(static f => (Math.Round(f.Width, 3), Math.Round(f.Height, 3))).Distinct());
        Assert.True(frames[0].Left > frames[1].Left || frames[0].Top < frames[1].Top);
        Assert.StartsWith("۲۰۱۹ · ", Headings(page)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_shows_what_its_documents_mention_and_the_undated_are_counted()
    {
        var picture = Compose(SeriesUnit.Year, "a4", "en", new(2019, 1, 1), new(2020, 1, 1));
        var symbols = picture.Pages[0].Groups.Where(static g => g.Name.StartsWith("places-", StringComparison.Ordinal)).Select(static g => g.Marks.Length).ToList();
        Assert.Equal([40, 20], symbols);
        Assert.Equal((40, 1), (picture.Shown, picture.Undated));
        Assert.InRange(picture.Named, 20, picture.Shown);
    }

    [Fact]
    public void As_many_mentions_are_as_large_a_circle_on_every_map_though_one_gathers_hundreds_of_places()
    {
        var made = new MadeAtlas(900, new GeoBounds(59, 24.8, 66, 27));
        var picture = new MapComposer(made.Names, MadeAtlas.Basemap, MadeAtlas.Fonts).Compose(
            made.Dated(new(2019, 1, 1), new(2020, 1, 1)), new PictureOptions { By = SeriesUnit.Year, Extent = ExtentChoice.All }, TestContext.Current.CancellationToken);
        var circles = picture.Pages[0].Groups.Where(static g => g.Name.StartsWith("places-", StringComparison.Ordinal)).SelectMany(static g => g.Marks).Cast<SymbolMark>()
            .Where(static s => s.Paint.Fill is not null).Select(static s => (Mentions: s.Tip.Split(": ")[^1].Split(" in ")[0], s.Paint.Radius)).Distinct().ToList();
        Assert.Contains(circles, static c => c.Mentions == "1 mention");
        Assert.All(circles.GroupBy(static c => c.Mentions),
            static g => Assert.True(g.Max(static c => c.Radius) - g.Min(static c => c.Radius) < 1.6, $"{g.Key}: {string.Join(", ", g.Select(static c => c.Radius))}"));
    }

    [Fact]
    public void The_page_itself_says_which_documents_it_leaves_out() =>
        Assert.Contains(
            Compose(SeriesUnit.Year, "a4", "en", new(2019, 1, 1), new(2020, 1, 1)).Pages[0].Groups.Single(static g => g.Name == "credit").Marks.OfType<TextMark>(),
            static t => t.Line.Text.StartsWith("documents without a date, on none of the maps: 1", StringComparison.Ordinal));

    [Fact]
    public void Without_dates_or_with_too_many_it_is_said()
    {
        Assert.Contains("none has", Assert.Throws<FormatException>(() => Compose(SeriesUnit.Year, "a4", "en")).Message, StringComparison.Ordinal);
        DateOnly[] years = [.. Enumerable.Range(1900, 30).Select(static y => new DateOnly(y, 1, 1))];
        Assert.Contains("would make 30 maps", Assert.Throws<FormatException>(() => Compose(SeriesUnit.Year, "a4", "en", years)).Message, StringComparison.Ordinal);
    }

    private static string[] Headings(PictureDrawing page) =>
        [.. page.Groups.Where(static g => g.Name.StartsWith("heading-", StringComparison.Ordinal)).SelectMany(static g => g.Marks).OfType<TextMark>().Select(static t => t.Line.Text)];

    private static ComposedPicture Compose(SeriesUnit unit, string sheet, string language, params DateOnly[] dates) =>
        new MapComposer(Made.Names, MadeAtlas.Basemap, MadeAtlas.Fonts).Compose(
            Made.Dated(dates), new PictureOptions
            {
                By = unit,
                Sheet = Sheet.Find(sheet)!.Turned(isLandscape: true),
                Language = language,
                LabelLanguages = [language],
                Extent = ExtentChoice.All,
                Title = "Through the years",
            },
            TestContext.Current.CancellationToken);
}
