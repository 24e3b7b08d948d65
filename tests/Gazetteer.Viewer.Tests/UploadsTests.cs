using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Gazetteer.Documents.Library;
using Gazetteer.Foundation;
using Gazetteer.Pipeline;
using Gazetteer.Reading;
using Gazetteer.Scene;
using Gazetteer.Viewer.Hosting;

namespace Gazetteer.Viewer.Tests;

/// <summary>Documents sent to the server as the page sends them.</summary>
public sealed class UploadsTests : IAsyncLifetime
{
    private static readonly Lazy<Workspace> Shipped = new(static () => Workspace.Open(DataFolder.Locate()));
    private readonly Desk _desk = new();
    private readonly HttpClient _client = new();
    private ViewerServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var options = new ViewerOptions { OpenBrowser = false, Reader = new DeskReader(Shipped.Value, new DocumentLibrary()) };
        _server = await ViewerServer.StartAsync(options, _desk, Shipped.Value.Index, Cancellation);
        _client.BaseAddress = _server.Address;
        await _client.OpenAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Documents_are_read_under_their_own_names_and_those_that_cannot_be_are_told()
    {
        using var form = new MultipartFormDataContent();
        Add(form, "letters/سفر 100% \"so\".txt", "From Chabahar to Gwadar.");
        Add(form, "broken.docx", "no package at all\0");
        Add(form, "../../page.html", "<html><title>Quetta</title><body><p>Quetta and Zahedan.</p></body></html>");
        form.Add(new StringContent("film.mp4"), "oversized");
        using var response = await _client.PostAsync("/api/uploads", form, Cancellation);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal(3, (await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("documents").GetInt32());

        await CompleteAsync();
        Assert.Equal(["letters/سفر 100% \"so\".txt", "../../page.html"], _desk.Atlas.Documents.Select(static d => d.Source.Name));
        Assert.Equal(["Chabahar", "Gwadar", "Quetta", "Zahedan"], _desk.Atlas.Places.Select(static p => p.Place.Name).Order(StringComparer.Ordinal));
        var problems = _desk.Progress.Problems;
        Assert.Equal(["film.mp4", "broken.docx"], problems.Select(static p => p.Source));
        Assert.Contains("256 MB", problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_later_lies_beside_what_was_there()
    {
        foreach (var (name, text) in new[] { ("a.txt", "Gwadar."), ("b.txt", "Chabahar.") })
        {
            using var form = new MultipartFormDataContent();
            Add(form, name, text);
            using var response = await _client.PostAsync("/api/uploads", form, Cancellation);
            response.EnsureSuccessStatusCode();
        }

        await CompleteAsync();
        Assert.Equal(["a.txt", "b.txt"], _desk.Atlas.Documents.Select(static d => d.Source.Name));
        Assert.Equal(2, _desk.Progress.Expected);
    }

    [Fact]
    public async Task Other_sites_can_send_nothing()
    {
        using var form = new MultipartFormDataContent();
        Add(form, "a.txt", "Gwadar.");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/uploads") { Content = form };
        request.Headers.Add("Origin", "http://attacker.example");
        using var response = await _client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(0, _desk.Progress.Version);
    }

    [Theory]
    [InlineData("text/plain", "Gwadar.", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data", "Gwadar.", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=file; filename=a.txt\r\n\r\nGwa", HttpStatusCode.BadRequest)]
    public async Task What_is_no_whole_form_is_refused(string type, string body, HttpStatusCode expected)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var response = await _client.PostAsync("/api/uploads", content, Cancellation);
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(0, _desk.Progress.Version);
    }

    [Theory]
    [InlineData("oversized")]
    [InlineData("a field that nobody reads")]
    public async Task A_text_field_takes_no_more_memory_than_a_name_needs(string field)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StreamContent(new MemoryStream(new byte[1 << 20])), field);
        using var response = await _client.PostAsync("/api/uploads", form, Cancellation);
        Assert.Equal(field == "oversized" ? HttpStatusCode.RequestEntityTooLarge : HttpStatusCode.Accepted, response.StatusCode);
        Assert.All(_desk.Progress.Problems, static p => Assert.True(p.Source.Length < 10_000));
    }

    [Fact]
    public async Task The_page_is_told_what_it_may_send_and_that_some_views_read_nothing()
    {
        var limits = await _client.GetFromJsonAsync<JsonElement>("/api/uploads", Cancellation);
        Assert.Equal(256L << 20, limits.GetProperty("mostBytes").GetInt64());
        Assert.Contains(".pdf", limits.GetProperty("extensions").EnumerateArray().Select(static e => e.GetString()));
        await using var without = await ViewerServer.StartAsync(new ViewerOptions { OpenBrowser = false }, _desk, Shipped.Value.Index, Cancellation);
        await _client.OpenAsync(without);
        using var response = await _client.GetAsync(new Uri(without.Address, "/api/uploads"), Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    private static void Add(MultipartFormDataContent form, string name, string text) => form.Add(new StringContent(text), "file", Uri.EscapeDataString(name));

    private async Task CompleteAsync()
    {
        while (_desk.Progress is { IsComplete: false } progress) await _desk.WaitForChangeAsync(progress.Version, Cancellation);
    }
}
