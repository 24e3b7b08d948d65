using System.Collections.Immutable;
using System.Text;
using Gazetteer.Gazetteers;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Output.Tests;

/// <summary>An export that has a place for it tells whose data are in it, and does not thank those whose data are not.</summary>
public sealed class CreditTests
{
    [Theory]
    [InlineData("geojson")]
    [InlineData("kml")]
    [InlineData("lpf")]
    [InlineData("tei")]
    [InlineData("gpkg")]
    [InlineData("svg")]
    [InlineData("html")]
    public void Places_of_GeoNames_bring_its_credit(string format)
    {
        Assert.Contains("GeoNames (CC BY 4.0)", Text(format, Samples.Documents), StringComparison.Ordinal);
        Assert.DoesNotContain("GeoNames (CC BY 4.0)", Text(format, []), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "overlay:makran-coast")]
    [InlineData("Contains data from GeoNames (CC BY 4.0).", "geonames:1", "cities-json:2", "geonames-admin:IR.04", "overlay:x")]
    [InlineData("Contains data from Natural Earth, SimpleMaps (CC BY 4.0).", "simplemaps:1", "naturalearth:2")]
    [InlineData("Contains data from GeoNames (CC BY 4.0), villages.", "villages:7", "geonames:1")]
    [InlineData("")]
    public void Each_source_is_named_once(string credit, params string[] places) =>
        Assert.Equal(credit, DataCredit.Sentence(places.Select(static p => new PlaceId(p)), ImmutableDictionary<string, GazetteerAbout>.Empty));

    [Theory]
    [InlineData("geojson", "Survey of Makran (ODbL)", "#b5402a")]
    [InlineData("kml", "Survey of Makran (ODbL)", "ff2a40b5")]
    [InlineData("lpf", "Survey of Makran (ODbL)", "")]
    [InlineData("tei", "Survey of Makran (ODbL)", "")]
    [InlineData("gpkg", "Survey of Makran (ODbL)", "")]
    [InlineData("svg", "Survey of Makran (ODbL)", "#b5402a")]
    [InlineData("html", "Survey of Makran (ODbL)", "#b5402a")]
    public void Users_own_gazetteer_brings_its_credit_licence_and_colour(string format, string credit, string colour)
    {
        var own = ImmutableDictionary<string, GazetteerAbout>.Empty.Add("survey", new GazetteerAbout { Credit = "Survey of Makran", Licence = "ODbL", Colour = "#b5402a" });
        var place = Samples.Gwadar with { Id = new PlaceId("survey:7") };
        var documents = Samples.Documents.Select(document => document with { Mentions = [.. document.Mentions.Select(m => m.Place == Samples.Gwadar ? m with { Place = place } : m)] });

        var text = Encoding.UTF8.GetString(Samples.Write(format, documents, new ExportOptions { OwnGazetteers = own }, own));

        Assert.Contains(credit, text, StringComparison.Ordinal);
        Assert.Contains(colour, text, StringComparison.Ordinal);
    }

    private static string Text(string format, IEnumerable<ExtractedDocument> documents) => Encoding.UTF8.GetString(Samples.Write(format, documents));
}
