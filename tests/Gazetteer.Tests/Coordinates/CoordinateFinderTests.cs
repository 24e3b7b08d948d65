using Gazetteer.Coordinates;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Tests.Coordinates;

/// <summary>Positions in running text, and what looks like them.</summary>
public sealed class CoordinateFinderTests
{
    private static readonly GeoPoint Chabahar = new(60.643, 25.2919);

    [Theory]
    [InlineData("The port lies at [25°17′31″N 60°38′35″E] on the coast.")]
    [InlineData("The port (25.2919°N, 60.643°E) was attacked.")]
    [InlineData("Anchored in [25° 17.514' N, 060° 38.58' E]; light winds.")]
    [InlineData("[25°17'31\"N, 60°38'35\"E]")]
    [InlineData("Position [N25 17.514 E60 38.58] at noon.")]
    [InlineData("Position [25 17 31 N 60 38 35 E] at noon.")]
    [InlineData("at [251731N 0603835E] by radar")]
    [InlineData("Its [latitude 25.2919 and longitude 60.643] are from GPS.")]
    [InlineData("[Lat: 25.2919, Long: 60.643]")]
    [InlineData("[Latitude: 25°17′31″ N; longitude: 60°38′35″ E].")]
    [InlineData("at [25.2919 degrees north, 60.643 degrees east] in the sea")]
    [InlineData("GPS coordinates: [25.2919, 60.6430]. We went on.")]
    [InlineData("Coordinates [25.2919 60.6430]")]
    [InlineData("the well ([25.2919, 60.6430]) was dry")]
    [InlineData("Der Hafen liegt auf [25° 17′ 31″ N, 60° 38′ 35″ O].")]
    [InlineData("à [25°17'31\"N et 60°38'35\"E], au large")]
    [InlineData("Порт: [25°17′31″ с. ш. 60°38′35″ в. д].")]
    [InlineData("این بندر در [۲۵ درجه و ۱۷٫۵۱ دقیقه شمالی و ۶۰ درجه و ۳۸٫۵۸ دقیقه شرقی] است")]
    [InlineData("مختصات [۲۵٫۲۹۱۹، ۶۰٫۶۴۳۰] است")]
    [InlineData("See [https://www.openstreetmap.org/?mlat=25.2919&mlon=60.6430#map=12/25.1/60.1] for it.")]
    [InlineData("Write to [geo:25.2919,60.6430;u=20].")]
    [InlineData("Grid [41R KH 62678 99356], two trucks.")]
    [InlineData("Two trucks at [41RKH6267899356].")]
    [InlineData("UTM [41R 262678 2799356] by handheld.")]
    [InlineData("NAD 83, Z-[41R, 262678E, 2799356N] in the valley")]
    [InlineData("The code is [7JQ27JRV+Q6] in the app.")]
    public void A_position_is_found_where_it_stands(string marked)
    {
        var (text, marks) = MarkedText.Parse(marked);

        var found = Assert.Single(Find(text));

        Assert.InRange(found.Coordinate.Point.DistanceKm(Chabahar), 0, 0.1);
        if (!marks.IsEmpty) Assert.Equal(marks[0].Span, found.Span);
    }

    [Theory]
    [InlineData("On 2020-01-01 and 12.04.2020, at 10:30, 11:45.")]
    [InlineData("Version 10.0.14, 2.5.0; build 10.12.1234, 5.4321.")]
    [InlineData("They won 3-2, 4-1 and lost 0-1; 3-2 W, 1-0 S.")]
    [InlineData("Call +98 21 1234 5678 or 0049-89-1234567.")]
    [InlineData("Genesis 3:16, 4:12; Matthew 5:3 and 6:9 N.")]
    [InlineData("It cost $12.3456, €45.6789, or 12.50, 13.75 a piece.")]
    [InlineData("between 25° and 38° N, and 44° and 63° E")]
    [InlineData("at 25°–38°N; the angle of 45°, 30° and 60°")]
    [InlineData("It was 25 °C, 30 °C by day and 12°, 14° at night.")]
    [InlineData("p = 0.1234, 0.5678 (mean 12.3456, sd 45.6789)")]
    [InlineData("f(12.3456, 45.6789) and [0.3333, 0.6667] and [12.3456, 45.6789, 78.9012]")]
    [InlineData("10 S, 20 W and 5 s, 3 w; 100 W, 50 S of power")]
    [InlineData("Flight 41R KH 62 99 and part no. 12ABC1234")]
    [InlineData("the 38th parallel at 38°N, the meridian of 60°E alone? 38°N.")]
    [InlineData("192.168.10.25, 10.20.30.40; 1.2.840.10008")]
    [InlineData("https://example.org/25.2919,60.643 and https://example.org/maps")]
    [InlineData("ISBN 978-3-16-148410-0, pp. 12.5, 13.5; §§ 3.2, 4.1")]
    [InlineData("Its latitude spans 23° 10'–24° 50' N, and longitude 114° 13'–115° 35' E.")]
    [InlineData("from 23°10′N-24°50′N")]
    [InlineData("13S, 404927E in a list")]
    [InlineData("strike N30°E, dip 45°SE")]
    [InlineData("The score was 25.2919, 60.643 in the table of ratios.")]
    public void What_looks_like_a_position_and_is_none_is_left_alone(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Several_positions_are_found_each()
    {
        var found = Find("From 25°17′N 60°38′E to 25°07′N 62°20′E, then 24.8607° N, 67.0011° E.");

        Assert.Equal([60.6333, 62.3333, 67.0011], found.Select(static f => Math.Round(f.Coordinate.Point.Longitude, 4)));
    }

    [Fact]
    public void Order_that_nothing_tells_is_kept_open()
    {
        var found = Assert.Single(Find("GPS: 25.2919, 60.6430"));

        Assert.True(found.Coordinate.IsOrderGuessed);
        Assert.Equal(new GeoPoint(25.2919, 60.643), found.Exchanged!.Value.Point);
        Assert.Null(Assert.Single(Find("GPS: 25.2919, 160.6430")).Exchanged);
    }

    [Fact]
    public void A_long_text_of_numbers_costs_no_more_than_its_length()
    {
        var text = string.Concat(Enumerable.Range(0, 200_000).Select(static i => $"{i % 90}.{i % 10} "));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Find(text);

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);
    }

    private static System.Collections.Immutable.ImmutableArray<FoundCoordinate> Find(string text) => CoordinateFinder.Find(text, cancellation: TestContext.Current.CancellationToken);
}
