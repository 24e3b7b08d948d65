using System.CommandLine;
using Gazetteer.Output;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Project.Storage;
using Gazetteer.Scene.Filters;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer extract PATH… [-o FILE]</c>: documents in, geocoded mentions out.</summary>
internal static class ExtractVerb
{
    private const string Description = """
        Writes every mention of a place with its coordinates. Offsets are Unicode code points, the end exclusive.

        Reads text, Markdown, web pages, PDF, Word, Excel, OpenDocument, EPUB, RTF, e-mail, TEI, CSV, TSV, JSON Lines and
        zip archives of them.

        Examples:
          gazetteer extract report.pdf -o mentions.csv
          gazetteer extract notes/ > mentions.csv
          gazetteer extract notes/ -o places.gpkg            a GeoPackage for QGIS
          gazetteer extract notes/ -o map.svg --title "Ports of Makran"
          gazetteer extract news.csv --text-column body --date-column day -o news.geojson
          gazetteer extract voyages.csv --no-header          every column of text is read unless some are named
          gazetteer extract news/ --since 2022 --until 2023 --in-country PK -o pakistan.csv
          cat letter.txt | gazetteer extract -
          gazetteer extract notes.gpkg -o mentions.csv       what a project holds, as it was corrected
          gazetteer extract corpus.jsonl --format jsonl      a line a document, as evaluations of geoparsers read it
        """;

    public static Command Create()
    {
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; standard output by default. Its extension chooses the format." };
        var format = new Option<string?>("--format", "-f") { Description = $"One of {string.Join(", ", ExportCatalog.All.Select(static f => f.Name))}; csv by default." };
        var excel = new Option<bool>("--excel") { Description = "Begin CSV with a byte-order mark, so that Excel reads it as UTF-8." };
        var title = new Option<string?>("--title") { Description = "Title of maps and reports." };
        var allKinds = new Option<bool>("--all-kinds")
        {
            Description = "Write demonyms, languages and names within other names too; JSON Lines hold them anyway, but for those in Arabic script that annotated corpora do not mark.",
        };
        var (documents, filters) = (new DocumentArguments(), new FilterArguments());
        var command = new Command("extract", Description) { output, format, excel, title, allKinds };
        documents.AddTo(command);
        filters.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                var (paths, target) = (documents.Paths(parsed), ExtractOutput.Choose(parsed.GetValue(format), parsed.GetValue(output), documents.Force(parsed)));
                target.KeepOff(paths, documents.ProblemFile(parsed));
                filters.Check(parsed);
                var options = new ExportOptions { AllKinds = parsed.GetValue(allKinds), ByteOrderMark = parsed.GetValue(excel) };
                if (parsed.GetValue(title) is { Length: > 0 } given) options = options with { Title = given };
                if (paths is [var only] && ProjectFile.IsProject(only)) return ProjectExtraction.Run(only, WriteFiltered, documents.Memory(parsed), documents.Problems(parsed), cancellation);
                return documents.Run(parsed, parsed.GetValue(output), cancellation).Run(paths, WriteFiltered, cancellation);

                void WriteFiltered(IEnumerable<ExtractedDocument> extracted, Workspace workspace)
                {
                    var filter = filters.Find(parsed, workspace);
                    if (!filter.IsEmpty) options = options.FilteredBy(FilterWords.Of(filter, new PlaceDirectory(workspace.Index))) with { AllKinds = options.AllKinds || !filter.Uses.IsEmpty };
                    target.Write(FilterArguments.Apply(filter, extracted, workspace), options, workspace);
                }
            },
            cancellation));
        return command;
    }
}
