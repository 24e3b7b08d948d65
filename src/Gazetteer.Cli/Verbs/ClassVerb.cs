using System.CommandLine;
using System.Globalization;
using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Foundation.Files;
using Gazetteer.Foundation;
using Gazetteer.Pictures.Classes;
using Gazetteer.Pictures.Typography;
using Gazetteer.Pictures.Writing;
using Gazetteer.Pipeline;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer class PATH… -o FILE</c>: maps, work sheets and answers for a class, from the documents' own places and sentences.</summary>
internal static class ClassVerb
{
    private const string Description = """
        Makes a class pack: a map with names, a blank map with numbers, a work sheet (match, fill in the documents' own
        sentences, directions, distances, order), the answers, and a list of the places. As PDF to print, or as HTML, one
        offline page that asks. The same seed gives the same pack; another one is for the other row of desks.

        Examples:
          gazetteer class notes/ -o pack.pdf --level easy
          gazetteer class notes/ -o pack-b.pdf --seed 2 --title "Ports of Makran"
          gazetteer class notes/ -o quiz.html --language fa
        """;

    public static Command Create()
    {
        var output = new Option<string?>("--output", "-o") { Description = "The file to write: .pdf or .html." };
        var level = new Option<string>("--level")
        {
            Description = "easy, medium or hard: how well known and how many the places are, and how much help there is.",
            DefaultValueFactory = static _ => "medium",
        };
        var seed = new Option<int>("--seed") { Description = "Which pack; the same number gives the same one.", DefaultValueFactory = static _ => 1 };
        seed.Validators.Add(NumberRange.Of(0, int.MaxValue));
        var language = new Option<string>("--language") { Description = "en, fa or ur; sentences are taken from documents in this language.", DefaultValueFactory = static _ => "en" };
        var title = new Option<string?>("--title") { Description = "Title of every page." };
        var paper = new Option<string>("--paper") { Description = "a4, a3 or letter.", DefaultValueFactory = static _ => "a4" };
        var grey = new Option<bool>("--grey") { Description = "Maps in greys, for copying." };
        var extent = new ExtentArgument();
        var documents = new DocumentArguments("--text-language");
        var command = new Command("class", Description) { output, level, seed, language, title, paper, grey };
        extent.AddTo(command);
        documents.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                var target = PictureOutput.Choose(parsed.GetValue(output), documents.Force(parsed), formats: [".pdf", ".html"]);
                OutputPaths.KeepOff(target.Path, documents.Paths(parsed), documents.ProblemFile(parsed));
                var settings = new Dictionary<string, string?>
                {
                    ["title"] = parsed.GetValue(title),
                    ["language"] = parsed.GetValue(language),
                    ["level"] = parsed.GetValue(level),
                    ["seed"] = parsed.GetValue(seed).ToString(CultureInfo.InvariantCulture),
                    ["paper"] = parsed.GetValue(paper),
                    ["grey"] = parsed.GetValue(grey) ? "yes" : "no",
                };
                var options = Read(settings);
                extent.Check(parsed);
                return documents.Run(parsed, target.Path, cancellation).Run(
                    documents.Paths(parsed),
                    (extracted, workspace) =>
                    {
                        var (choice, box) = extent.Find(parsed, workspace);
                        Write(Atlas.Of(extracted), options with { Extent = choice, Box = box }, workspace, target, cancellation);
                    },
                    cancellation);
            },
            cancellation));
        return command;
    }

    private static void Write(Atlas atlas, ClassOptions options, Workspace workspace, PictureOutput target, CancellationToken cancellation)
    {
        var data = DataFolder.Locate();
        using var fonts = FontBook.Open(data.Fonts);
        var pack = new ClassComposer(new PlaceDirectory(workspace.Index, footprints: workspace.Footprints), Basemap.Open(data.BaseMap), fonts).Compose(atlas, options, cancellation)
            ?? throw new CommandException($"the documents name fewer than {ClassComposer.FewestPlaces} places there that a class could tell apart in this language; try --extent all, --level hard or another --language.");
        AtomicFile.Write(target.Path, target.Overwrite, stream =>
        {
            if (target.Format == ".html") ClassPage.Write(pack, stream);
            else PdfWriter.Write(pack.Pages, pack.Title, stream);
        });
        Messages.Say($"{target.Path}: {Messages.Count(pack.Places.Length, "place")}, {Messages.Count(pack.Questions.Length, "question")}{(target.Format == ".pdf" ? $", {Messages.Count(pack.Pages.Length, "page")}" : "")}.");
    }

    private static ClassOptions Read(Dictionary<string, string?> settings)
    {
        try
        {
            return ClassSettings.Read(name => settings.GetValueOrDefault(name));
        }
        catch (FormatException e)
        {
            throw new CommandException($"--{e.Message}", ExitCode.Usage);
        }
    }
}
