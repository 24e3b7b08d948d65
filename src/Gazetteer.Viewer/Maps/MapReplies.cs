using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Marks;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Viewer.Maps;

/// <summary>What the whole map is about.</summary>
/// <param name="Places">Number of places.</param>
/// <param name="Mentions">Number of mentions.</param>
/// <param name="IsGathered">Whether circles may stand for several places.</param>
/// <param name="Extent">Where most of the mentions are.</param>
/// <param name="Whole">The box that holds every place.</param>
/// <param name="Entries">What the styles mean.</param>
/// <param name="Credits">Who is to be named for places of users' own gazetteers, with their licences.</param>
internal sealed record MapReply(int Places, int Mentions, bool IsGathered, GeoBounds Extent, GeoBounds Whole, ImmutableArray<LegendEntry> Entries, ImmutableArray<string> Credits)
{
    public static MapReply Of(PlaceMap map, PlaceDirectory names) =>
        new(map.Places.Length, map.Places.Sum(static p => p.Count), map.Places.Length >= PlaceMap.FewestToGather, map.Extent, map.Whole, map.Entries, CreditsOf(map, names));

    private static ImmutableArray<string> CreditsOf(PlaceMap map, PlaceDirectory names) => names.OwnGazetteers.Count == 0
        ? [] : DataCredit.Sources(map.Places.Select(static p => p.Place.Id).Where(id => names.OwnGazetteers.ContainsKey(id.Source.ToString())), names.OwnGazetteers);
}

/// <summary>Circles, a column each of identifiers, names, coordinates, counts, and colours of own gazetteers; the largest first.</summary>
internal sealed record CirclesReply(
    ImmutableArray<string> Place, ImmutableArray<string> Name, ImmutableArray<double> Longitude, ImmutableArray<double> Latitude, ImmutableArray<int> Mentions,
    ImmutableArray<int> Documents, ImmutableArray<int> Places, ImmutableArray<double> Radius, ImmutableArray<int> Style, ImmutableArray<string> Tint, ImmutableArray<LegendSize> Sizes)
{
    public static CirclesReply Of(MapLevel level, GeoBounds box)
    {
        var circles = level.Circles.Where(c => box.Contains(c.Point)).ToArray();
        return new CirclesReply(
            Column(circles, static c => c.Place.Value), Column(circles, static c => c.Name), Column(circles, static c => Math.Round(c.Point.Longitude, 5)),
            Column(circles, static c => Math.Round(c.Point.Latitude, 5)), Column(circles, static c => c.Mentions), Column(circles, static c => c.Documents),
            Column(circles, static c => c.Places), Column(circles, static c => c.Radius), Column(circles, static c => (int)c.Style), TintsOf(circles), level.Sizes);
    }

    /// <summary>Empty where no circle has a colour of its own, as nearly always.</summary>
    private static ImmutableArray<string> TintsOf(Circle[] circles) => circles.Any(static c => c.Tint is not null) ? Column(circles, static c => c.Tint?.ToString() ?? "") : [];

    private static ImmutableArray<T> Column<T>(Circle[] circles, Func<Circle, T> select) => [.. circles.Select(select)];
}

/// <summary>Labels, a column each of keys, lines, anchors and offsets; the most important first. Font sizes are those of the styles.</summary>
internal sealed record LabelsReply(
    ImmutableArray<string> Key, ImmutableArray<string> Latin, ImmutableArray<string> Native, ImmutableArray<double> Longitude, ImmutableArray<double> Latitude,
    ImmutableArray<int> Style, ImmutableArray<double> OffsetX, ImmutableArray<double> LatinY, ImmutableArray<double> NativeY)
{
    public static LabelsReply Of(ImmutableArray<PlacedLabel> labels)
    {
        return new LabelsReply(
            Column(labels, static l => l.Label.Key), Column(labels, static l => l.Label.Latin), Column(labels, static l => l.Label.Native),
            Column(labels, static l => Math.Round(l.Label.Anchor.Longitude, 5)), Column(labels, static l => Math.Round(l.Label.Anchor.Latitude, 5)),
            Column(labels, static l => (int)l.Label.Style), Column(labels, static l => Math.Round(l.OffsetX, 1)), Column(labels, static l => Math.Round(l.LatinY, 1)),
            Column(labels, static l => Math.Round(l.NativeY, 1)));
    }

    private static ImmutableArray<T> Column<T>(ImmutableArray<PlacedLabel> labels, Func<PlacedLabel, T> select) => [.. labels.Select(select)];
}

/// <summary>The places that a circle stands for: how many, the box around them, and the most mentioned.</summary>
internal sealed record GatheredReply(int Total, GeoBounds Bounds, ImmutableArray<Gazetteer.Scene.Panels.PlaceEntry> Rows);
