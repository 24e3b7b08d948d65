using System.Globalization;
using System.Net;
using Gazetteer.Documents.Pdf.Pages;

namespace Gazetteer.Documents.Pdf.Programs;

/// <summary>Reads what <c>pdftotext -bbox</c> and <see cref="Pig.WordBoxWriter"/> write: the document's properties, then the words of each page.</summary>
/// <remarks>It has one element a line, and is read as lines: the characters of some documents make it no XML.</remarks>
internal sealed class WordBoxes
{
    /// <summary>A page of ten thousand words in the smallest type is full; what comes beyond this is drawn over itself.</summary>
    private const int MostWordsOfAPage = 200_000;

    /// <summary>What the document says of itself; known once the first page has come.</summary>
    public PdfProperties Properties { get; private set; } = new("", null);

    /// <summary>How many pages the document has, if the reader tells.</summary>
    public int Count { get; private set; }

    /// <summary>The pages, their words gathered to lines.</summary>
    /// <exception cref="DocumentException">There is more text than a document may have.</exception>
    public List<PdfPage> ReadPages(IEnumerable<string> lines, DocumentInput input, ReadingOptions options)
    {
        var pages = new List<PdfPage>();
        var characters = 0L;
        foreach (var page in Pages(lines))
        {
            pages.Add(page);
            characters += page.Characters;
            if (characters > options.MaximumCharacters)
                throw new DocumentException(input.Name, $"its text is longer than {options.MaximumCharacters >> 20} million characters, the most that one document may have", "split it");
        }

        return pages;
    }

    private IEnumerable<PdfPage> Pages(IEnumerable<string> lines)
    {
        var page = "";
        List<List<PdfWord>> stretches = [[]];
        var count = 0;
        foreach (var line in lines)
        {
            var element = line.AsSpan().TrimStart();
            if (element.StartsWith("<word ") && count < MostWordsOfAPage && Word(element) is { } word)
            {
                stretches[^1].Add(word);
                count++;
            }
            else if (element.StartsWith("<stretch>")) stretches.Add([]);
            else if (element.StartsWith("<title>")) Properties = Properties with { Title = PdfProperties.CleanTitle(Content(element)) };
            else if (element.StartsWith("<meta name=\"CreationDate\"")) Properties = Properties with { Date = PdfProperties.ParseDate(Attribute(element, " content=\"")) };
            else if (element.StartsWith("<pages ") && Number(element, "count=\"", out var pages)) Count = (int)pages;
            else if (element.StartsWith("<page ")) (page, stretches, count) = (line, [[]], 0);
            else if (element.StartsWith("</page>")) yield return Page(page, stretches);
        }
    }

    private static PdfPage Page(ReadOnlySpan<char> element, List<List<PdfWord>> stretches)
    {
        var lines = new List<string>();
        foreach (var words in stretches)
        {
            if (words.Count == 0) continue;
            if (lines.Count > 0) lines.Add("");
            lines.AddRange(PageLines.Of(words));
        }

        Number(element, "pictures=\"", out var pictures);
        return new PdfPage(lines) { Pictures = (int)pictures, Failure = WebUtility.HtmlDecode(Attribute(element, "failure=\"").ToString()) };
    }

    private static PdfWord? Word(ReadOnlySpan<char> element)
    {
        var text = Content(element);
        if (text.Length == 0 || !Number(element, "xMin=\"", out var left) || !Number(element, "yMin=\"", out var top) || !Number(element, "xMax=\"", out var right)
            || !Number(element, "yMax=\"", out var bottom)) return null;
        return right >= left && bottom > top ? new PdfWord(left, top, right, bottom, text) : null;
    }

    private static bool Number(ReadOnlySpan<char> element, string attribute, out double number) =>
        double.TryParse(Attribute(element, attribute), CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    private static ReadOnlySpan<char> Attribute(ReadOnlySpan<char> element, string attribute)
    {
        var start = element.IndexOf(attribute);
        if (start < 0) return [];
        var value = element[(start + attribute.Length)..];
        return value.IndexOf('"') is >= 0 and var end ? value[..end] : [];
    }

    private static string Content(ReadOnlySpan<char> element)
    {
        var start = element.IndexOf('>');
        var end = element.LastIndexOf('<');
        return start >= 0 && end > start ? WebUtility.HtmlDecode(element[(start + 1)..end].ToString()) : "";
    }
}
