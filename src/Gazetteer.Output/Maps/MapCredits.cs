using Gazetteer.Scene.Marks;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Output.Maps;

/// <summary>Whose data a map shows, as their licences ask to be told.</summary>
internal static class MapCredits
{
    /// <summary>The sources of the places, and that of the base map. Places of this program's own need no credit.</summary>
    public static string Of(IEnumerable<Circle> circles, string basemap)
    {
        var sources = DataCredit.Sources(circles.Select(static c => c.Place));
        return sources.IsEmpty ? $"Base map: {basemap}" : $"Places: {string.Join(", ", sources)} · Base map: {basemap}";
    }
}
