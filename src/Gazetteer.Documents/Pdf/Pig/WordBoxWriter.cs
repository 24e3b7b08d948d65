using System.Globalization;
using System.Net;
using System.Text;
using Gazetteer.Documents.Pdf.Pages;

namespace Gazetteer.Documents.Pdf.Pig;

/// <summary>Writes what <see cref="Programs.WordBoxes"/> reads: the form of <c>pdftotext -bbox</c>, and of each page what that does not tell.</summary>
internal sealed class WordBoxWriter(TextWriter output)
{
    /// <summary>Writes what the document says of itself.</summary>
    public void Properties(string? title, string? creationDate, int pages)
    {
        output.WriteLine($"<title>{Escaped(title ?? "")}</title>");
        output.WriteLine($"<meta name=\"CreationDate\" content=\"{Escaped(creationDate ?? "")}\"/>");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<pages count=\"{pages}\">"));
        output.Flush();
    }

    /// <summary>Writes a page's words, those of each direction as a stretch.</summary>
    public void Page(List<List<PdfWord>> stretches, int pictures)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<page pictures=\"{pictures}\">"));
        foreach (var words in stretches)
        {
            output.WriteLine("<stretch>");
            foreach (var word in words)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"<word xMin=\"{word.Left:0.###}\" yMin=\"{word.Top:0.###}\" xMax=\"{word.Right:0.###}\" yMax=\"{word.Bottom:0.###}\">{Escaped(word.Text)}</word>"));
        }

        EndPage();
    }

    /// <summary>Writes that a page could not be read.</summary>
    public void FailedPage(string reason)
    {
        output.WriteLine($"<page failure=\"{Escaped(reason)}\">");
        EndPage();
    }

    private void EndPage()
    {
        output.WriteLine("</page>");
        output.Flush();
    }

    /// <summary>Everything on one line; what is not a character becomes the replacement character.</summary>
    private static string Escaped(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) clean.Append(text[i]).Append(text[++i]);
            else clean.Append(char.IsWhiteSpace(text[i]) ? ' ' : char.IsControl(text[i]) || char.IsSurrogate(text[i]) ? '\uFFFD' : text[i]);
        }

        return WebUtility.HtmlEncode(clean.ToString());
    }
}
