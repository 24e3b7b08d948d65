using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Gazetteer.Documents.Library;
using Gazetteer.Foundation;
using Gazetteer.Pipeline;
using Gazetteer.Project.Sessions;
using Gazetteer.Reading;
using Gazetteer.Reading.Reviewing;
using Gazetteer.Tests.Tools;
using Gazetteer.Scene;
using Gazetteer.Viewer.Hosting;

namespace Gazetteer.Viewer.Tests;

/// <summary>Corrections as the page sends them.</summary>
public sealed class ReviewApiTests : IAsyncLifetime
{
    private static readonly Lazy<Workspace> Shipped = new(static () => Workspace.Open(DataFolder.Locate()));
    private readonly TemporaryFolder _folder = new();
    private readonly ProjectSession _session = ProjectSession.InMemory();
    private readonly Desk _desk = new();
    private readonly HttpClient _client = new();
    private ViewerServer _server = null!;
    private string _document = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _document = _folder.Write("a.md", "**From** Zahedan to Saravan. The *gwashtak* wells; Saravan again.\n");
        _server = await ViewerServer.StartAsync(new ViewerOptions
        {
            OpenBrowser = false,
            Review = (desk, names) => new ReviewDesk(desk, _session, Shipped.Value, names, "Mina"),
        }, _desk, Shipped.Value.Index, Cancellation);
        await new DeskReader(Shipped.Value, new DocumentLibrary(), _session.Add).ReadAsync([_document], _desk, Cancellation);
        _desk.Complete();
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
    public async Task A_mention_tells_what_it_may_mean()
    {
        var card = await Json($"/api/review/mention?document={Key}&at=20");
        Assert.Equal("Saravan", card.GetProperty("text").GetString());
        Assert.Contains("Gilan", card.GetProperty("choices").ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync($"/api/review/mention?document={Key}&at=21", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync("/api/review/mention?document=none&at=1", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Places_are_found_in_any_script_and_own_ones_too()
    {
        Assert.Contains("Saravan", (await Json($"/api/review/places?name={Uri.EscapeDataString("سراوان")}")).ToString(), StringComparison.Ordinal);
        await Decide(40, new { kind = "Missed", scope = "Project", words = "gwashtak", ownName = "Gwashtak", longitude = 64.1, latitude = 26.2 });
        Assert.Contains("own:gwashtak", (await Json("/api/review/places?name=gwash")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_the_page_shows_without_signs_are_found_in_the_text_near_where_they_were_marked()
    {
        var change = await Decide(22, new { kind = "Missed", scope = "Mention", words = "gwashtak", ownName = "Gwashtak", longitude = 64.1, latitude = 26.2 });
        Assert.Equal(1, change.GetProperty("mentions").GetInt32());
        var added = Assert.Single(_desk.Atlas.Documents[0].Mentions, static m => m.Review is not null);
        Assert.Equal(("gwashtak", "PK"), (added.Span.Of(_desk.Atlas.Documents[0].Source.Text), added.Place!.Country.ToString()));
    }

    [Fact]
    public async Task What_was_decided_is_listed_undone_withdrawn_and_shown_on_the_desk()
    {
        await Decide(20, new { kind = "NotAPlace", scope = "Document" });
        Assert.DoesNotContain(_desk.Atlas.Places, static p => p.Place.Name == "Saravan");
        var row = (await Json("/api/review/decisions")).GetProperty("decisions")[0];
        Assert.Equal(("Saravan", "not a place", "Mina"), (row.GetProperty("name").GetString(), row.GetProperty("verdict").GetString(), row.GetProperty("by").GetString()));
        var withdrawn = await Post($"/api/review/withdraw?id={row.GetProperty("id").GetString()}");
        Assert.Equal(0, withdrawn.GetProperty("state").GetProperty("decisions").GetInt32());
        Assert.Contains(_desk.Atlas.Places, static p => p.Place.Name == "Saravan");
        await Post("/api/review/undo");
        Assert.Equal("withdrawn: “Saravan” is not a place (this name in the document)", (await Json("/api/review")).GetProperty("redoWords").GetString());
    }

    [Fact]
    public async Task The_queue_tells_what_is_most_likely_wrong_and_how_right_the_program_was()
    {
        var before = await Json("/api/review/queue?count=5");
        Assert.Equal(0, before.GetProperty("reviewed").GetInt32());
        var first = before.GetProperty("items")[0].GetProperty("card");
        await Decide(first.GetProperty("at").GetInt32(), new { kind = "Confirm", scope = "Document" });
        var after = await Json("/api/review/queue?count=5");
        Assert.Equal(before.GetProperty("open").GetInt32() - 1, after.GetProperty("open").GetInt32());
        Assert.Equal(after.GetProperty("judged").GetInt32(), after.GetProperty("right").GetInt32());
    }

    [Theory]
    [InlineData("""{"kind":"Place","scope":"Mention"}""", "Choose a place")]
    [InlineData("""{"kind":"Place","scope":"Mention","place":"nothing"}""", "source:key")]
    [InlineData("""{"kind":"Place","scope":"Mention","place":"geonames:999999999"}""", "The gazetteer has no place")]
    [InlineData("""{"kind":"Place","scope":"Mention","ownName":"X"}""", "wants a point or a shape")]
    [InlineData("""{"kind":"Place","scope":"Mention","ownName":"X","longitude":500,"latitude":1}""", "Latitudes go from")]
    [InlineData("""{"kind":"Missed","scope":"Mention","words":"not there"}""", "does not stand in the text")]
    [InlineData("""{"kind":"Sometimes","scope":"Mention"}""", "")]
    [InlineData("""{"kind":"NotAPlace"}""", "")]
    public async Task What_makes_no_sense_is_refused_with_a_reason_and_changes_nothing(string draft, string reason)
    {
        using var content = new StringContent(draft, System.Text.Encoding.UTF8, "application/json");
        using var reply = await _client.PostAsync($"/api/review/decisions?document={Key}&at=20", content, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, reply.StatusCode);
        Assert.Contains(reason, await reply.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Empty(_session.Log.Steps);
    }

    [Fact]
    public async Task Undoing_nothing_and_saving_over_a_file_are_refused()
    {
        Assert.Equal(HttpStatusCode.Conflict, (await _client.PostAsync("/api/review/undo", null, Cancellation)).StatusCode);
        var path = _folder.Write("there.gpkg", "mine");
        Assert.Equal(HttpStatusCode.Conflict, (await _client.PostAsync($"/api/review/save?path={Uri.EscapeDataString(path)}", null, Cancellation)).StatusCode);
        Assert.Equal("mine", File.ReadAllText(path));
        var saved = await Post($"/api/review/save?path={Uri.EscapeDataString(Path.Combine(_folder.Path, "notes"))}");
        Assert.EndsWith("notes.gpkg", saved.GetProperty("project").GetString(), StringComparison.Ordinal);
        await Decide(20, new { kind = "NotAPlace", scope = "Mention" });
        Assert.Single(_session.File!.Decisions.InForce);
    }

    private string Key => Uri.EscapeDataString(_desk.Atlas.KeyOf(0));

    private Task<JsonElement> Json(string path) => _client.GetFromJsonAsync<JsonElement>(path, Cancellation);

    private Task<JsonElement> Decide(int at, object draft) => Post($"/api/review/decisions?document={Key}&at={at}", draft);

    private async Task<JsonElement> Post(string path, object? body = null)
    {
        using var reply = await _client.PostAsJsonAsync(path, body ?? new { }, Cancellation);
        Assert.True(reply.IsSuccessStatusCode, await reply.Content.ReadAsStringAsync(Cancellation));
        return await reply.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }
}
