using Gazetteer.Documents.Library;
using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Pipeline;
using Gazetteer.Project.Sessions;
using Gazetteer.Reading;
using Gazetteer.Reading.Reviewing;
using Gazetteer.Reading.Shelf;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Tests.Tools;
using Gazetteer.Viewer.Hosting;

namespace Gazetteer.Viewer.Tests.Browser;

/// <summary>The view as a user has it: the shipped gazetteer and base map, the seeds read by the real readers.</summary>
public sealed class SeedsView : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly UserGazetteers _own;
    private readonly ProjectSession _session = ProjectSession.InMemory();
    private ViewerServer? _server;

    public SeedsView() => _own = new UserGazetteers(_folder.Path);

    /// <summary>Where it is served.</summary>
    public Uri Address => _server!.Address;

    /// <summary>What was read.</summary>
    public Desk Desk { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var data = DataFolder.Locate();
        Importing.GazetteerImport.Run(_own, [_folder.Write("wells.csv", "name,lat,lon\nOld well,27.5,61.2\n")], new Importing.Options.ImportOptions
        {
            Source = "wells",
        }, new GazetteerAbout { Licence = "CC0", Colour = "#2a6db5" }, static _ => { });
        var workspace = Workspace.Open(data);
        var reader = new DeskReader(workspace, new DocumentLibrary(), _session.Add);
        var options = new ViewerOptions
        {
            OpenBrowser = false,
            Basemap = Basemap.Open(data.BaseMap),
            Reader = reader,
            Review = (desk, names) => new ReviewDesk(desk, _session, workspace, names, "Mina"),
            Shelf = desk => new GazetteerShelf(_own, new OpenGazetteer(workspace), desk, _session),
        };
        _server = await ViewerServer.StartAsync(options, Desk, workspace.Index);
        await reader.ReadAsync([Path.Combine(data.Path, "..", "seeds")], Desk, CancellationToken.None);
        Desk.Complete();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        _session.Dispose();
        _folder.Dispose();
    }
}
