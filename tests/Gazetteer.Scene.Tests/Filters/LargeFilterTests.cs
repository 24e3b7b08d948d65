using System.Collections.Immutable;
using Gazetteer.Pipeline;
using Gazetteer.Resolution;
using Gazetteer.Scene.Facets;
using Gazetteer.Scene.Filters;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Times;
using Gazetteer.Text;

namespace Gazetteer.Scene.Tests.Filters;

/// <summary>
/// Ten thousand documents with three hundred thousand mentions of ten thousand places. Times are processor time of an optimised build, so that a busy machine does not count; they are written to the
/// output.
/// </summary>
public sealed class LargeFilterTests
{
    private const int Documents = 10_000;
    private const int Mentions = 30;
    private const int Places = 10_000;

    [Fact(Explicit = true)]
    public void From_a_filter_to_the_circles_takes_at_most_150_milliseconds()
    {
        var random = new Random(4);
        var places = Enumerable.Range(0, Places).Select(i => TinyDesk.Made(i, "P.PPL", (360 * random.NextDouble()) - 180, (140 * random.NextDouble()) - 70)).ToArray();
        var atlas = Atlas.Of(Enumerable.Range(0, Documents).Select(d => new ExtractedDocument(
            new SourceText { Name = $"{d % 40}/{d}.txt", Text = new string('x', 100), Language = d % 3 == 0 ? "fa" : "en", Date = new DateOnly(2000, 1, 1).AddDays(random.Next(9000)) },
            [.. Enumerable.Range(0, Mentions).Select(m => new ResolvedMention(new TextSpan(m, m + 1), 0, places[(int)(Places * Math.Pow(random.NextDouble(), 3))], random.NextDouble(), []))])));

        // Whoever filters has seen the map before.
        PlaceMap.Of(atlas.Filtered(FilterText.Parse("lang=en")), null).At(3);
        var slowest = TimeSpan.Zero;
        foreach (var query in (ImmutableArray<string>)["since=2010&until=2015", "lang=fa&confidence=0.6", "within=-20,-20,90,60", "tag=7&tag=8", "within=3000 km of 60,28&since=2003"])
        {
            var before = Environment.CpuUsage.TotalTime;
            var filtered = atlas.Filtered(FilterText.Parse(query));
            var filtering = Environment.CpuUsage.TotalTime - before;
            var circles = PlaceMap.Of(filtered, null).At(3).Circles.Length;
            var all = Environment.CpuUsage.TotalTime - before;
            FilterFacets.Of(filtered, atlas, new PlaceDirectory(TinyDesk.Index));
            var facets = Environment.CpuUsage.TotalTime - before - all;
            TimeLine.Of(atlas.Filtered(filtered.Filter.WithoutDates));
            var times = Environment.CpuUsage.TotalTime - before - all - facets;
            if (all > slowest) slowest = all;
            Say($"{query}: {filtered.Places.Sum(static p => p.Count):N0} mentions, filtered in {filtering.TotalMilliseconds:N0} ms, {circles} circles after {all.TotalMilliseconds:N0} ms; facets {facets.TotalMilliseconds:N0} ms, times {times.TotalMilliseconds:N0} ms");
        }

        Assert.True(slowest <= TimeSpan.FromMilliseconds(150), $"{slowest.TotalMilliseconds} ms");
    }

    private static void Say(string words) => TestContext.Current.TestOutputHelper?.WriteLine(words);
}
