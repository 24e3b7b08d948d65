using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Viewer.Maps;

/// <summary>The maps of the gazetteer as it is now. Thread-safe.</summary>
/// <param name="names">Names of places as they are now.</param>
/// <param name="background">Names on the base map.</param>
internal sealed class CurrentMaps(Func<PlaceDirectory> names, BackgroundLabels background)
{
    private readonly Lock _lock = new();
    private (PlaceDirectory Names, MapCache Maps)? _now;

    /// <summary>The maps; others once the gazetteer has been opened anew.</summary>
    public MapCache Now
    {
        get
        {
            var wanted = names();
            lock (_lock)
            {
                if (_now is not { } now || now.Names != wanted) _now = now = (wanted, new MapCache(wanted, background));
                return now.Maps;
            }
        }
    }
}
