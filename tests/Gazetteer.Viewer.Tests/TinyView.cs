using System.Net.Http.Json;
using System.Text.Json;
using Gazetteer.Scene;
using Gazetteer.Scene.Tests;
using Gazetteer.Viewer.Hosting;

namespace Gazetteer.Viewer.Tests;

/// <summary>The server over a tiny desk, asked as the page asks it.</summary>
public abstract class TinyView : IAsyncLifetime
{
    private ViewerServer _server = null!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected Desk Desk { get; } = new();

    protected HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        foreach (var document in TinyDesk.Atlas().Documents) Desk.Add(document);
        Desk.Complete();
        _server = await ViewerServer.StartAsync(new ViewerOptions { OpenBrowser = false }, Desk, TinyDesk.Index, Cancellation);
        Client.BaseAddress = _server.Address;
        await Client.OpenAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected Task<JsonElement> Json(string path) => Client.GetFromJsonAsync<JsonElement>(path, Cancellation);

    protected static IEnumerable<string?> Texts(JsonElement column) => column.EnumerateArray().Select(static e => e.GetString());
}
