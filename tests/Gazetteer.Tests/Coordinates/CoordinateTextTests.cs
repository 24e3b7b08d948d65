using Gazetteer.Coordinates;
using Gazetteer.Places;

namespace Gazetteer.Tests.Coordinates;

/// <summary>Positions and angles that are all that a cell holds.</summary>
public sealed class CoordinateTextTests
{
    [Theory]
    [InlineData("25.2919", 25.2919)]
    [InlineData("-25.2919", -25.2919)]
    [InlineData("−25,2919", -25.2919)]
    [InlineData("+25.2919°", 25.2919)]
    [InlineData("25.2919°N", 25.2919)]
    [InlineData("25.2919 S", -25.2919)]
    [InlineData("S 25.2919", -25.2919)]
    [InlineData("N25°17.514'", 25.2919)]
    [InlineData("25°17'30.84\"N", 25.2919)]
    [InlineData("25° 17′ 30,84″ nord", 25.2919)]
    [InlineData("25º17’30.84’’ N", 25.2919)]
    [InlineData("25 17 30.84 S", -25.2919)]
    [InlineData("25 17 30.84", 25.2919)]
    [InlineData("25:17:30.84", 25.2919)]
    [InlineData("25-17-30.84N", 25.2919)]
    [InlineData("25d17m30.84sS", -25.2919)]
    [InlineData("251730.84N", 25.2919)]
    [InlineData("0603834.8E", 60.643)]
    [InlineData("2517.514N", 25.2919)]
    [InlineData("25 deg 17 min 30.84 sec North", 25.2919)]
    [InlineData("25 degrees, 17.514 minutes south", -25.2919)]
    [InlineData("60°38'34,8\" östlich", 60.643)]
    [InlineData("60°38'34.8\" w.l.", -60.643)]
    [InlineData("60°38'34,8\" в. д.", 60.643)]
    [InlineData("25°17'30,84\" ю.ш.", -25.2919)]
    [InlineData("۲۵٫۲۹۱۹", 25.2919)]
    [InlineData("٢٥٫٢٩١٩ شمالاً", 25.2919)]
    [InlineData("۲۵ درجه و ۱۷٫۵۱۴ دقیقه شمالی", 25.2919)]
    [InlineData("۶۰٫۶۴۳° غربی", -60.643)]
    [InlineData("北纬25.2919度", 25.2919)]
    [InlineData("60.643° Ouest", -60.643)]
    [InlineData("lat. 25.2919", 25.2919)]
    public void An_angle_is_read_in_the_ways_that_people_write_it(string text, double degrees)
    {
        Assert.True(CoordinateText.TryReadAngle(text, out var read, out _));
        Assert.Equal(degrees, read, 5);
    }

    [Theory]
    [InlineData("")]
    [InlineData("north")]
    [InlineData("25.29 km")]
    [InlineData("25 61 00 N")]
    [InlineData("Chabahar")]
    [InlineData("2020-01-01")]
    [InlineData("1,234,567")]
    [InlineData("400")]
    public void What_is_no_angle_is_not_read_as_one(string text) => Assert.False(CoordinateText.TryReadAngle(text, out _, out _));

    [Theory]
    [InlineData("25.2919, 60.643")]
    [InlineData("25.2919 60.643")]
    [InlineData("25,2919; 60,643")]
    [InlineData("25,2919, 60,643")]
    [InlineData("(25.2919,60.643)")]
    [InlineData("25.2919/60.643")]
    [InlineData("60.643°E, 25.2919°N")]
    [InlineData("25°17'30.84\"N 60°38'34.8\"E")]
    [InlineData("N 25° 17.514' E 60° 38.58'")]
    [InlineData("N25 17.514 E60 38.58")]
    [InlineData("25 17 30.84 N 60 38 34.8 E")]
    [InlineData("25 17 30.84 60 38 34.8")]
    [InlineData("251730.84N 0603834.8E")]
    [InlineData("lat 25.2919 lon 60.643")]
    [InlineData("Latitude: 25.2919, Longitude: 60.643")]
    [InlineData("Länge 60,643 / Breite 25,2919")]
    [InlineData("عرض جغرافیایی ۲۵٫۲۹۱۹، طول جغرافیایی ۶۰٫۶۴۳")]
    [InlineData("25.2919°N und 60.643°E")]
    [InlineData("geo:25.2919,60.643")]
    [InlineData("geo:25.2919,60.643;u=35")]
    [InlineData("https://www.openstreetmap.org/?mlat=25.2919&mlon=60.643#map=4/1.0/2.0")]
    [InlineData("https://www.openstreetmap.org/#map=14/25.2919/60.643")]
    [InlineData("https://www.google.com/maps/@25.2919,60.643,12z")]
    [InlineData("https://maps.google.com/?q=25.2919,60.643")]
    [InlineData("https://geohack.toolforge.org/geohack.php?pagename=X&params=25_17_30.84_N_60_38_34.8_E_type:city")]
    [InlineData("+25.2919+060.6430/")]
    [InlineData("+251730.84+0603834.8/")]
    [InlineData("41R 262678 2799356")]
    [InlineData("41 R 262678mE 2799356mN")]
    [InlineData("UTM 41N 262678.0 2799356.3")]
    [InlineData("41R KH 62678 99356")]
    [InlineData("41RKH6267899356")]
    [InlineData("7JQ27JRV+Q6")]
    public void A_position_is_read_in_the_ways_that_people_write_it(string text)
    {
        Assert.True(CoordinateText.TryReadPosition(text, out var read));
        Assert.InRange(read.Point.DistanceKm(new GeoPoint(60.643, 25.2919)), 0, 0.02);
        Assert.False(read.IsOrderGuessed && text.Contains('°', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("25.2919, 60.643", true)]
    [InlineData("125.2919, 60.643", false)]
    [InlineData("25.2919, 160.643", false)]
    [InlineData("25.2919 N, 60.643", false)]
    public void Order_is_a_guess_where_neither_hemisphere_nor_range_tells_it(string text, bool isGuess)
    {
        Assert.True(CoordinateText.TryReadPosition(text, out var read));
        Assert.Equal(isGuess, read.IsOrderGuessed);
    }

    [Theory]
    [InlineData("25, 60", 70_000)]
    [InlineData("25.3, 60.6", 7_000)]
    [InlineData("25°17'N 60°38'E", 1_200)]
    [InlineData("25.29190, 60.64300", 0.7)]
    [InlineData("41R KH 62 99", 707)]
    public void Uncertainty_is_what_the_digits_leave_open(string text, double metres)
    {
        Assert.True(CoordinateText.TryReadPosition(text, out var read));
        Assert.InRange(read.UncertaintyMetres, metres * 0.9, metres * 1.25);
    }

    [Theory]
    [InlineData("95, 200")]
    [InlineData("25.29 N, 60.64 N")]
    [InlineData("+98 21 1234567")]
    [InlineData("https://example.org/25.2919,60.643")]
    [InlineData("Chabahar, 25")]
    public void What_is_no_position_is_not_read_as_one(string text) => Assert.False(CoordinateText.TryReadPosition(text, out _));

    [Theory]
    [InlineData(41, 60.643, 25.2919, 262678.018, 2799356.323)]
    [InlineData(56, 151.2093, -33.8688, 334368.634, 6250948.345)]
    [InlineData(31, 3, 0, 500000, 0)]
    public void Projection_agrees_with_PROJ_both_ways(int zone, double longitude, double latitude, double easting, double northing)
    {
        var (east, north) = TransverseMercator.FromPoint(zone, new GeoPoint(longitude, latitude));
        var back = TransverseMercator.ToPoint(zone, latitude < 0, easting, northing);

        Assert.Equal((easting, northing), (Math.Round(east, 3), Math.Round(north, 3)));
        Assert.InRange(back.DistanceKm(new GeoPoint(longitude, latitude)), 0, 0.00001);
    }

    [Theory]
    [InlineData("60.8629,29.4963,0", 29.4963, 60.8629)]
    [InlineData("60.8629, 29.4963, 0.0", 29.4963, 60.8629)]
    [InlineData("(-71.0589,42.3601,0)", 42.3601, -71.0589)]
    [InlineData("29.4963,60.8629,1378.5", 29.4963, 60.8629)]
    public void A_tuple_with_a_height_is_a_position_and_the_longitude_comes_first_where_the_height_is_nothing(string text, double latitude, double longitude)
    {
        Assert.True(CoordinateText.TryReadPosition(text, out var read));
        Assert.Equal(new GeoPoint(longitude, latitude), read.Point);
    }
}
