using System.CommandLine;
using System.Text;
using Gazetteer.Cli.Terminal;
using Gazetteer.Foundation.Files;
using Gazetteer.Output.Comparisons;
using Gazetteer.Pipeline;
using Gazetteer.Scene;
using Gazetteer.Scene.Comparing;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer compare A… --with B…</c>: which places two groups of documents mention, and how differently.</summary>
internal static class CompareVerb
{
    private const string Description = """
        Compares the places of two groups of documents: one row a place, those that mark the first group most at the top, those
        of the second at the end. Ranked by the log-odds ratio with an informative Dirichlet prior, in standard errors
        (log_odds_z): beyond 1.96 in either direction chance alone would do it less than once in twenty.

        Examples:
          gazetteer compare persian/ --with english/ -o comparison.csv
          gazetteer compare 1921/ 1922/ --with 1931/ --kind settlement
        """;

    public static Command Create()
    {
        var second = new Option<string[]>("--with")
        {
            Description = "The second group; may be given more than once, or several paths at once.",
            AllowMultipleArgumentsPerToken = true,
            Required = true,
        };
        var output = new Option<string?>("--output", "-o") { Description = "The CSV file to write; standard output by default." };
        var excel = new Option<bool>("--excel") { Description = "Begin with a byte-order mark, so that Excel reads it as UTF-8." };
        var (documents, filters) = (new DocumentArguments(pathsName: "A"), new FilterArguments());
        var command = new Command("compare", Description) { second, output, excel };
        documents.AddTo(command);
        filters.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                var path = parsed.GetValue(output) is "" or "-" ? null : parsed.GetValue(output);
                if (path is not null)
                {
                    AtomicFile.Check(path, documents.Force(parsed));
                    OutputPaths.KeepOff(path, [.. documents.Paths(parsed), .. parsed.GetValue(second)!], documents.ProblemFile(parsed));
                }

                filters.Check(parsed);
                var workspace = new Lazy<Workspace>(() => documents.Open(parsed, cancellation));
                var run = documents.Run(parsed, path, () => workspace.Value);
                var (a, b) = (Atlas.Empty, Atlas.Empty);
                var code = Math.Max(
                    run.Run(documents.Paths(parsed), (extracted, opened) => a = Atlas.Of(filters.Apply(parsed, extracted, opened)), cancellation),
                    run.Run(parsed.GetValue(second)!, (extracted, opened) => b = Atlas.Of(filters.Apply(parsed, extracted, opened)), cancellation));
                Write(Comparison.Of(a, b), new PlaceDirectory(workspace.Value.Index), path, documents.Force(parsed), parsed.GetValue(excel));
                return code;
            },
            cancellation));
        return command;
    }

    private static void Write(Comparison comparison, PlaceDirectory names, string? path, bool overwrite, bool isForExcel)
    {
        if (path is not null) AtomicFile.Write(path, overwrite, Table);
        else
        {
            using var screen = Screen.Data();
            Table(screen);
        }

        Messages.Say($"A: {Messages.Count(comparison.MentionsA, "mention")} in {Messages.Count(comparison.DocumentsA, "document")}. B: {Messages.Count(comparison.MentionsB, "mention")} in {Messages.Count(comparison.DocumentsB, "document")}.");

        void Table(Stream stream)
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            ComparisonCsv.Write(writer, comparison, names, isForExcel);
        }
    }
}
