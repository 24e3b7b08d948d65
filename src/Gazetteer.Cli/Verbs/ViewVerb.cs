using System.CommandLine;
using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Documents;
using Gazetteer.Documents.Library;
using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Pipeline;
using Gazetteer.Project.Sessions;
using Gazetteer.Project.Storage;
using Gazetteer.Reading;
using Gazetteer.Reading.Projects;
using Gazetteer.Reading.Reviewing;
using Gazetteer.Reading.Shelf;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Viewer;
using Gazetteer.Viewer.Hosting;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer view PATH…</c>: the documents and their places on a map, in the browser.</summary>
internal static class ViewVerb
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders (searched recursively) or patterns; none opens an empty desk to drop documents on.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var port = new Option<int>("--port") { Description = "The port to serve on; any free one by default." };
        port.Validators.Add(NumberRange.Of(0, ushort.MaxValue));
        var noBrowser = new Option<bool>("--no-browser") { Description = "Print the address and leave the browser alone." };
        var command = new Command("view", """
            Reads documents and shows on a map which places they mention and which documents mention each place.
            The page is served to this machine alone; Ctrl+C ends it.

            Examples:
              gazetteer view
              gazetteer view seeds
              gazetteer view notes.gpkg                           a project, with what was decided
              gazetteer view notes.gpkg more/                     the same, with more documents read into it
              gazetteer view report.md letters/*.txt --port 8080 --no-browser
            """) { paths, port, noBrowser };
        var reading = new ReadingArguments();
        reading.AddTo(command);
        var region = new RegionArguments();
        region.AddTo(command);
        var memory = new MemoryArgument();
        memory.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(paths)!, new DocumentLibrary(reading.Read(parsed)), new ViewerOptions
            {
                Port = parsed.GetValue(port),
                OpenBrowser = !parsed.GetValue(noBrowser),
            }, stop => region.Apply(parsed, WorkspaceOpening.Open(stop)), memory.Choose(parsed), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, DocumentLibrary library, ViewerOptions options, Func<CancellationToken, Workspace> open, ChosenMemory memory,
        CancellationToken cancellation)
    {
        var project = paths is [var first, ..] && ProjectFile.IsProject(first) ? first : null;
        if (project is null) RequireSomething(paths, library);
        var gazetteer = new OpenGazetteer(open(cancellation), open);
        var remembered = memory.Open(() => gazetteer.Workspace.Index, static problem => Messages.Say(problem.ToString()));
        using var session = project is null ? ProjectSession.InMemory(remembered) : ProjectSession.Of(ProjectFile.Open(project), remembered, cancellation);
        if (session.File is { Notice.Length: > 0 } migrated) Messages.Say(migrated.Notice);
        if (session.File is { IsReadOnly: true } file) Messages.Say(file.WhyReadOnly);
        var reader = new DeskReader(() => gazetteer.Workspace, library, session.Add);
        try
        {
            await ViewerServer.RunAsync(
                options with
                {
                    Basemap = Basemap.Open(DataFolder.Locate().BaseMap),
                    Reader = reader,
                    FindPlace = name => NamedPlace.Find(name, gazetteer.Workspace),
                    Review = (desk, _) => new ReviewDesk(desk, session, () => (gazetteer.Workspace, gazetteer.Names), Environment.UserName),
                    Shelf = desk => new GazetteerShelf(UserGazetteers.Locate(), gazetteer, desk, session),
                },
                gazetteer.Workspace.Index,
                (desk, stopped) => project is null ? reader.ReadAsync(paths, desk, stopped)
                    : new ProjectDesk(session, new ProjectIntake(gazetteer.Workspace, library)).LayAsync(paths[1..], desk, stopped),
                static address => Messages.Say($"the map is at {address} (Ctrl+C ends it)."),
                cancellation).ConfigureAwait(false);
        }
        catch (ViewerException e)
        {
            throw new CommandException(e.Message);
        }

        return ExitCode.Success;
    }

    /// <summary>A misspelt path should be said at once, not in a page that shows nothing. An empty folder, or none, opens an empty desk.</summary>
    private static void RequireSomething(string[] paths, DocumentLibrary library)
    {
        var report = new ReadingReport();
        if (paths.Length == 0 || paths.Any(Directory.Exists) || library.Find(paths, report).Any()) return;
        Messages.Say(report.Problems);
        throw new CommandException("there is no document to show.");
    }
}
