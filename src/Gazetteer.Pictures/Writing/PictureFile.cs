using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;

namespace Gazetteer.Pictures.Writing;

/// <summary>Writes pictures in the format that a file's name ends with.</summary>
public static class PictureFile
{
    /// <summary>The formats, as endings of file names: for screens, for illustrators, for print, and a figure for articles.</summary>
    public static ImmutableArray<string> Formats { get; } = [".png", ".svg", ".pdf", ".html"];

    /// <summary>The format of a file.</summary>
    /// <exception cref="FormatException">Its name ends with none of <see cref="Formats"/>.</exception>
    public static string FormatOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Formats.FirstOrDefault(f => path.EndsWith(f, StringComparison.OrdinalIgnoreCase)) ?? throw new FormatException($"the extension of {path} is not one of {string.Join(", ", Formats)}.");
    }

    /// <summary>Writes the pages; a format of one page takes the first.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="caption">What stands below a figure of HTML.</param>
    /// <param name="language">The language of the caption.</param>
    /// <param name="scale">Pixels of PNG for a unit of the drawing.</param>
    /// <param name="stream">Takes the bytes; stays open.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static void Write(string format, IReadOnlyList<PictureDrawing> pages, string caption, string language, double scale, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(pages);
        switch (format)
        {
            case ".png": PngWriter.Write(pages[0], scale, stream); break;
            case ".svg": SvgWriter.Write(pages[0], stream); break;
            case ".pdf": PdfWriter.Write(pages, pages[0].Title, stream); break;
            case ".html": FigureWriter.Write(pages[0], caption, language, stream); break;
            default: throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such picture format.");
        }
    }
}
