using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Importing;
using Gazetteer.Importing.Options;

namespace Gazetteer.Cli.Verbs;

/// <summary>Shows how files would be imported.</summary>
internal static class ImportPreview
{
    private const int MostShown = 10;

    public static int Show(string[] files, ImportOptions options, CancellationToken cancellation)
    {
        var importer = new GazetteerImporter(options, static problem => Messages.Say(problem.ToString()), cancellation);
        var (places, refused) = (0, 0);
        foreach (var table in files.SelectMany(file => importer.Preview(file, MostShown)))
        {
            foreach (var line in PreviewText.Lines(table)) Screen.Line(line);
            places += table.Places;
            refused += table.Refused;
        }

        Messages.Say($"{Messages.Count(places, "place")} would be imported as {options.Source}, {Messages.Count(refused, "row")} refused; nothing was written.");
        return places == 0 ? ExitCode.Failure : refused > 0 ? ExitCode.SomeProblems : ExitCode.Success;
    }
}
