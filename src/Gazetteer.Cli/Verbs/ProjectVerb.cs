using System.CommandLine;
using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Documents;
using Gazetteer.Documents.Library;
using Gazetteer.Foundation;
using Gazetteer.Places;
using Gazetteer.Project.Sessions;
using Gazetteer.Project.Storage;
using Gazetteer.Reading.Projects;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer project new|add|status|check</c>: documents, what was found in them and what was decided, kept in one file.</summary>
internal static class ProjectVerb
{
    private static readonly Argument<string> File = new("PROJECT") { Description = "The project file, such as notes.gpkg." };

    public static Command Create() => new("project", """
        A project keeps documents, what was found in them and what you decided, in one GeoPackage that QGIS opens as it is.

        Examples:
          gazetteer project new notes.gpkg
          gazetteer project add notes.gpkg notes/ report.pdf   read them; once more reads only what changed
          gazetteer project add notes.gpkg                     look again at all that was added
          gazetteer view notes.gpkg                            see and correct it
          gazetteer extract notes.gpkg -o mentions.csv         export it as corrected
          gazetteer project tag notes.gpkg letters/ --add frontier
        """)
    {
        New(), Add(), Status(), Check(), Tag(),
    };

    private static Command New()
    {
        var force = new Option<bool>("--force") { Description = "Replace the file if it exists." };
        var region = new RegionArguments();
        var command = new Command("new", "Makes an empty project. --country and --near are kept, and hold for all documents that are added.") { File, force };
        region.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                var (country, near) = region.Read(parsed);
                if (!CountryCode.TryParse(country, out _)) throw new CommandException($"--country wants a code of two letters, such as PK; '{country}' is none.", ExitCode.Usage);
                var path = parsed.GetValue(File)!;
                if (!path.EndsWith(".gpkg", StringComparison.OrdinalIgnoreCase))
                    throw new CommandException($"a project is a GeoPackage: let its name end in .gpkg, such as {path}.gpkg.", ExitCode.Usage);
                ProjectFile.Create(path, new ProjectSettings(ProjectProvenance.Program, "", country, near), parsed.GetValue(force));
                return ExitCode.Success;
            },
            cancellation));
        return command;
    }

    private static Command Add()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders (searched recursively) or patterns; without any, what was added before.", Arity = ArgumentArity.ZeroOrMore };
        var reading = new ReadingArguments();
        var memory = new MemoryArgument();
        var problems = new ProblemsArgument();
        var command = new Command("add", "Reads documents into a project: those that are new or changed, and no others.") { File, paths };
        reading.AddTo(command);
        memory.AddTo(command);
        problems.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var tell = problems.Choose(parsed);
            using var file = Open(parsed.GetValue(File)!, toWrite: true);
            return await AddAsync(file, parsed.GetValue(paths) ?? [], new DocumentLibrary(reading.Read(parsed)), memory.Choose(parsed), tell, cancellation).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> AddAsync(ProjectFile file, string[] paths, DocumentLibrary library, ChosenMemory memory, Action<IReadOnlyCollection<Problem>> tell, CancellationToken cancellation)
    {
        var workspace = RegionArguments.Apply(Given(file.Settings.Country), Given(file.Settings.Near), WorkspaceOpening.Open(cancellation));
        var report = new ReadingReport();
        using var session = ProjectSession.Of(file, memory.Open(workspace.Index, report.Add), cancellation);
        using var progress = new ProgressLine();
        using var shown = new Timer(_ => progress.Show($"Reading {report.FilesRead:N0} files"), null, TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(0.5));
        var summary = await new ProjectIntake(workspace, library).ReadAsync(session, paths, report, cancellation: cancellation).ConfigureAwait(false);
        await shown.DisposeAsync().ConfigureAwait(false);
        progress.Dispose();
        Messages.Say(report.Notices);
        tell([.. workspace.Problems, .. report.Problems]);
        if (report.SkippedSummary.Length > 0) Messages.Say(report.SkippedSummary);
        Messages.Say($"{Messages.Count(summary.Added, "file")} read, {summary.Changed:N0} read again, {summary.Moved:N0} moved, {summary.Unchanged:N0} unchanged, {summary.Gone:N0} gone; {Messages.Count(summary.Documents, "document")} read.");
        if (session.Unfit is { IsEmpty: false } unfit) Messages.Say($"{Messages.Count(unfit.Length, "decision")} no longer fit; 'gazetteer project check {file.Path}' lists them.");
        return report.Problems.Length > 0 ? ExitCode.SomeProblems : ExitCode.Success;

        static string? Given(string text) => text.Length > 0 ? text : null;
    }

    private static Command Status()
    {
        var command = new Command("status", "Tells what a project holds, and what of it is unsure or gone.") { File };
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                using var session = ProjectSession.Of(Open(parsed.GetValue(File)!, toWrite: false), cancellation: cancellation);
                Screen.Lines(ProjectStatus.Describe(session));
                return ExitCode.Success;
            },
            cancellation));
        return command;
    }

    private static Command Check()
    {
        var command = new Command("check", "Checks a project: damage, files that changed or are gone, decisions that no longer fit, places that the gazetteer no longer has.") { File };
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                using var session = ProjectSession.Of(Open(parsed.GetValue(File)!, toWrite: false), cancellation: cancellation);
                var problems = ProjectStatus.Check(session, WorkspaceOpening.Open(cancellation).Index);
                foreach (var problem in problems) Screen.Line(problem.ToString());
                if (problems.Count == 0) Screen.Line("The project is whole, and all that was decided fits.");
                return problems.Count > 0 ? ExitCode.SomeProblems : ExitCode.Success;
            },
            cancellation));
        return command;
    }

    private static Command Tag()
    {
        var names = new Argument<string[]>("DOCUMENT")
        {
            Description = "Documents as the project names them, folders of theirs, or patterns such as \"*1921*\"; without any, all tags are listed.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var add = new Option<string[]>("--add") { Description = "A tag to give them; may be given more than once." };
        var remove = new Option<string[]>("--remove") { Description = "A tag to take from them." };
        var command = new Command("tag", "Gives documents of a project tags, to filter (--tag) and compare by. Front matter gives some of itself (tags, keywords, categories).") { File, names, add,
            remove };
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                var tags = new ProjectTags(parsed.GetValue(add) ?? [], parsed.GetValue(remove) ?? []);
                using var session = ProjectSession.Of(Open(parsed.GetValue(File)!, tags.IsChange), cancellation: cancellation);
                Screen.Lines(tags.Apply(session, parsed.GetValue(names) ?? []));
                return ExitCode.Success;
            },
            cancellation));
        return command;
    }

    private static ProjectFile Open(string path, bool toWrite)
    {
        var file = ProjectFile.Open(path);
        if (file.Notice.Length > 0) Messages.Say(file.Notice);
        if (!file.IsReadOnly) return file;
        if (!toWrite)
        {
            Messages.Say(file.WhyReadOnly);
            return file;
        }

        file.Dispose();
        throw new CommandException(file.WhyReadOnly);
    }
}
