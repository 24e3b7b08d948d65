using Gazetteer.Documents.Library;
using Gazetteer.Foundation;
using Gazetteer.Pipeline;
using Gazetteer.Project.Sessions;
using Gazetteer.Project.Storage;
using Gazetteer.Reading.Projects;
using Gazetteer.Reading.Reviewing;
using Gazetteer.Scene;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Reading;

/// <summary>The work of a window: documents that are read, and what is decided about them, in a project or kept nowhere yet.</summary>
internal sealed class OpenWork : IDisposable
{
    private readonly ProjectSession _session;
    private readonly Desk _desk;
    private readonly Workspace _workspace;
    private readonly string? _project;
    private readonly DocumentLibrary _library = new();
    private bool _isLaid;

    private OpenWork(Workspace workspace, PlaceDirectory names, Desk desk, ProjectSession session, string? project)
    {
        (_workspace, _desk, _session, _project) = (workspace, desk, session, project);
        Review = new ReviewDesk(desk, session, workspace, names, Environment.UserName);
    }

    public ReviewDesk Review { get; }

    /// <param name="workspace">The gazetteer.</param>
    /// <param name="names">Names of places.</param>
    /// <param name="desk">Takes documents and problems.</param>
    /// <param name="memory">The file of what was decided for always; null for none.</param>
    /// <param name="first">What is opened first: a project, or documents.</param>
    /// <param name="cancellation">Ends the opening of a project.</param>
    /// <exception cref="IOException">The project cannot be read.</exception>
    /// <exception cref="InvalidDataException">The project is damaged, or of a newer version.</exception>
    public static OpenWork Of(Workspace workspace, PlaceDirectory names, Desk desk, string? memory, string first, CancellationToken cancellation)
    {
        var remembered = SessionMemory.Of(memory, workspace.Index, desk.Add);
        var isProject = ProjectFile.IsProject(first);
        var session = isProject ? ProjectSession.Of(ProjectFile.Open(first), remembered, cancellation) : ProjectSession.InMemory(remembered);
        if (session.File is { IsReadOnly: true } file) desk.Add(new Problem(file.Path, 0, file.WhyReadOnly));
        return new OpenWork(workspace, names, desk, session, isProject ? first : null);
    }

    /// <summary>Lays what the paths name on the desk, the project's own documents the first time.</summary>
    public async Task ReadAsync(IReadOnlyCollection<string> paths, CancellationToken cancellation)
    {
        var isFirst = _project is not null && !_isLaid;
        _isLaid = true;
        List<string> documents = [];
        foreach (var path in paths.Skip(isFirst ? 1 : 0))
        {
            if (ProjectFile.IsProject(path)) _desk.Add(new Problem(path, 0, "a project is opened before anything else; open it in a window of its own."));
            else documents.Add(path);
        }

        if (isFirst) await new ProjectDesk(_session, new ProjectIntake(_workspace, _library)).LayAsync(documents, _desk, cancellation).ConfigureAwait(false);
        else if (documents.Count > 0) await new DeskReader(_workspace, _library, _session.Add).ReadAsync(documents, _desk, cancellation).ConfigureAwait(false);
    }

    public void Dispose() => _session.Dispose();
}
