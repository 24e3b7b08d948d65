using Gazetteer.Cli.Errors;
using Gazetteer.Foundation.Files;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Writing;

namespace Gazetteer.Cli.Verbs;

/// <summary>The file that a picture is written to.</summary>
/// <param name="Path">The file.</param>
/// <param name="Format">One of <see cref="PictureFile.Formats"/>.</param>
/// <param name="Overwrite">Whether a file that is there is replaced.</param>
/// <param name="Scale">Pixels of a PNG picture for a unit of the drawing.</param>
internal sealed record PictureOutput(string Path, string Format, bool Overwrite, double Scale)
{
    /// <summary>Decides before any work is done, so that a mistake costs no time.</summary>
    /// <param name="path">The file that was named, if any.</param>
    /// <param name="overwrite">Whether it may be replaced.</param>
    /// <param name="scale">Pixels for a unit of the drawing.</param>
    /// <param name="formats">The formats that are possible; all unless given.</param>
    /// <exception cref="CommandException">No file was named, or its extension is no format's.</exception>
    /// <exception cref="IOException">The file exists and may not be overwritten, or its folder does not exist.</exception>
    public static PictureOutput Choose(string? path, bool overwrite, double scale = 1, params string[] formats)
    {
        if (formats.Length == 0) formats = [.. PictureFile.Formats];
        var list = string.Join(", ", formats);
        if (string.IsNullOrEmpty(path) || path == "-") throw new CommandException($"name the file to write with --output; its extension ({list}) chooses the format.", ExitCode.Usage);
        var format = formats.FirstOrDefault(f => path.EndsWith(f, StringComparison.OrdinalIgnoreCase))
            ?? throw new CommandException($"the extension of {path} is not one of {list}.", ExitCode.Usage);
        AtomicFile.Check(path, overwrite);
        return new PictureOutput(path, format, overwrite, scale);
    }

    /// <summary>Whether the caption stands below the picture as text, and not in it.</summary>
    public bool HasOwnCaption => Format == ".html";

    /// <summary>The file of a page: the one that was named, and beside it <c>map-2.png</c> for a second page in a format that has only one.</summary>
    /// <param name="page">From 0.</param>
    public string PathOf(int page) => page == 0 ? Path : $"{Path[..^Format.Length]}-{page + 1}{Path[^Format.Length..]}";

    /// <summary>Writes the pages, in a format of one page each as a file of its own.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="caption">What stands below a figure of HTML.</param>
    /// <param name="language">The language of the caption.</param>
    /// <returns>The files, that which was named first.</returns>
    public IReadOnlyList<string> Write(IReadOnlyList<PictureDrawing> pages, string caption, string language)
    {
        if (Format == ".pdf")
        {
            AtomicFile.Write(Path, Overwrite, stream => PictureFile.Write(Format, pages, caption, language, Scale, stream));
            return [Path];
        }

        string[] paths = [.. Enumerable.Range(0, pages.Count).Select(PathOf)];
        foreach (var path in paths) AtomicFile.Check(path, Overwrite);
        foreach (var (page, path) in pages.Zip(paths)) AtomicFile.Write(path, Overwrite, stream => PictureFile.Write(Format, [page], page == pages[0] ? caption : "", language, Scale, stream));
        return paths;
    }
}
