using Gazetteer.Composer.Basemaps;
using Gazetteer.Composer.Basemaps.Grids;
using Gazetteer.Composer.Basemaps.Shapefiles;
using Gazetteer.Places;
using Gazetteer.Scene.Basemaps;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Gazetteer.Composer.Tests.Basemaps;

public sealed class BorderSurveyTests
{
    private static readonly Grid Hundredths = new(100);
    private readonly BorderSurvey _survey = new(
    [
        Surveyed("Line of control (please verify)", "MULTILINESTRING ((74 33, 74 35))"),
        Surveyed("International boundary (verify)", "MULTILINESTRING ((61 25, 61 29))"),
    ]);

    [Fact]
    public void A_border_along_a_line_of_control_is_one() =>
        Assert.Equal(BorderStatus.LineOfControl, Status(Held("IN", "IND"), Held("PK", "PAK"), 7401, 3300, 7400, 3490));

    [Fact]
    public void A_border_that_only_ends_at_a_line_of_control_is_agreed() =>
        Assert.Equal(BorderStatus.Agreed, Status(Held("IN", "IND"), Held("PK", "PAK"), 7400, 3300, 7400, 3290));

    [Fact]
    public void A_border_without_a_word_to_the_contrary_is_agreed() =>
        Assert.Equal(BorderStatus.Agreed, Status(Held("IR", "IRN"), Held("PK", "PAK"), 6100, 2500, 6100, 2900));

    [Fact]
    public void Ground_that_another_holds_than_ISO_counts_it_to_has_a_disputed_edge() =>
        Assert.Equal(BorderStatus.Disputed, Status(Held("UA", "RUS"), Held("UA", "UKR"), 3300, 4600, 3400, 4600));

    [Fact]
    public void Units_of_one_country_have_no_border() =>
        Assert.Equal(BorderStatus.None, Status(Held("IR", "IRN"), Held("IR", "IRN"), 5800, 3000, 5900, 3000));

    [Fact]
    public void A_lease_is_told_from_a_dispute() =>
        Assert.Equal(BorderStatus.Lease, Status(Held("KZ", "KAB"), Held("KZ", "KAZ"), 6300, 4600, 6400, 4600));

    private BorderStatus Status(Face one, Face other, int fromX, int fromY, int toX, int toY) =>
        _survey.StatusOf(new FaceLine([new GridPoint(fromX, fromY), new GridPoint(toX, toY)], one, other), Hundredths);

    private static Face Held(string country, string holder) => new(holder, new CountryCode(country), holder, holder, 1, Grid.Factory.CreatePolygon());

    private static ShapeRecord Surveyed(string nature, string line) =>
        new((GeometryCollection)new WKTReader().Read(line), new Dictionary<string, string> { ["featurecla"] = nature });
}
