using Gazetteer.Output.Licensing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Hosting;

/// <summary>The page itself. Its files are bundled by the build and carried in the assembly, so that they are there however the program is started.</summary>
internal static class WebAssets
{
    private static readonly (string Path, string File, string Type)[] Files =
    [
        ("/", "index.html", "text/html; charset=utf-8"),
        ("/app.js", "app.js", "text/javascript; charset=utf-8"),
        ("/app.css", "app.css", "text/css; charset=utf-8"),
        ("/icon.svg", "icon.svg", "image/svg+xml"),
    ];

    public static void MapWebAssets(this IEndpointRouteBuilder routes)
    {
        foreach (var (path, file, type) in Files)
        {
            var content = Read(file);
            routes.MapGet(path, () => Results.Bytes(content, type));
        }

        routes.MapGet("/licences.txt", static () => Results.Text($"{Notices.Licence}\n{Notices.ThirdParties}", "text/plain; charset=utf-8"));
    }

    private static byte[] Read(string file)
    {
        using var stream = typeof(WebAssets).Assembly.GetManifestResourceStream("web/" + file)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
