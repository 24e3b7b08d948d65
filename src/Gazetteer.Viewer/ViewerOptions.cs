using Gazetteer.Gazetteers;
using Gazetteer.Places;
using Gazetteer.Reading.Reviewing;
using Gazetteer.Reading;
using Gazetteer.Reading.Shelf;
using Gazetteer.Regions;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene;

namespace Gazetteer.Viewer;

/// <summary>How the local web view is served.</summary>
public sealed record ViewerOptions
{
    /// <summary>TCP port on the loopback address; 0 takes any free one.</summary>
    public int Port { get; init; }

    /// <summary>Land, borders and waters under the circles; without, they stand on bare ground.</summary>
    public Basemap? Basemap { get; init; }

    /// <summary>Reads documents that are dropped on the page; without, none can be.</summary>
    public DeskReader? Reader { get; init; }

    /// <summary>Makes what lies on the desk correctable; without, it can only be looked at.</summary>
    public Func<Desk, PlaceDirectory, ReviewDesk>? Review { get; init; }

    /// <summary>The user's own gazetteers, which can be imported and changed in the page; without, the gazetteer stays as it is.</summary>
    public Func<Desk, GazetteerShelf>? Shelf { get; init; }

    /// <summary>The likeliest place of a name, null where none bears it: pictures show the part of the world around it, filters what lies near it. Without, they know no names.</summary>
    public Func<string, Place?>? FindPlace { get; init; }

    /// <summary>What is known of the user's own gazetteers, by name: their colours are on the map, their credits in exports.</summary>
    public IReadOnlyDictionary<string, GazetteerAbout>? OwnGazetteers { get; init; }

    /// <summary>Whether the user's browser is opened on the view.</summary>
    public bool OpenBrowser { get; init; } = true;

    /// <summary>The ground that places cover; what the index says of it when not given.</summary>
    public Footprints? Footprints { get; init; }
}
