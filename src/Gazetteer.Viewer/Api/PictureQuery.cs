using Gazetteer.Pictures.Options;
using Gazetteer.Places;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Http;

namespace Gazetteer.Viewer.Api;

/// <summary>Reads the settings of pictures and class packs from the query of a request, by the names that the command line has for them.</summary>
/// <param name="query">The query.</param>
/// <param name="findPlace">The likeliest place of a name; null where none bears it.</param>
internal sealed class PictureQuery(IQueryCollection query, Func<string, Place?>? findPlace)
{
    /// <summary>The text of a setting; null where it is not given.</summary>
    public string? this[string name] => query[name].FirstOrDefault();

    /// <summary>Does what reads the query; what is not understood becomes a reply that says so.</summary>
    /// <exception cref="RequestException">Something is not understood.</exception>
    public static T Reading<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (FormatException e)
        {
            throw new RequestException(StatusCodes.Status400BadRequest, e.Message);
        }
    }

    /// <summary>The base map, which pictures and the maps of class packs are drawn on.</summary>
    /// <exception cref="RequestException">The view has none.</exception>
    public static Basemap Drawn(Basemap? basemap) => basemap ?? throw new RequestException(StatusCodes.Status409Conflict, "The view was started without a base map, which pictures are drawn on.");

    /// <summary>The documents that are shown: all, or the open one.</summary>
    public static Atlas Shown(SelectionQuery selection, Desk desk)
    {
        var atlas = selection.On(desk);
        return atlas.Within(selection.Within(atlas));
    }

    /// <summary>What a picture shows, and how.</summary>
    /// <exception cref="FormatException">A setting is not understood.</exception>
    public PictureOptions Picture()
    {
        var (extent, box) = Extent();
        return PictureSettings.Read(name => this[name]) with { Extent = extent, Box = box, Only = [.. query["only"].OfType<string>().Select(PlaceOf)] };
    }

    /// <summary>The part of the world: as the command line has it, or the box of a place by its name.</summary>
    /// <exception cref="FormatException">It is neither, or nobody bears the name.</exception>
    public (ExtentChoice Choice, GeoBounds Box) Extent() => PictureSettings.ExtentOf(this["extent"] ?? "core", findPlace);

    /// <summary>Pixels of PNG for a unit of the drawing.</summary>
    /// <exception cref="FormatException">It is not a number from 1 to 4.</exception>
    public double Scale() => this["scale"] is { } text ? PictureSettings.ScaleOf(text) : 2;

    private static PlaceId PlaceOf(string text)
    {
        try
        {
            return new PlaceId(text);
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"only wants identifiers of places; {e.Message}");
        }
    }
}
