using Gazetteer.Scene.Times;

namespace Gazetteer.Scene.Tests.Times;

public sealed class TimeLineTests
{
    [Fact]
    public void Documents_and_mentions_are_counted_by_time_and_those_without_a_date_beside_it()
    {
        var line = TimeLine.Of(TinyDesk.Atlas());
        Assert.Equal((TimeUnit.Month, 17), (line.Unit, line.Bars.Length));
        Assert.Equal(new TimeBar(new(2023, 1, 1), new(2023, 1, 31), 1, 3), line.Bars[0]);
        Assert.Equal(new TimeBar(new(2023, 2, 1), new(2023, 2, 28), 0, 0), line.Bars[1]);
        Assert.Equal(new TimeBar(new(2024, 5, 1), new(2024, 5, 31), 1, 7), line.Bars[^1]);
        Assert.Equal((1, 0, new DateOnly(2023, 1, 2), new DateOnly(2024, 5, 20)), (line.UndatedDocuments, line.UndatedMentions, line.First, line.Last));
    }

    [Fact]
    public void Of_a_place_the_first_and_the_last_mention_are_told()
    {
        var line = TimeLine.Of(TinyDesk.Atlas(), TinyDesk.Id("makran"));
        Assert.Equal((new DateOnly(2023, 1, 2), new DateOnly(2023, 1, 2), 0), (line.First, line.Last, line.UndatedDocuments));
        Assert.Equal([new TimeBar(new(2023, 1, 2), new(2023, 1, 2), 1, 1)], line.Bars);
        Assert.Empty(TimeLine.Of(TinyDesk.Atlas(), TinyDesk.Id("suva")).Bars);
    }

    [Theory]
    [InlineData("2024-01-01", "2024-03-20", TimeUnit.Day, 80)]
    [InlineData("2024-01-31", "2024-12-01", TimeUnit.Month, 12)]
    [InlineData("1919-06-30", "1947-08-14", TimeUnit.Year, 29)]
    [InlineData("1801-01-01", "2024-01-01", TimeUnit.Decade, 23)]
    [InlineData("0001-01-01", "0005-12-31", TimeUnit.Month, 60)]
    [InlineData("9998-06-01", "9999-12-31", TimeUnit.Month, 19)]
    public void Bars_are_as_long_as_the_range_asks_and_leave_no_gap(string first, string last, TimeUnit unit, int bars)
    {
        var line = TimeLine.Of(Atlas.Of(((string[])[first, last]).Select((day, i) => TinyDesk.Document($"{i}", "", "", DateOnly.Parse(day, null), "[Gwadar](gwadar)"))));
        Assert.Equal((unit, bars), (line.Unit, line.Bars.Length));
        Assert.All(line.Bars.Zip(line.Bars.Skip(1)), static pair => Assert.Equal(pair.Second.Since, pair.First.Until.AddDays(1)));
        Assert.Equal(2, line.Bars.Sum(static b => b.Documents));
    }

    [Fact]
    public void Without_dates_there_is_no_bar_and_all_are_counted() =>
        Assert.Equal(2, TimeLine.Of(Atlas.Of([TinyDesk.Document("a", "", "", null, "[Gwadar](gwadar)"), TinyDesk.Document("b", "", "", null, "")])).UndatedDocuments);
}
