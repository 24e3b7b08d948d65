using System.Globalization;
using Gazetteer.Places;

namespace Gazetteer.Indexing.Storage;

/// <summary>How the parts of a place are put into its row's small fields, and read back.</summary>
internal static class PlaceCodec
{
    private const uint TextBit = 1u << 31;

    /// <summary>A feature as a text: the letter of its class, or a hyphen for none, then its code.</summary>
    public static string FeatureText(Feature feature) => (feature.Class == FeatureClass.Unknown ? "-" : feature.ClassLetter) + feature.Code;

    public static Feature ParseFeature(string text) => Feature.Parse(text[..1], text[1..]);

    /// <summary>Whether a Wikidata identifier is a plain Q and number, which fits the row itself.</summary>
    public static bool TryWikidataNumber(ReadOnlySpan<char> text, out uint number)
    {
        number = 0;
        return text.Length is > 1 and < 12 && text[0] == 'Q' && text[1] is >= '1' and <= '9'
            && uint.TryParse(text[1..], NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < TextBit;
    }

    public static string WikidataText(uint wikidata, ReadOnlySpan<byte> texts)
    {
        if (wikidata == 0) return "";
        return (wikidata & TextBit) == 0 ? $"Q{wikidata}" : TextPool.Text(texts, wikidata & ~TextBit);
    }

    public static Place Read(in PlaceRow row, int ordinal, PlaceIndex index, ReadOnlySpan<byte> texts)
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
            Wikidata = WikidataText(row.Wikidata, texts),
            Source = TextPool.Text(texts, index.Memory.Table<uint>(IndexSection.Sources)[row.Source]),
        };
    }

    private static PlaceId? ParentOf(int parent, PlaceIndex index, ReadOnlySpan<byte> texts)
    {
        if (parent == -1) return null;
        var offset = parent >= 0
            ? index.Memory.Table<PlaceRow>(IndexSection.Places)[parent].Id
            : index.Memory.Table<uint>(IndexSection.ForeignParents)[-2 - parent];
        return new PlaceId(TextPool.Text(texts, offset));
    }
}
