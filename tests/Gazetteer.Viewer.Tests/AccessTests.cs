using System.Net;
using Gazetteer.Scene;
using Gazetteer.Scene.Tests;
using Gazetteer.Viewer.Hosting;

namespace Gazetteer.Viewer.Tests;

/// <summary>Who is let in: whoever has the key of the address, and the browser that once had it. Other users of the machine can connect, and see nothing.</summary>
public sealed class AccessTests : IAsyncLifetime
{
    private readonly HttpClient _stranger = new();
    private ViewerServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await ViewerServer.StartAsync(new ViewerOptions { OpenBrowser = false }, new Desk(), TinyDesk.Index, Cancellation);
        _stranger.BaseAddress = _server.Address;
    }

    public async ValueTask DisposeAsync()
    {
        _stranger.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/app.js")]
    [InlineData("/icon.svg")]
    [InlineData("/api/documents")]
    [InlineData("/api/progress")]
    [InlineData("/api/exports/csv")]
    [InlineData("/?key=")]
    [InlineData("/?key=0123456789abcdef0123456789abcdef")]
    [InlineData("/no/such/page")]
    public async Task Without_the_key_nothing_is_answered_but_how_to_get_in(string path)
    {
        using var response = await _stranger.GetAsync(path, Cancellation);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("the address that gazetteer printed", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Without_the_key_nothing_is_taken_in_either()
    {
        using var response = await _stranger.PostAsync("/api/progress/cancel", null, Cancellation);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task The_key_opens_the_page_alone_and_brings_a_cookie_that_no_script_and_no_other_site_can_use()
    {
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = _server.Address };
        using var page = await client.GetAsync(_server.Address, Cancellation);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var cookie = Assert.Single(page.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        using var elsewhere = await client.GetAsync($"/api/documents{_server.Address.Query}", Cancellation);
        Assert.Equal(HttpStatusCode.Forbidden, elsewhere.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/documents");
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        using var documents = await client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.OK, documents.StatusCode);
    }

    [Fact]
    public async Task A_cookie_of_another_view_opens_nothing()
    {
        await using var other = await ViewerServer.StartAsync(new ViewerOptions { OpenBrowser = false }, new Desk(), TinyDesk.Index, Cancellation);
        await _stranger.OpenAsync(other);
        using var response = await _stranger.GetAsync("/api/documents", Cancellation);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public void The_key_that_a_browser_is_started_with_opens_once()
    {
        var keys = new AccessKeys();
        var once = keys.Once!;
        Assert.NotEqual(keys.Printed, once);
        Assert.True(keys.Opens(once));
        Assert.False(keys.Opens(once));
        Assert.Null(keys.Once);
        Assert.True(keys.Opens(keys.Printed));
        Assert.True(keys.Opens(keys.Printed));
    }
}
