using Gazetteer.Extraction;
using Gazetteer.Files;
using Gazetteer.Importing;

namespace Gazetteer.Cli.Terminal;

/// <summary>Opens the workspace and shows how far it is, should the gazetteer have to be compiled first.</summary>
internal static class WorkspaceOpening
{
    public static Workspace Open(CancellationToken cancellation)
    {
        // Beside the opening, since nothing waits for it.
        _ = Task.Run(ScratchFolder.RemoveAbandoned, CancellationToken.None);
        using var line = new ProgressLine();
        return Workspace.Open(DataFolder.Locate(), progress: done => line.Show("Preparing the gazetteer, once", (int)(done * 100), 100), cancellation: cancellation, userGazetteers: UserGazetteers.Locate());
    }
}
