using Gazetteer.Documents;
using Gazetteer.Project.Sessions;
using Gazetteer.Scene;

namespace Gazetteer.Reading.Projects;

/// <summary>Lays a project's documents on a desk, and those that are read into it besides.</summary>
/// <param name="session">The session on the project.</param>
/// <param name="intake">Reads more documents into it.</param>
public sealed class ProjectDesk(ProjectSession session, ProjectIntake intake)
{
    /// <summary>Lays all documents on the desk, after more were read into the project where some are named.</summary>
    /// <param name="paths">Files, folders or patterns to read into the project first; empty for none.</param>
    /// <param name="desk">Takes documents and problems.</param>
    /// <param name="cancellation">Ends the reading; what the project holds by then is laid on the desk.</param>
    public async Task LayAsync(IReadOnlyCollection<string> paths, Desk desk, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(desk);
        try
        {
            if (paths.Count > 0) await ReadAsync(paths, desk, cancellation).ConfigureAwait(false);
        }
        finally
        {
            desk.Expect(session.Documents.Length);
            foreach (var document in session.Documents) desk.Add(document.Corrected.Document);
        }
    }

    private async Task ReadAsync(IReadOnlyCollection<string> paths, Desk desk, CancellationToken cancellation)
    {
        var report = new ReadingReport();
        report.ProblemFound += desk.Add;
        if (session.File is { IsReadOnly: true } file) desk.Add(new Foundation.Problem(file.Path, 0, $"nothing was read into it: {file.WhyReadOnly}"));
        else await intake.ReadAsync(session, paths, report, desk.Expect, cancellation).ConfigureAwait(false);
    }
}
