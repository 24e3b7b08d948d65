using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Pipeline;
using Gazetteer.Project.Sessions;
using Gazetteer.Reading.Shelf;
using Gazetteer.Scene;
using Gazetteer.Tests.Tools;
using Gazetteer.Viewer.Hosting;

namespace Gazetteer.Viewer.Tests;

/// <summary>Gazetteers of the user's own, sent, looked at, imported and changed as the page does it.</summary>
public sealed class GazetteersApiTests : IAsyncLifetime
{
    private const string Table = "Fundort;Breite;Länge\nKalat-e Dig;27,55;61,22\nNowhere;;60\n";

    private static readonly Lazy<Workspace> Shipped = new(static () => Workspace.Open(DataFolder.Locate()));
    private readonly TemporaryFolder _folder = new();
    private readonly ProjectSession _session = ProjectSession.InMemory();
    private readonly HttpClient _client = new();
    private UserGazetteers _own = null!;
    private ViewerServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _own = new UserGazetteers(Path.Combine(_folder.Path, "own"));
        var open = new OpenGazetteer(Shipped.Value);
        _server = await ViewerServer.StartAsync(new ViewerOptions
        {
            OpenBrowser = false,
            Shelf = desk => new GazetteerShelf(_own, open, desk, _session),
        }, new Desk(), Shipped.Value.Index, Cancellation);
        _client.BaseAddress = _server.Address;
        await _client.OpenAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        _session.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_table_is_sent_looked_at_and_imported()
    {
        var sent = await Sent(("Fundorte 2024.csv", Table));
        Assert.Equal("fundorte-2024", sent.GetProperty("name").GetString());
        var files = sent.GetProperty("files").GetString();

        var table = (await Json(await Post($"/api/gazetteers/preview?files={files}", new { name = "sites", choices = Array.Empty<string>() }))).GetProperty("tables")[0];
        Assert.Equal(["name", "latitude", "longitude"], table.GetProperty("columns").EnumerateArray().Select(static c => c.GetProperty("field").GetString()));
        Assert.Equal((1, 1), (table.GetProperty("places").GetInt32(), table.GetProperty("refused").GetInt32()));
        Assert.Equal(("Kalat-e Dig", 61.22, 27.55), (table.GetProperty("placeNames")[0].GetString(), table.GetProperty("longitudes")[0].GetDouble(), table.GetProperty("latitudes")[0].GetDouble()));
        Assert.Equal("Fundorte_2024.csv:3: latitude is missing", table.GetProperty("problems")[0].GetString());
        Assert.Empty(_own.List(static _ => { }));

        var imported = await Json(await Post($"/api/gazetteers/import?files={files}",
            new { name = "sites", use = "override", licence = "CC BY 4.0", credit = "", colour = "#2a6db5", choices = Array.Empty<string>() }));
        Assert.Equal((1, 1), (imported.GetProperty("places").GetInt32(), imported.GetProperty("refused").GetInt32()));
        var kept = Assert.Single(_own.List(static _ => { }));
        Assert.Equal(("sites", GazetteerUse.Override, "CC BY 4.0", "#2a6db5", 1), (kept.Name, kept.About.Use, kept.About.Licence, kept.About.Colour, kept.About.Places));
        Assert.Empty(kept.About.Files);

        // The files were forgotten with the import.
        Assert.Equal(HttpStatusCode.NotFound, (await Post($"/api/gazetteers/preview?files={files}", new { name = "sites" })).StatusCode);
    }

    [Fact]
    public async Task Columns_can_be_chosen_where_headings_say_nothing()
    {
        var files = (await Sent(("a.csv", "A,B,C,D\nTis,town,1,2\n"))).GetProperty("files").GetString();
        var fault = (await Json(await Post($"/api/gazetteers/preview?files={files}", new { name = "a", choices = new[] { "unused C" } }))).GetProperty("tables")[0];
        Assert.Contains("position", fault.GetProperty("fault").GetString(), StringComparison.Ordinal);
        Assert.Equal(4, fault.GetProperty("columns").GetArrayLength());
        var chosen = (await Json(await Post($"/api/gazetteers/preview?files={files}", new { name = "a", choices = new[] { "column latitude=C", "column longitude=D", "column kind=B" } })))
            .GetProperty("tables")[0];
        Assert.Equal((1, ""), (chosen.GetProperty("places").GetInt32(), chosen.GetProperty("fault").GetString()));
    }

    [Fact]
    public async Task The_parts_of_a_shapefile_are_one_file_and_names_of_files_lead_nowhere()
    {
        var sent = await Sent(("../../etc/a.shp", "no shapefile"), ("a.dbf", "x"), ("..", "y"));
        Assert.Equal(["../../etc/a.shp", "a.dbf", ".."], sent.GetProperty("names").EnumerateArray().Select(static n => n.GetString()));
        using var reply = await Post($"/api/gazetteers/preview?files={sent.GetProperty("files").GetString()}", new { name = "a" });
        var said = await reply.Content.ReadAsStringAsync(Cancellation);
        Assert.DoesNotContain(Path.GetTempPath(), said, StringComparison.Ordinal);
        Assert.Contains("\"a.shp\"", said, StringComparison.Ordinal);
        Assert.DoesNotContain("a.dbf", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name":"Sites!"}""", 400, "no name for a gazetteer")]
    [InlineData("""{"name":"sites","colour":"blue"}""", 400, "#rrggbb")]
    [InlineData("""{"name":"sites","choices":["column nome=Fundort"]}""", 400, "fields")]
    [InlineData("""{"name":"sites","choices":["unused Breite"]}""", 400, "choose it")]
    [InlineData("""{"name":"taken"}""", 409, "named taken already")]
    public async Task What_makes_no_sense_is_refused_with_a_reason_and_imports_nothing(string draft, int status, string reason)
    {
        Import("taken");
        var files = (await Sent(("sites.csv", Table))).GetProperty("files").GetString();
        using var content = new StringContent(draft, Encoding.UTF8, "application/json");
        using var reply = await _client.PostAsync($"/api/gazetteers/import?files={files}", content, Cancellation);
        Assert.Equal(status, (int)reply.StatusCode);
        Assert.Contains(reason, await reply.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(["taken"], _own.List(static _ => { }).Select(static g => g.Name));
    }

    [Fact]
    public async Task One_of_the_same_name_is_replaced_if_that_is_said()
    {
        Import("sites");
        var files = (await Sent(("sites.csv", Table))).GetProperty("files").GetString();
        await Json(await Post($"/api/gazetteers/import?files={files}&replaces=true", new { name = "sites", licence = "ODbL" }));
        Assert.Equal("ODbL", Assert.Single(_own.List(static _ => { })).About.Licence);
    }

    [Fact]
    public async Task What_was_imported_is_listed_changed_renamed_and_removed()
    {
        Import("sites");
        using var changed = await Post("/api/gazetteers/change?name=sites&readsAgain=false", new { name = "dig", use = "add", licence = "CC0", credit = "Survey", colour = "#00aa00" });
        Assert.True(changed.IsSuccessStatusCode);
        var one = Assert.Single((await _client.GetFromJsonAsync<JsonElement>("/api/gazetteers", Cancellation)).GetProperty("gazetteers").EnumerateArray());
        Assert.Equal(("dig", "CC0", "Survey", "#00aa00", "add"), (Text(one, "name"), Text(one, "licence"), Text(one, "credit"), Text(one, "colour"), Text(one, "use")));
        Assert.Equal(HttpStatusCode.NotFound, (await Post("/api/gazetteers/change?name=sites&readsAgain=false", new { name = "sites" })).StatusCode);
        Assert.True((await _client.DeleteAsync("/api/gazetteers?name=dig", Cancellation)).IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.DeleteAsync("/api/gazetteers?name=dig", Cancellation)).StatusCode);
        Assert.Empty(_own.List(static _ => { }));
    }

    [Fact]
    public async Task A_view_without_a_shelf_says_that_it_has_none()
    {
        await using var plain = await ViewerServer.StartAsync(new ViewerOptions { OpenBrowser = false }, new Desk(), Shipped.Value.Index, Cancellation);
        using var client = new HttpClient { BaseAddress = plain.Address };
        await client.OpenAsync(plain);
        Assert.Equal(HttpStatusCode.NoContent, (await client.GetAsync("/api/gazetteers", Cancellation)).StatusCode);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private void Import(string name) =>
        Importing.GazetteerImport.Run(_own, [_folder.Write($"{name}.csv", "name,lat,lon\nTis,25.36,60.61\n")], new Importing.Options.ImportOptions
        {
            Source = name,
        }, new GazetteerAbout(), static _ => { }, cancellation: Cancellation);

    private async Task<JsonElement> Sent(params (string Name, string Text)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, text) in files) form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", Uri.EscapeDataString(name));
        return await Json(await _client.PostAsync("/api/gazetteers/files", form, Cancellation));
    }

    private Task<HttpResponseMessage> Post(string path, object draft) => _client.PostAsJsonAsync(path, draft, Cancellation);

    private static async Task<JsonElement> Json(HttpResponseMessage reply)
    {
        Assert.True(reply.IsSuccessStatusCode, await reply.Content.ReadAsStringAsync(Cancellation));
        return await reply.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }
}
