using Gazetteer.Foundation;
using Gazetteer.Foundation.Files;
using Gazetteer.Gazetteers;
using Gazetteer.Pipeline;

namespace Gazetteer.Cli.Terminal;

/// <summary>Opens the workspace, shows how far it is, should the gazetteer have to be compiled first, and says what could not be used.</summary>
internal static class WorkspaceOpening
{
    /// <summary>Most runs are over by then; those that are not may last.</summary>
    private static readonly TimeSpan ShortRun = TimeSpan.FromSeconds(0.5);

    public static Workspace Open(CancellationToken cancellation)
    {
        var tidying = Task.Run(ScratchFolder.RemoveAbandoned, CancellationToken.None);
        var workspace = OpenShowingProgress(cancellation);
        tidying.Wait(cancellation);
        Messages.Say(workspace.Problems);
        _ = SecureIndexAsync(workspace, cancellation);
        return workspace;
    }

    private static Workspace OpenShowingProgress(CancellationToken cancellation)
    {
        using var line = new ProgressLine();
        return Workspace.Open(DataFolder.Locate(), progress: done => line.Show("Preparing the gazetteer, once", (int)(done * 100), 100), cancellation: cancellation,
            userGazetteers: UserGazetteers.Locate());
    }

    private static async Task SecureIndexAsync(Workspace workspace, CancellationToken cancellation)
    {
        await Task.Delay(ShortRun, cancellation).ConfigureAwait(false);
        if (workspace.SecureIndex(cancellation) is { } problem) Messages.Say(problem.ToString());
    }
}
