using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Foundation;
using Gazetteer.Pipeline;
using Gazetteer.Project.Sessions;
using Gazetteer.Project.Storage;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer extract notes.gpkg</c>: what a project holds, with what was decided, without reading its documents again.</summary>
internal static class ProjectExtraction
{
    public static int Run(string path, Action<IEnumerable<ExtractedDocument>, Workspace> write, ChosenMemory memory, Action<IReadOnlyCollection<Problem>> tell, CancellationToken cancellation)
    {
        var workspace = WorkspaceOpening.Open(cancellation);
        var problems = new List<Problem>(workspace.Problems);
        using var session = ProjectSession.Of(ProjectFile.Open(path), memory.Open(workspace.Index, problems.Add), cancellation);
        if (session.File is { Notice.Length: > 0 } migrated) Messages.Say(migrated.Notice);
        var documents = session.Documents;
        if (documents.IsEmpty) throw new CommandException($"{path} holds no document; 'gazetteer project add {path} FOLDER' reads some.");
        write(documents.Select(static d => d.Corrected.Document), workspace);
        problems.AddRange(session.Unfit.Select(static u => new Problem(u.Document, 0, $"a decision about \"{u.Decision.Name}\" no longer fits: {u.Reason}")));
        tell(problems);
        return problems.Count > 0 ? ExitCode.SomeProblems : ExitCode.Success;
    }
}
