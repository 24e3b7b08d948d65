using System.Net;
using System.Text;
using System.Xml.Linq;
using Gazetteer.Foundation;
using Gazetteer.Places;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Tests;
using Gazetteer.Viewer.Hosting;

namespace Gazetteer.Viewer.Tests;

/// <summary>What is shown comes as a picture, with the settings that the command line has.</summary>
public sealed class PictureTests : IAsyncLifetime
{
    private readonly Desk _desk = new();
    private readonly HttpClient _client = new();
    private ViewerServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        foreach (var document in TinyDesk.Atlas().Documents) _desk.Add(document);
        _desk.Complete();
        _server = await ViewerServer.StartAsync(new ViewerOptions
        {
            OpenBrowser = false,
            Basemap = Basemap.Open(DataFolder.Locate().BaseMap),
            FindPlace = FindPlace,
        }, _desk, TinyDesk.Index, Cancellation);
        _client.BaseAddress = _server.Address;
        await _client.OpenAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("svg", "image/svg+xml", "<?xml")]
    [InlineData("png?scale=1&paper=slide&labels=few", "image/png", "\u0089PNG")]
    [InlineData("pdf?numbers=yes&grey=yes&language=fa", "application/pdf", "%PDF-")]
    public async Task It_comes_in_each_format(string address, string mediaType, string beginning)
    {
        using var response = await _client.GetAsync($"/api/picture/{address}", Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith(beginning, Encoding.Latin1.GetString(await response.Content.ReadAsByteArrayAsync(Cancellation)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_shape_it()
    {
        var svg = await _client.GetStringAsync("/api/picture/svg?title=Ports+%26+roads&paper=800x600&extent=50,20,70,35&legend=no", Cancellation);
        Assert.Contains("viewBox=\"0 0 800 600\"", svg, StringComparison.Ordinal);
        Assert.Contains(">Ports &amp; roads</text>", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"legend\"", svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_the_world_may_be_named()
    {
        using var response = await _client.GetAsync("/api/picture/svg?extent=Gwadar", Cancellation);
        Assert.Equal("1", response.Headers.GetValues("Places-Shown").Single());
        Assert.Equal("5", response.Headers.GetValues("Places-Outside").Single());
    }

    [Fact]
    public async Task Only_chosen_places_are_drawn()
    {
        var svg = await _client.GetStringAsync("/api/picture/svg?only=test:gwadar&only=test:chabahar&label-languages=en&base-labels=no", Cancellation);
        Assert.Contains("<desc>Map of 2 places: Gwadar, Chabahar.</desc>", svg, StringComparison.Ordinal);
        Assert.DoesNotContain(">Karachi<", svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_for_an_article_names_its_places_and_has_its_caption_as_text()
    {
        using var response = await _client.GetAsync("/api/picture/html?title=Ports&caption=Where+ships+call&language=en", Cancellation);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        var figure = XElement.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("Where ships call", (string?)figure.Element("figcaption"));
        Assert.StartsWith("Ports. Map of 5 places: Gwadar, ", (string?)figure.Element("img")!.Attribute("alt"), StringComparison.Ordinal);
        var picture = Encoding.UTF8.GetString(Convert.FromBase64String(((string)figure.Element("img")!.Attribute("src")!).Split(',')[1]));
        Assert.DoesNotContain("Where ships call", picture, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pdf?level=easy&extent=all", HttpStatusCode.OK, "%PDF-")]
    [InlineData("html?extent=all&seed=7", HttpStatusCode.OK, "<!DOCTYPE html>")]
    [InlineData("pdf?extent=Gwadar", HttpStatusCode.Conflict, "The documents name fewer than 4 places there")]
    [InlineData("pdf?level=harder", HttpStatusCode.BadRequest, "level wants one of medium, easy, hard")]
    [InlineData("pdf?seed=-1", HttpStatusCode.BadRequest, "seed wants a whole number")]
    [InlineData("docx", HttpStatusCode.NotFound, "no class pack as 'docx'")]
    public async Task A_class_pack_comes_of_what_is_shown(string address, HttpStatusCode status, string beginning)
    {
        using var response = await _client.GetAsync($"/api/class/{address}", Cancellation);
        Assert.Equal(status, response.StatusCode);
        Assert.Contains(beginning, await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private static Place? FindPlace(string name) => name == "Gwadar" ? TinyDesk.Place("gwadar") : null;

    [Theory]
    [InlineData("svg?paper=b7", HttpStatusCode.BadRequest, "paper wants")]
    [InlineData("svg?extent=Nowhere", HttpStatusCode.BadRequest, "or the name of a place; 'Nowhere' is none of these")]
    [InlineData("svg?only=Gwadar", HttpStatusCode.BadRequest, "only wants identifiers")]
    [InlineData("svg?north=south", HttpStatusCode.BadRequest, "north wants auto, yes or no")]
    [InlineData("png?scale=900", HttpStatusCode.BadRequest, "scale wants a number from 1 to 4")]
    [InlineData("svg?text-size=NaN", HttpStatusCode.BadRequest, "text-size wants")]
    [InlineData("gif", HttpStatusCode.NotFound, "no picture format")]
    [InlineData("svg?document=99", HttpStatusCode.NotFound, "no document '99'")]
    public async Task What_is_not_understood_is_said(string address, HttpStatusCode status, string said)
    {
        using var response = await _client.GetAsync($"/api/picture/{address}", Cancellation);
        Assert.Equal(status, response.StatusCode);
        Assert.Contains(said, await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }
}
