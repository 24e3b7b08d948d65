using Gazetteer.Extraction;
using Gazetteer.Files;
using Gazetteer.Importing;

namespace Gazetteer.Cli.Terminal;

/// <summary>Opens the workspace and shows how far it is, should the gazetteer have to be compiled first.</summary>
internal static class WorkspaceOpening
{
    /// <summary>Most runs are over by then; those that are not may last.</summary>
    private static readonly TimeSpan ShortRun = TimeSpan.FromSeconds(1);

    public static Workspace Open(CancellationToken cancellation)
    {
        // Beside the opening, since nothing waits for it.
        _ = Task.Run(ScratchFolder.RemoveAbandoned, CancellationToken.None);
        using var line = new ProgressLine();
        var workspace = Workspace.Open(DataFolder.Locate(), progress: done => line.Show("Preparing the gazetteer, once", (int)(done * 100), 100), cancellation: cancellation, userGazetteers: UserGazetteers.Locate());
        _ = SecureIndexAsync(workspace, cancellation);
        return workspace;
    }

    private static async Task SecureIndexAsync(Workspace workspace, CancellationToken cancellation)
    {
        await Task.Delay(ShortRun, cancellation).ConfigureAwait(false);
        if (workspace.SecureIndex(cancellation) is { } problem) Messages.Say(problem.ToString());
    }
}
