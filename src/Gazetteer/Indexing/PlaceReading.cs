using Gazetteer.Indexing.Storage;
using Gazetteer.Places;

namespace Gazetteer.Indexing;

/// <summary>Makes a place of its row in an index.</summary>
internal static class PlaceReading
{
    public static Place Read(in PlaceRecord row, int ordinal, PlaceIndex index, ReadOnlySpan<byte> texts)
    {
        var extent = row.Extent < 0 ? (ExtentRow?)null : index.Memory.Table<ExtentRow>(IndexSection.Extents)[row.Extent];
        return new Place
        {
            Id = new PlaceId(TextPool.Text(texts, row.Id)),
            Name = TextPool.Text(texts, row.Name),
            Feature = index.FeatureOf(ordinal),
            Point = new GeoPoint(row.Longitude, row.Latitude),
            Country = CountryCode.FromPacked(row.Country),
            Admin1 = row.Admin1 == 0 ? "" : TextPool.Text(texts, index.Memory.Table<Admin1Row>(IndexSection.Admin1)[row.Admin1 - 1].Code),
            Admin2 = TextPool.Text(texts, row.Admin2),
            Bounds = extent is { } e && !double.IsNaN(e.Bounds.West) ? e.Bounds : null,
            RadiusKm = extent is { } r && !double.IsNaN(r.RadiusKm) ? r.RadiusKm : null,
            Population = row.Population,
            Parent = ParentOf(row.Parent, index, texts),
            Wikidata = PlaceCodec.WikidataText(row.Wikidata, texts),
            Source = TextPool.Text(texts, index.Memory.Table<uint>(IndexSection.Sources)[row.Source]),
        };
    }

    private static PlaceId? ParentOf(int parent, PlaceIndex index, ReadOnlySpan<byte> texts)
    {
        if (parent == -1) return null;
        var offset = parent >= 0
            ? index.Memory.Table<PlaceRecord>(IndexSection.Places)[parent].Id
            : index.Memory.Table<uint>(IndexSection.ForeignParents)[-2 - parent];
        return new PlaceId(TextPool.Text(texts, offset));
    }
}
