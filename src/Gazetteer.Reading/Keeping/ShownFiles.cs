using System.Collections.Immutable;
using Gazetteer.Foundation;
using Gazetteer.Foundation.Files;
using Gazetteer.Output;
using Gazetteer.Output.Rows;
using Gazetteer.Pictures.Classes;
using Gazetteer.Pictures.Maps;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Typography;
using Gazetteer.Pictures.Writing;
using Gazetteer.Places;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Reading.Keeping;

/// <summary>Writes what is shown to files: mentions, a picture of the map, a class pack. Each file is written as a whole or not at all.</summary>
/// <remarks>Works on the calling thread; a picture takes some tenths of a second. Settings are text by the names of <c>gazetteer map</c> and <c>gazetteer class</c>.</remarks>
/// <param name="names">Names of places.</param>
/// <param name="data">Where base map and fonts lie.</param>
/// <param name="findPlace">The likeliest place of a name; null where none bears it.</param>
public sealed class ShownFiles(PlaceDirectory names, DataFolder data, Func<string, Place?> findPlace)
{
    private const double UsualScale = 2;
    private readonly Lazy<Basemap> _basemap = new(() => Basemap.Open(data.BaseMap));

    /// <summary>The formats of pictures, as endings of file names.</summary>
    public static ImmutableArray<string> PictureFormats => PictureFile.Formats;

    /// <summary>The formats of class packs: to print, and to play in a browser.</summary>
    public static ImmutableArray<string> ClassFormats { get; } = [".pdf", ".html"];

    /// <summary>Writes the mentions that are shown.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Export(ExportFormat format, Atlas atlas, Selection selection, string path)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(atlas);
        var options = ExportOptions.Default with { AllKinds = atlas.ShowsAllKinds };
        if (selection.Document is { } document) options = options with { Title = atlas.Documents[document].Source.Title };
        AtomicFile.Write(path, overwrite: true, stream => ExportCatalog.Write(format, ShownMentions.Of(atlas, selection), stream, new ExportContext(options, names, data)));
    }

    /// <summary>Draws the map of what is shown as a PNG to be looked at.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="selection">Whether a document is open, which then is shown alone.</param>
    /// <param name="setting">The text of a setting; null where it is as usual.</param>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="stream">Takes the first page.</param>
    /// <param name="cancellation">Ends the drawing.</param>
    /// <returns>What the picture holds, in words.</returns>
    /// <exception cref="FormatException">A setting is not understood; the message begins with its name.</exception>
    /// <exception cref="IOException">The base map or the fonts cannot be read.</exception>
    public string Preview(Atlas atlas, Selection selection, Func<string, string?> setting, double width, Stream stream, CancellationToken cancellation)
    {
        return Draw(atlas, selection, OptionsOf(setting), picture => PngWriter.Write(picture.Pages[0], width / picture.Pages[0].Width, stream), cancellation);
    }

    /// <summary>Draws the map of what is shown and writes it in the format that the file's name ends with.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="selection">Whether a document is open, which then is shown alone.</param>
    /// <param name="setting">The text of a setting; null where it is as usual.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Ends the drawing.</param>
    /// <returns>What the picture holds, in words.</returns>
    /// <exception cref="FormatException">A setting is not understood; the message begins with its name.</exception>
    /// <exception cref="IOException">The base map or the fonts cannot be read, or the file not be written.</exception>
    public string WritePicture(Atlas atlas, Selection selection, Func<string, string?> setting, string path, CancellationToken cancellation)
    {
        var (options, format) = (OptionsOf(setting), PictureFile.FormatOf(path));
        var scale = setting("scale") is { } text ? PictureSettings.ScaleOf(text) : UsualScale;

        // Beneath a figure the caption is text.
        var drawn = format == ".html" ? options with { Caption = "" } : options;
        return Draw(atlas, selection, drawn, picture => AtomicFile.Write(path, overwrite: true, stream => PictureFile.Write(format, picture.Pages, options.Caption, options.Language, scale, stream)),
            cancellation);
    }

    /// <summary>Makes maps and questions for a class of what is shown and writes them in the format that the file's name ends with.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="selection">Whether a document is open, which then is shown alone.</param>
    /// <param name="setting">The text of a setting; null where it is as usual.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>What the pack is called.</returns>
    /// <exception cref="FormatException">A setting is not understood, or there are too few places; the message says which.</exception>
    /// <exception cref="IOException">The base map or the fonts cannot be read, or the file not be written.</exception>
    public string WriteClassPack(Atlas atlas, Selection selection, Func<string, string?> setting, string path, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(path);
        var (extent, box) = ExtentOf(setting);
        using var fonts = FontBook.Open(data.Fonts);
        var pack = new ClassComposer(names, _basemap.Value, fonts).Compose(atlas.Within(selection), ClassSettings.Read(setting) with { Extent = extent, Box = box }, cancellation)
            ?? throw new FormatException($"The documents name fewer than {ClassComposer.FewestPlaces} places there that a class could tell apart in this language. Choose a larger part of the world, a harder level or another language.");
        AtomicFile.Write(path, overwrite: true, stream =>
        {
            if (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)) ClassPage.Write(pack, stream);
            else PdfWriter.Write(pack.Pages, pack.Title, stream);
        });
        return pack.Title;
    }

    private static string WordsOf(ComposedPicture picture) => string.Join(' ', new[]
    {
        $"{Captions.Count(picture.Shown, "place")}, {picture.Named:N0} of them with a name or number.",
        picture.Outside > 0 ? $"{Captions.Count(picture.Outside, "place")} outside of what the map shows." : "",
        picture.Undated > 0 ? $"{Captions.Count(picture.Undated, "document")} without a date on none of the maps." : "",
        picture.Pages.Length > 1 ? "The key found no room beside the map; only PDF has a second page." : "",
    }.Where(static words => words.Length > 0));

    // Letters are painted from the fonts when the picture is written, so that these must live until then.
    private string Draw(Atlas atlas, Selection selection, PictureOptions options, Action<ComposedPicture> write, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        using var fonts = FontBook.Open(data.Fonts);
        var picture = new MapComposer(names, _basemap.Value, fonts).Compose(atlas.Within(selection), options, cancellation);
        write(picture);
        return WordsOf(picture);
    }

    private PictureOptions OptionsOf(Func<string, string?> setting)
    {
        var (extent, box) = ExtentOf(setting);
        return PictureSettings.Read(setting) with { Extent = extent, Box = box };
    }

    private (ExtentChoice Choice, GeoBounds Box) ExtentOf(Func<string, string?> setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return PictureSettings.ExtentOf(setting("extent") ?? "core", findPlace);
    }
}
