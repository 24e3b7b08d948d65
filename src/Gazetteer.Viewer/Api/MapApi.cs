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
            Compose(desk.Atlas, query, names));
        routes.MapGet("/api/labels", static (Desk desk, PlaceDirectory names, [AsParameters] SelectionQuery query, double zoom) =>
        {
            var scene = Compose(desk.Atlas, query, names);
            return LabelLayout.Place(scene.Labels, scene.Circles, Math.Clamp(zoom, 0, 20));
        });
        routes.MapGet("/api/palettes", static () => new { Light = Palette.Light, Dark = Palette.Dark });
    }

    private static MapScene Compose(Atlas atlas, SelectionQuery query, PlaceDirectory names) =>
        MapScene.Of(atlas, query.Within(atlas), new PlaceLabels(names));
}
