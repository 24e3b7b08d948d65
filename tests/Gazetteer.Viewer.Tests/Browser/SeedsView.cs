using Gazetteer.Documents.Library;
using Gazetteer.Foundation;
using Gazetteer.Pipeline;
using Gazetteer.Reading;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Viewer.Hosting;

namespace Gazetteer.Viewer.Tests.Browser;

/// <summary>The view as a user has it: the shipped gazetteer and base map, the seeds read by the real readers.</summary>
public sealed class SeedsView : IAsyncLifetime
{
    private ViewerServer? _server;

    /// <summary>Where it is served.</summary>
    public Uri Address => _server!.Address;

    /// <summary>What was read.</summary>
    public Desk Desk { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var data = DataFolder.Locate();
        var workspace = Workspace.Open(data);
        var reader = new DeskReader(workspace, new DocumentLibrary());
        var options = new ViewerOptions { OpenBrowser = false, Basemap = Basemap.Open(data.BaseMap), Reader = reader };
        _server = await ViewerServer.StartAsync(options, Desk, workspace.Index);
        await reader.ReadAsync([Path.Combine(data.Path, "..", "seeds")], Desk, CancellationToken.None);
        Desk.Complete();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
    }
}
