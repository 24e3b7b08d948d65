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
}
