using System.CommandLine;
using System.Text;
using Gazetteer.Cli.Terminal;
using Gazetteer.Documents;
using Gazetteer.Export;
using Gazetteer.Extraction;
using Gazetteer.Text;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer extract PATH… [-o FILE]</c>: documents in, geocoded mentions out.</summary>
internal static class ExtractVerb
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders (searched recursively), patterns, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<FileInfo?>("--output", "-o") { Description = "The file to write; standard output by default." };
        var allKinds = new Option<bool>("--all-kinds") { Description = "Write demonyms, languages and names within other names too." };
        var command = new Command("extract", """
            Writes every mention of a place with its coordinates as CSV. Offsets are Unicode code points, the end exclusive.

            Examples:
              gazetteer extract report.md -o mentions.csv
              gazetteer extract notes/ > mentions.csv
              cat letter.txt | gazetteer extract -
            """) { paths, output, allKinds };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Run(parsed.GetValue(paths)!, parsed.GetValue(output), new ExportOptions { AllKinds = parsed.GetValue(allKinds) }, cancellation), cancellation));
        return command;
    }

    private static int Run(string[] paths, FileInfo? output, ExportOptions options, CancellationToken cancellation)
    {
        var report = new ReadingReport();
        var library = new DocumentLibrary();
        var inputs = library.Find(paths, report).ToList();
        if (inputs.Count == 0) return Finish(report, null);
        var workspace = WorkspaceOpening.Open(cancellation);
        Messages.Say(workspace.Problems);
        using var progress = new ProgressLine();
        var documents = workspace.Extractor
            .ExtractAllAsync(Counted(library.Read(inputs, report, cancellation), progress, report, inputs.Count), cancellation)
            .ToBlockingEnumerable(cancellation);
        Write(documents, output, options);
        progress.Dispose();
        return Finish(report, workspace);
    }

    private static IEnumerable<SourceText> Counted(IEnumerable<SourceText> documents, ProgressLine progress, ReadingReport report, int total)
    {
        foreach (var document in documents)
        {
            progress.Show("Reading", report.FilesRead, total);
            yield return document;
        }
    }

    private static void Write(IEnumerable<ExtractedDocument> documents, FileInfo? output, ExportOptions options)
    {
        if (output is null)
        {
            MentionsCsv.Write(Console.Out, documents, options);
            return;
        }

        using var writer = new StreamWriter(output.FullName, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        MentionsCsv.Write(writer, documents, options);
    }

    private static int Finish(ReadingReport report, Workspace? workspace)
    {
        Messages.Say(report.Notices);
        Messages.Say(report.Problems);
        if (report.SkippedSummary.Length > 0) Messages.Say(report.SkippedSummary);
        if (report.DocumentsRead == 0) throw new CommandException("no document could be read.");
        var hasProblems = report.Problems.Length > 0 || workspace is { Problems.Length: > 0 };
        return hasProblems ? ExitCode.SomeProblems : ExitCode.Success;
    }
}
