using Gazetteer.Output;
using Gazetteer.Output.Rows;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Filters;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;
using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>What is shown, as files to keep, in every format that there is.</summary>
internal static class ExportsApi
{
    public static void MapExports(this IEndpointRouteBuilder routes, Basemap? basemap)
    {
        routes.MapGet("/api/exports", static () => ExportCatalog.All.SelectMany(static f => RepliesOf(f)));
        routes.MapGet("/api/exports/{format}", (Desk desk, PlaceDirectory names, string format, [AsParameters] SelectionQuery query, bool? excel) =>
            Export(
                ExportCatalog.Find(format) ?? throw new RequestException(StatusCodes.Status404NotFound, $"There is no export format '{format}'."),
                query.On(desk),
                query,
                names,
                excel ?? false,
                options => new ExportContext(options, names, () => basemap ?? throw WithoutBasemap())));
    }

    /// <summary>A format, and of tables in CSV a second form that spreadsheets know for UTF-8.</summary>
    private static IEnumerable<ExportFormatReply> RepliesOf(ExportFormat format)
    {
        yield return new ExportFormatReply(format.Name, format.Title, FileNameOf(format), IsForExcel: false);
        if (format.Extensions[0] == ".csv") yield return new ExportFormatReply(format.Name, $"{format.Title} for Excel", FileNameOf(format), IsForExcel: true);
    }

    private static string FileNameOf(ExportFormat format) => "mentions" + format.Extensions[0];

    private static FileStreamHttpResult Export(ExportFormat format, Atlas atlas, SelectionQuery query, PlaceDirectory names, bool isForExcel, Func<ExportOptions, ExportContext> context)
    {
        var selection = query.Within(atlas);
        var options = ExportOptions.Default with { AllKinds = atlas.ShowsAllKinds, ByteOrderMark = isForExcel };
        if (selection.Document is { } document) options = options with { Title = atlas.Documents[document].Source.Title };
        if (!atlas.Filter.IsEmpty) options = options.FilteredBy(FilterWords.Of(atlas.Filter, names));

        // A file rather than memory: the mentions of very many documents may be larger than one would hold.
        var file = CreateTemporary();
        try
        {
            ExportCatalog.Write(format, ShownMentions.Of(atlas, selection), file, context(options));
            file.Position = 0;
            return TypedResults.Stream(file, format.MediaType, atlas.Filter.IsEmpty ? FileNameOf(format) : $"filtered-{FileNameOf(format)}");
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static FileStream CreateTemporary()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var path = Path.Combine(Path.GetTempPath(), "gazetteer-" + Path.GetRandomFileName());
        var file = new FileStream(path, options);

        // On Unix a file that is open needs no name: without one, nothing of it is left behind even by a process that is killed.
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return file;
    }

    private static RequestException WithoutBasemap() =>
        new(StatusCodes.Status409Conflict, "This format draws a map, and the view was started without a base map. Choose another format.");
}
