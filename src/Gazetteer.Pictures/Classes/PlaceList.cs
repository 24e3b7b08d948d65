using Gazetteer.Pictures.Labels;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Typography;
using Gazetteer.Pictures.Words;
using Gazetteer.Places;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Pictures.Classes;

/// <summary>What the list of places says of each.</summary>
internal sealed class PlaceList(PlaceDirectory names, Basemap basemap, FontBook fonts, DocumentSentences sentences, IReadOnlySet<string> asked)
{
    private readonly Lazy<Dictionary<CountryCode, BasemapLabel>> _countries = new(() => basemap.ReadLabels()
        .Where(static l => l.Kind == BasemapLabelKind.Country && !l.Country.IsNone).GroupBy(static l => l.Country).ToDictionary(static g => g.Key, static g => g.First()));

    /// <summary>The name, and below it what its own country and the others write, which tells those who read that script how it is said.</summary>
    public string NamesOf(ClassPlace place, PictureWords words)
    {
        var others = new PictureNames(names, [words.Language, PictureOptions.Local, "en"], fonts);
        return string.Join(" · ", others.LinesOf(place.Place));
    }

    /// <summary>What kind of place it is.</summary>
    public static string KindOf(ClassPlace place, PictureWords words) =>
        words.Language == "en" ? FeatureWords.Of(place.Place.Feature) : words[place.Place.Feature switch
        {
            { IsCountry: true } => "kind-country",
            { IsAdmin1: true } => "kind-province",
            { IsCapital: true } => "kind-capital",
            { Class: FeatureClass.Populated } => "kind-town",
            { Class: FeatureClass.Hydrographic or FeatureClass.Undersea } => "kind-water",
            { Class: FeatureClass.Terrain } => "kind-landform",
            { Class: FeatureClass.Administrative or FeatureClass.Area } => "kind-region",
            _ => "kind-place",
        }];

    /// <summary>The country, in the language where its name is known.</summary>
    public string CountryOf(ClassPlace place, PictureWords words) =>
        place.Place.Country.IsNone ? "" : _countries.Value.GetValueOrDefault(place.Place.Country)?.NameIn(words.Language) ?? names.CountryName(place.Place.Country);

    /// <summary>The shortest sentence of the documents that mentions it, one that no question leaves a name out of where there is one; empty when none is fit.</summary>
    public string SentenceOf(ClassPlace place) => sentences.About(place.Mentioned, place.Name).OrderBy(s => asked.Contains(s.Text)).FirstOrDefault()?.Text ?? "";
}
