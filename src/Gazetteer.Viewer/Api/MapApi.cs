using Gazetteer.Scene;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Naming;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>What the map shows: circles, labels for a zoom level, legend and extent.</summary>
internal static class MapApi
{
    public static void MapMap(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/map", static (Desk desk, PlaceDirectory names, [AsParameters] SelectionQuery query) =>
        {
            var scene = Compose(query.On(desk), query, names);
            return new MapReply(scene.Circles, scene.Extent, scene.Legend);
        });
        routes.MapGet("/api/labels", static (Desk desk, PlaceDirectory names, BackgroundLabels background, [AsParameters] SelectionQuery query, [AsParameters] ViewQuery view) =>
            Place(Compose(query.On(desk), query, names), background, view));
        routes.MapGet("/api/palettes", static () => new PalettesReply(Palette.Light, Palette.Dark));
    }

    // What is placed does not depend on where the view is, so that names stay where they are while it moves; what is sent does.
    private static IEnumerable<PlacedLabel> Place(MapScene scene, BackgroundLabels background, ViewQuery view)
    {
        var zoom = Math.Clamp(view.Zoom, 0, 20);
        var box = view.Bounds;
        return LabelLayout.Place(scene.Labels.Concat(background.At(zoom, scene.Labels)), scene.Circles, zoom).Where(l => box.Contains(l.Label.Anchor));
    }

    private static MapScene Compose(Atlas atlas, SelectionQuery query, PlaceDirectory names) =>
        MapScene.Of(atlas, query.Within(atlas), new PlaceLabels(names));
}
