using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gazetteer.Scene;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;
using Gazetteer.Scene.Projecting;
using Gazetteer.Viewer.Maps;
using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>What the map shows: all places as points, circles and labels of a zoom level, and what a circle stands for.</summary>
internal static class MapApi
{
    private const int MostGathered = 100;

    public static void MapMap(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/map", static (Desk desk, MapCache maps, PlaceDirectory names, [AsParameters] SelectionQuery query) => MapReply.Of(MapOf(query.On(desk), query, maps), names));
        routes.MapGet("/api/points", static (Desk desk, MapCache maps, [AsParameters] SelectionQuery query) =>
            Results.Bytes(PointsOf(MapOf(query.On(desk), query, maps)), "application/octet-stream"));
        routes.MapGet("/api/circles", static (Desk desk, MapCache maps, [AsParameters] SelectionQuery query, [AsParameters] ViewQuery view) =>
            CirclesReply.Of(LevelOf(query.On(desk), query, view, maps), view.Bounds));
        routes.MapGet("/api/labels", static (Desk desk, MapCache maps, [AsParameters] SelectionQuery query, [AsParameters] ViewQuery view, string? languages, CancellationToken aborted) =>
            LabelsOf(query.On(desk), query, view, languages, maps, aborted));
        routes.MapGet("/api/gathered", static (Desk desk, MapCache maps, PlaceDirectory names, [AsParameters] SelectionQuery query, [AsParameters] ViewQuery view) =>
            GatheredIn(query.On(desk), query, view, maps, names));
        routes.MapGet("/api/palettes", static () => new PalettesReply(
            Palette.Light, Palette.Dark, CirclePaints.Of(Palette.Light), CirclePaints.Of(Palette.Dark), AreasOf(Palette.Light), AreasOf(Palette.Dark), LabelSizes.All,
            [.. LabelLanguages.Choices.Select(static choice => choice.Tag)]));
        routes.MapGet("/api/shapes", static (Desk desk, MapCache maps, PlaceDirectory names, [AsParameters] SelectionQuery query) => ShapesOf(query.On(desk), query, maps, names));
    }

    /// <summary>By whether words drew the area, and, two further on, whether it is chosen.</summary>
    private static ImmutableArray<AreaPaint> AreasOf(Palette palette) => [.. Enumerable.Range(0, 4).Select(i => AreaPaint.Of(i % 2 == 1, i >= 2, palette))];

    private static ShapesReply ShapesOf(Atlas atlas, SelectionQuery query, MapCache maps, PlaceDirectory names)
    {
        var selection = query.Within(atlas);
        return ShapesReply.Of(maps.MapOf(atlas, selection), names.Footprints, selection.Place);
    }

    private static PlaceMap MapOf(Atlas atlas, SelectionQuery query, MapCache maps) => maps.MapOf(atlas, query.Within(atlas));

    private static MapLevel LevelOf(Atlas atlas, SelectionQuery query, ViewQuery view, MapCache maps) => maps.LevelOf(atlas, query.Within(atlas), view.Zoom);

    private static LabelsReply LabelsOf(Atlas atlas, SelectionQuery query, ViewQuery view, string? languages, MapCache maps, CancellationToken aborted) =>
        LabelsReply.Of(maps.LabelsOf(atlas, query.Within(atlas), view.Zoom, view.Bounds, LanguagesOf(languages), aborted));

    private static LabelLanguages LanguagesOf(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? LabelLanguages.Default : LabelLanguages.Parse(text);
        }
        catch (FormatException e)
        {
            throw new RequestException(StatusCodes.Status400BadRequest, e.Message);
        }
    }

    private static GatheredReply GatheredIn(Atlas atlas, SelectionQuery query, ViewQuery view, MapCache maps, PlaceDirectory names)
    {
        var selection = query.Within(atlas);
        var places = selection.Place is { } circle ? maps.LevelOf(atlas, selection, view.Zoom).PlacesIn(circle) : [];
        return new GatheredReply(places.Length, MapExtent.Whole(places.Select(static p => p.Place.Point)), [.. places.Take(MostGathered).Select(p => PlaceEntry.Of(p, names))]);
    }

    /// <summary>Where each place is: x and y on the square world of Web Mercator from its upper left corner, in 65,536ths, as 16-bit numbers with the low byte first.</summary>
    private static byte[] PointsOf(PlaceMap map)
    {
        var numbers = new ushort[map.Places.Length * 2];
        for (var i = 0; i < map.Places.Length; i++)
        {
            var (x, y) = WebMercator.Project(map.Places[i].Place.Point);
            numbers[2 * i] = Share(x);
            numbers[(2 * i) + 1] = Share(-y);
        }

        return MemoryMarshal.AsBytes<ushort>(numbers).ToArray();

        static ushort Share(double metres) => (ushort)Math.Clamp((metres / (2 * WebMercator.EdgeMetres) + 0.5) * 65536, 0, 65535);
    }
}
