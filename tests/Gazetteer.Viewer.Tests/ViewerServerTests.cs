using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Gazetteer.Foundation;
using Gazetteer.Output;
using Gazetteer.Output.Formats;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Tests;
using Gazetteer.Viewer.Hosting;

namespace Gazetteer.Viewer.Tests;

/// <summary>The server itself on a free port of the loopback address, over a tiny desk.</summary>
public sealed class ViewerServerTests : IAsyncLifetime
{
    private readonly Desk _desk = new();
    private readonly HttpClient _client = new();
    private ViewerServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        foreach (var document in TinyDesk.Atlas().Documents) _desk.Add(document);
        _desk.Complete();
        _server = await ViewerServer.StartAsync(new ViewerOptions { OpenBrowser = false }, _desk, TinyDesk.Index, Cancellation);
        _client.BaseAddress = _server.Address;
        await _client.OpenAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public void It_listens_on_the_loopback_address_alone() => Assert.Equal("127.0.0.1", _server.Address.Host);

    [Fact]
    public async Task The_page_has_the_colours_of_every_window()
    {
        var style = await _client.GetStringAsync("/app.css", Cancellation);
        var (light, dark) = (WindowColours.Light, WindowColours.Dark);
        (string Name, Colour Light, Colour Dark)[] colours =
        [
            ("ground", light.Ground, dark.Ground), ("panel", light.Panel, dark.Panel), ("raised", light.Raised, dark.Raised),
            ("line", light.Line, dark.Line), ("text", light.Text, dark.Text), ("accent", light.Accent, dark.Accent),
        ];
        Assert.All(colours, c => Assert.Contains($"--{c.Name}: light-dark({c.Light}, {c.Dark})", style));
    }

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/app.js", "text/javascript")]
    [InlineData("/app.css", "text/css")]
    [InlineData("/icon.svg", "image/svg+xml")]
    [InlineData("/licences.txt", "text/plain")]
    public async Task The_page_comes_with_the_program(string path, string type)
    {
        using var response = await _client.GetAsync(path, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task No_script_runs_but_its_own()
    {
        using var response = await _client.GetAsync("/", Cancellation);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", await _client.GetStringAsync("/", Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host", "attacker.example:80", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://attacker.example", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Host", "localhost:5000", HttpStatusCode.OK)]
    [InlineData("Host", "[::1]:5000", HttpStatusCode.OK)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    public async Task Other_sites_are_kept_out(string header, string value, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/documents");
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await _client.SendAsync(request, Cancellation);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Panels_show_the_selection()
    {
        Assert.Equal(3, (await Json("/api/documents")).GetProperty("total").GetInt32());
        Assert.Equal("port.md", (await Json("/api/reader?document=port.md")).GetProperty("card").GetProperty("name").GetString());
        Assert.Equal(6, (await Json("/api/places")).GetProperty("total").GetInt32());
        Assert.Equal(2, (await Json("/api/place?place=test:gwadar")).GetProperty("documents").GetArrayLength());
        Assert.Equal("Gwadar", (await Json("/api/search?text=guad")).GetProperty("places")[0].GetProperty("row").GetProperty("name").GetString());
        Assert.Equal(1, (await Json("/api/place?place=test:gwadar&count=1")).GetProperty("documents").GetArrayLength());
    }

    [Fact]
    public async Task Every_use_of_a_name_is_shown_and_exported_on_request()
    {
        Assert.Equal(7, (await Json("/api/places?kinds=all")).GetProperty("total").GetInt32());
        Assert.Equal("Quetta", (await Json("/api/place?place=test:quetta&kinds=all")).GetProperty("row").GetProperty("name").GetString());
        Assert.Equal(7, (await Json("/api/map?kinds=all")).GetProperty("places").GetInt32());
        using var response = await _client.GetAsync("/api/exports/csv?kinds=all&place=test:quetta", Cancellation);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(Cancellation));
        Assert.Equal(["Quetta"], MentionsCsv.Read(reader).Select(r => r.Text));
    }

    [Fact]
    public async Task Walking_returns_the_next_selection()
    {
        var next = await Json("/api/walk?document=fa.md&at=4&forward=true&ofPlace=false");
        Assert.Equal(("fa.md", 14, "test:gwadar"), (next.GetProperty("document").GetString(), next.GetProperty("at").GetInt32(), next.GetProperty("place").GetString()));
        using var nowhere = await _client.GetAsync("/api/walk?forward=true&ofPlace=true", Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, nowhere.StatusCode);
    }

    [Theory]
    [InlineData("/api/reader?document=99", HttpStatusCode.NotFound)]
    [InlineData("/api/circles?document=99&zoom=3", HttpStatusCode.NotFound)]
    [InlineData("/api/documents?sort=colour", HttpStatusCode.BadRequest)]
    [InlineData("/api/places?sort=colour", HttpStatusCode.BadRequest)]
    [InlineData("/api/labels?zoom=3&languages=elvish", HttpStatusCode.BadRequest)]
    [InlineData("/api/passages?place=test:gwadar", HttpStatusCode.BadRequest)]
    [InlineData("/api/passages?place=test:gwadar&document=letter.txt", HttpStatusCode.NotFound)]
    [InlineData("/api/reader", HttpStatusCode.BadRequest)]
    [InlineData("/api/map?place=gwadar", HttpStatusCode.BadRequest)]
    [InlineData("/api/place?place=test:quetta", HttpStatusCode.NotFound)]
    [InlineData("/api/exports/shapefile", HttpStatusCode.NotFound)]
    [InlineData("/api/exports/csv?document=99", HttpStatusCode.NotFound)]
    [InlineData("/api/exports/svg", HttpStatusCode.Conflict)]
    [InlineData("/nothing-here", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_or_not_understood_is_refused(string path, HttpStatusCode expected)
    {
        using var response = await _client.GetAsync(path, Cancellation);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task The_export_holds_what_is_shown()
    {
        using var response = await _client.GetAsync("/api/exports/csv?document=fa.md", Cancellation);
        Assert.Equal("mentions.csv", response.Content.Headers.ContentDisposition!.FileName);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(Cancellation));
        Assert.Equal(["چابهار", "گوادر", "مکران"], MentionsCsv.Read(reader).Select(r => r.Text));
    }

    [Fact]
    public async Task What_is_shown_can_be_kept_in_every_format()
    {
        var options = new ViewerOptions { OpenBrowser = false, Basemap = Basemap.Open(DataFolder.Locate().BaseMap) };
        await using var server = await ViewerServer.StartAsync(options, _desk, TinyDesk.Index, Cancellation);
        await _client.OpenAsync(server);
        var formats = await _client.GetFromJsonAsync<JsonElement>(new Uri(server.Address, "/api/exports"), Cancellation);
        Assert.Equal(ExportCatalog.All.Select(static f => f.Title), formats.EnumerateArray().Where(static f => !f.GetProperty("isForExcel").GetBoolean())
            .Select(static f => f.GetProperty("title").GetString()));
        foreach (var format in ExportCatalog.All)
        {
            using var response = await _client.GetAsync(new Uri(server.Address, $"/api/exports/{format.Name}?place=test:gwadar"), Cancellation);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(format.MediaType, response.Content.Headers.ContentType!.ToString());
            Assert.Equal("mentions" + format.Extensions[0], response.Content.Headers.ContentDisposition!.FileName);
            Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync(Cancellation));
        }
    }

    [Fact]
    public async Task The_base_map_comes_as_it_lies_on_disk()
    {
        var basemap = Basemap.Open(DataFolder.Locate().BaseMap);
        await using var server = await ViewerServer.StartAsync(new ViewerOptions { OpenBrowser = false, Basemap = basemap }, _desk, TinyDesk.Index, Cancellation);
        await _client.OpenAsync(server);
        var index = await _client.GetFromJsonAsync<JsonElement>(new Uri(server.Address, "/api/basemap"), Cancellation);
        Assert.Equal("Natural Earth", index.GetProperty("attribution").GetString());
        var tile = index.GetProperty("levels")[0].GetProperty("tiles")[0].GetProperty("name").GetString();
        using var response = await _client.GetAsync(new Uri(server.Address, $"/api/basemap/{tile}"), Cancellation);
        Assert.Equal("gzip", Assert.Single(response.Content.Headers.ContentEncoding));
        using var unknown = await _client.GetAsync(new Uri(server.Address, "/api/basemap/..%2Findex.json"), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        using var without = await _client.GetAsync("/api/basemap", Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, without.StatusCode);
    }

    [Fact]
    public async Task Progress_is_told_while_documents_come()
    {
        using var stream = await _client.GetStreamAsync("/api/progress", Cancellation);
        using var reader = new StreamReader(stream);
        Assert.Equal(3, (await NextProgress(reader)).GetProperty("read").GetInt32());
        _desk.Add(TinyDesk.Document("more.txt", "more", "en", null, "[Quetta](quetta)"));
        Assert.Equal(4, (await NextProgress(reader)).GetProperty("read").GetInt32());
    }

    [Fact]
    public async Task A_port_in_use_is_said_plainly()
    {
        var error = await Assert.ThrowsAsync<ViewerException>(
            () => ViewerServer.StartAsync(new ViewerOptions { Port = _server.Address.Port, OpenBrowser = false }, _desk, TinyDesk.Index, Cancellation));
        Assert.Contains($"Port {_server.Address.Port} cannot be used", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reading_can_be_ended_and_the_view_goes_on()
    {
        using var cancel = new CancellationTokenSource();
        var started = new TaskCompletionSource<Uri>();
        var reading = new TaskCompletionSource<Desk>();
        var running = ViewerServer.RunAsync(
            new ViewerOptions { OpenBrowser = false },
            TinyDesk.Index,
            async (desk, stopped) =>
            {
                desk.Add(TinyDesk.Document("one.txt", "one", "en", null, "[Quetta](quetta)"));
                reading.SetResult(desk);
                await Task.Delay(Timeout.Infinite, stopped);
            },
            started.SetResult,
            cancel.Token);
        var address = await started.Task;
        await _client.OpenAsync(address);
        var desk = await reading.Task;
        Assert.False(desk.Progress.IsComplete);
        using var response = await _client.PostAsync(new Uri(address, "/api/progress/cancel"), null, Cancellation);
        response.EnsureSuccessStatusCode();
        while (!desk.Progress.IsComplete) await desk.WaitForChangeAsync(desk.Progress.Version, Cancellation);
        Assert.Equal(1, (await _client.GetFromJsonAsync<JsonElement>(new Uri(address, "/api/documents"), Cancellation)).GetProperty("total").GetInt32());
        Assert.False(running.IsCompleted);
        await cancel.CancelAsync();
        await running;
    }

    [Fact]
    public async Task It_serves_until_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        var started = new TaskCompletionSource<Uri>();
        var running = ViewerServer.RunAsync(
            new ViewerOptions { OpenBrowser = false },
            TinyDesk.Index,
            (desk, _) =>
            {
                desk.Add(TinyDesk.Document("one.txt", "one", "en", null, "[Quetta](quetta)"));
                return Task.CompletedTask;
            },
            started.SetResult,
            cancel.Token);
        var address = await started.Task;
        await _client.OpenAsync(address);
        var list = await _client.GetFromJsonAsync<JsonElement>(new Uri(address, "/api/documents"), Cancellation);
        Assert.Equal(1, list.GetProperty("total").GetInt32());
        await cancel.CancelAsync();
        await running;
    }

    private static async Task<JsonElement> NextProgress(StreamReader reader)
    {
        while (await reader.ReadLineAsync(Cancellation) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return JsonDocument.Parse(line["data: ".Length..]).RootElement;
        }

        throw new EndOfStreamException();
    }

    private Task<JsonElement> Json(string path) => _client.GetFromJsonAsync<JsonElement>(path, Cancellation);
}
