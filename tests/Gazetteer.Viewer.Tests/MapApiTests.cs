using System.Globalization;

namespace Gazetteer.Viewer.Tests;

public sealed class MapApiTests : TinyView
{
    [Fact]
    public async Task The_map_is_about_all_places_or_those_of_the_open_document()
    {
        var all = await Json("/api/map");
        Assert.Equal((6, 10, false), (all.GetProperty("places").GetInt32(), all.GetProperty("mentions").GetInt32(), all.GetProperty("isGathered").GetBoolean()));
        Assert.Equal(3, (await Json("/api/map?document=fa.md")).GetProperty("places").GetInt32());
    }

    [Fact]
    public async Task Every_place_is_a_point_of_four_bytes()
    {
        var bytes = await Client.GetByteArrayAsync("/api/points", Cancellation);
        Assert.Equal(6 * 4, bytes.Length);

        // Gwadar, the most mentioned, at 62.3 degrees east: 0.673 of the way round from the 180th meridian.
        Assert.Equal((62.3254 + 180) / 360 * 65536, BitConverter.ToUInt16(bytes), tolerance: 1);
    }

    [Fact]
    public async Task Circles_come_in_columns_for_a_zoom_and_a_box()
    {
        var circles = await Json("/api/circles?zoom=5");
        Assert.Equal("Gwadar", Texts(circles.GetProperty("name")).First());
        Assert.All(circles.EnumerateObject().Where(static c => c.Name is not ("sizes" or "tint")), static c => Assert.Equal(6, c.Value.GetArrayLength()));
        Assert.Equal(0, circles.GetProperty("tint").GetArrayLength());
        var west = await Json("/api/circles?zoom=5&west=60&south=24&east=61&north=26");
        Assert.Equal(["Chabahar"], Texts(west.GetProperty("name")));
    }

    [Fact]
    public async Task What_is_drawn_does_not_depend_on_the_chosen_place() =>
        Assert.Equal((await Json("/api/circles?zoom=5")).GetRawText(), (await Json("/api/circles?zoom=5&place=test:gwadar")).GetRawText());

    [Theory]
    [InlineData("", "Gwadar", "گوادر")]
    [InlineData("en", "Gwadar", "")]
    [InlineData("local", "", "گوادر")]
    [InlineData("en%2Bfa", "Gwadar", "گوادر‎")]
    [InlineData("ar", "Gwadar", "")]
    public async Task Labels_come_placed_in_the_wanted_languages(string languages, string latin, string native)
    {
        var labels = await Json($"/api/labels?zoom=6&languages={languages}");
        var at = Texts(labels.GetProperty("key")).ToList().IndexOf("test:gwadar");
        Assert.Equal((latin, native), (labels.GetProperty("latin")[at].GetString(), labels.GetProperty("native")[at].GetString()));
    }

    [Fact]
    public async Task A_circle_tells_the_places_that_it_stands_for()
    {
        var gathered = await Json("/api/gathered?zoom=3&place=test:gwadar");
        Assert.Equal(1, gathered.GetProperty("total").GetInt32());
        Assert.Equal("Gwadar", gathered.GetProperty("rows")[0].GetProperty("name").GetString());
        Assert.Equal(0, (await Json("/api/gathered?zoom=3&place=test:suva")).GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("mentions", false, "Gwadar")]
    [InlineData("name", true, "Balochistan")]
    [InlineData("name", false, "Pakistan")]
    public async Task The_table_comes_sorted_a_stretch_at_a_time(string column, bool ascending, string first)
    {
        var page = await Json(string.Create(CultureInfo.InvariantCulture, $"/api/places?sort={column}&ascending={(ascending ? "true" : "false")}&count=2"));
        Assert.Equal((6, 2), (page.GetProperty("total").GetInt32(), page.GetProperty("rows").GetArrayLength()));
        Assert.Equal(first, page.GetProperty("rows")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Replies_are_compressed_for_those_who_can_read_that()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/circles?zoom=3");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        using var response = await Client.SendAsync(request, Cancellation);
        Assert.Equal("gzip", Assert.Single(response.Content.Headers.ContentEncoding));
    }
}
