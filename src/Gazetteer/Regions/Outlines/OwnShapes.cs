using CsvHelper;
using Gazetteer.Gazetteers;
using Gazetteer.Places;

namespace Gazetteer.Regions.Outlines;

/// <summary>The shapes that places of the user's own gazetteers came with. Their files are read when the first is asked for. Thread-safe.</summary>
/// <param name="gazetteers">The gazetteers; later ones go before earlier ones.</param>
internal sealed class OwnShapes(IReadOnlyList<GazetteerFiles> gazetteers)
{
    private readonly Lazy<Dictionary<PlaceId, string>> _texts = new(() => Read(gazetteers));

    /// <summary>The ground of a place; null for one that came as a point.</summary>
    public Footprint? Find(PlaceId place) => gazetteers.Count > 0 && _texts.Value.TryGetValue(place, out var text) ? WktFootprint.Read(text) : null;

    private static Dictionary<PlaceId, string> Read(IReadOnlyList<GazetteerFiles> gazetteers)
    {
        var texts = new Dictionary<PlaceId, string>();
        foreach (var path in gazetteers.Select(static g => g.Shapes).Where(File.Exists))
        {
            try
            {
                using var csv = new CsvParser(GazetteerCsv.OpenText(path), GazetteerCsv.Configuration);
                csv.Read();
                while (csv.Read()) texts[new PlaceId(csv[0])] = csv[1];
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException or CsvHelperException or ArgumentException)
            {
                // Without its shapes a gazetteer still has its points; it may have been removed or replaced since it was opened.
            }
        }

        return texts;
    }
}
