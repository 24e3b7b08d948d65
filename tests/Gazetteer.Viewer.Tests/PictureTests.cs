using System.Net;
using System.Text;
using Gazetteer.Foundation;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Tests;

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
        _server = await ViewerServer.StartAsync(new ViewerOptions { OpenBrowser = false, Basemap = Basemap.Open(DataFolder.Locate().BaseMap) }, _desk, TinyDesk.Index, Cancellation);
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

    [Theory]
    [InlineData("svg?paper=b7", HttpStatusCode.BadRequest, "paper wants")]
    [InlineData("svg?extent=nowhere", HttpStatusCode.BadRequest, "extent wants")]
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
