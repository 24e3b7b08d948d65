using System.CommandLine;
using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Foundation;
using Gazetteer.Pictures.Maps;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Typography;
using Gazetteer.Pipeline;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer map PATH… -o FILE</c>: the places of documents as a picture to print or to show.</summary>
internal static class MapVerb
{
    private const string Description = """
        Draws the places that documents mention as a picture: PNG for screens, SVG for illustrators (with the groups base,
        places, labels and legend), PDF for print (text stays text), HTML for articles (a figure whose alternative text names
        the places). Names never overlap; what finds no room is counted. A key that finds no room beside the map is a second
        page, for PNG, SVG and HTML a second file.

        Examples:
          gazetteer map notes/ -o map.pdf --title "Ports of Makran"
          gazetteer map notes/ -o slide.png --paper slide --scale 2
          gazetteer map notes/ -o iran.svg --extent Iran --language fa
          gazetteer map notes/ -o makran.png --within "200 km of Gwadar" --kind settlement
          gazetteer map notes/ -o key.pdf --numbers --grey --orientation portrait
          gazetteer map notes/ -o years.png --by year --extent Iran
        """;

    public static Command Create()
    {
        var output = new Option<string?>("--output", "-o") { Description = "The file to write: .png, .svg, .pdf or .html." };
        var scale = new Option<double>("--scale") { Description = "Pixels of PNG for each of the paper's 96 to the inch: 1 to 4.", DefaultValueFactory = static _ => 2 };
        scale.Validators.Add(NumberRange.Of(1d, 4d));
        var fonts = new Option<string[]>("--font") { Description = "A font file for letters that the built-in fonts (Latin, Greek, Cyrillic, Arabic script) lack; may be given more than once." };
        var allKinds = new Option<bool>("--all-kinds") { Description = "Show demonyms, languages and names within other names too." };
        var (picture, documents, filters) = (new MapArguments(), new DocumentArguments("--text-language"), new FilterArguments());
        var command = new Command("map", Description) { output, scale, fonts, allKinds };
        picture.AddTo(command);
        documents.AddTo(command);
        filters.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                var target = PictureOutput.Choose(parsed.GetValue(output), documents.Force(parsed), parsed.GetValue(scale));
                OutputPaths.KeepOff(target.Path, documents.Paths(parsed), documents.ProblemFile(parsed));
                var options = picture.Read(parsed);
                filters.Check(parsed);
                return documents.Run(parsed, target.Path, cancellation).Run(
                    documents.Paths(parsed),
                    (extracted, workspace) => Write(Atlas.Of(filters.Apply(parsed, extracted, workspace), parsed.GetValue(allKinds)), picture.Find(parsed, options, workspace), workspace,
                        parsed.GetValue(fonts) ?? [], target, cancellation),
                    cancellation);
            },
            cancellation));
        return command;
    }

    private static void Write(Atlas atlas, PictureOptions options, Workspace workspace, string[] fontFiles, PictureOutput target, CancellationToken cancellation)
    {
        var data = DataFolder.Locate();
        using var fonts = FontBook.Open(data.Fonts, fontFiles);
        var picture = Compose(new MapComposer(new PlaceDirectory(workspace.Index, footprints: workspace.Footprints), Basemap.Open(data.BaseMap), fonts), atlas, target.HasOwnCaption ? options with
        {
            Caption = "",
        } : options, cancellation);
        var files = target.Write(picture.Pages, options.Caption, options.Language);
        Messages.Say(Summary(picture, options, files));
        if (fonts.Missing.Count > 0) Messages.Say($"no font has the letters {string.Join(" ", fonts.Missing.Take(10).Select(char.ConvertFromUtf32))}; name one that has with --font.");
    }

    private static ComposedPicture Compose(MapComposer composer, Atlas atlas, PictureOptions options, CancellationToken cancellation)
    {
        try
        {
            return composer.Compose(atlas, options, cancellation);
        }
        catch (FormatException e)
        {
            throw new CommandException($"--{e.Message}");
        }
    }

    private static string Summary(ComposedPicture picture, PictureOptions options, IReadOnlyList<string> files)
    {
        var noun = options.IsNumbered ? "numbered" : "named";
        var outside = picture.Outside == 0 ? "" : $"; {Messages.Count(picture.Outside, "place")} outside of what the map shows (--extent all shows all)";
        var crowded = picture.Unnumbered == 0 ? "" : $"; {Messages.Count(picture.Unnumbered, "symbol")} without room for a number, named at the end of the key";
        var second = files.Count < 2 ? "" : $"; the key is in {string.Join(", ", files.Skip(1))}";
        var undated = picture.Undated == 0 ? "" : $"; {Messages.Count(picture.Undated, "document")} without a date on none of the maps";
        return $"{files[0]}: {Messages.Count(picture.Shown, "place")}, {picture.Named:N0} {noun}{crowded}{outside}{undated}{second}.";
    }
}
