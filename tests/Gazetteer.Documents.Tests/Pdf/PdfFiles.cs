using System.Globalization;
using System.Text;

namespace Gazetteer.Documents.Tests.Pdf;

/// <summary>Makes PDF files in memory, of objects or of what is drawn on pages.</summary>
internal static class PdfFiles
{
    private const int FirstPage = 10;

    /// <summary>Codes from 1 of the font /A and the letters that its table gives them; each is half an em wide; the last has no letter.</summary>
    public const string ArabicCodes = " گوادرپکستنچبہآ";

    private const string Resources = "/Font<</F1 3 0 R/A 4 0 R/U 6 0 R>>";

    /// <summary>A file with a page for each content; /F1 is Helvetica, /A a font of Arabic letters, /U one that does not tell its letters.</summary>
    public static byte[] OfPages(params string[] contents) => OfPages([], contents);

    /// <summary>A file with a page for each content, and more objects, each with the name that pages draw it by.</summary>
    public static byte[] OfPages((int Number, string Name, string Body)[] drawn, params string[] contents)
    {
        var names = string.Concat(drawn.Select(static d => $"/{d.Name} {d.Number} 0 R"));
        List<(int, string)> objects =
        [
            (1, "<</Type/Catalog/Pages 2 0 R>>"),
            (2, $"<</Type/Pages/Count {contents.Length}/Kids[{string.Join(' ', contents.Select(static (_, i) => $"{FirstPage + (2 * i)} 0 R"))}]>>"),
            (3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"),
            (4, $"<</Type/Font/Subtype/Type1/BaseFont/Gulf/FontDescriptor 9 0 R/FirstChar 1/LastChar 16/Widths[{string.Join(' ', Enumerable.Repeat(500, 16))}]/ToUnicode 5 0 R>>"),
            (5, Stream(Table())),
            (6, "<</Type/Font/Subtype/Type0/BaseFont/Nameless/Encoding/Identity-H/DescendantFonts[7 0 R]>>"),
            (7, "<</Type/Font/Subtype/CIDFontType2/BaseFont/Nameless/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor 8 0 R>>"),
            (9, "<</Type/FontDescriptor/FontName/Gulf/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80/MissingWidth 500>>"),
            (8, "<</Type/FontDescriptor/FontName/Nameless/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>"),
        ];
        for (var i = 0; i < contents.Length; i++)
        {
            var page = FirstPage + (2 * i);
            objects.Add((page, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {page + 1} 0 R/Resources<<{Resources}/XObject<<{names}>>>>>>"));
            objects.Add((page + 1, Stream(contents[i])));
        }

        objects.AddRange(drawn.Select(static d => (d.Number, d.Body)));
        return Of(objects);
    }

    /// <summary>A line of Helvetica at a place in points from the lower left corner.</summary>
    public static string Line(double x, double y, string text, int size = 12) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET ");

    /// <summary>Letters of the font /A, each at its place.</summary>
    public static string Letters(IEnumerable<(double X, double Y, char Letter)> letters) => string.Concat(letters.Select(
        static l => string.Create(CultureInfo.InvariantCulture, $"BT /A 12 Tf {l.X} {l.Y} Td <{ArabicCodes.IndexOf(l.Letter) + 1:X2}> Tj ET ")));

    /// <summary>A form that draws the content, with the forms that it draws in turn.</summary>
    public static string Form(string content, string drawn = "") => Stream(content, $"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<{Resources}/XObject<<{drawn}>>>>");

    /// <summary>Forms that each draw the next one twice: two to the power of how many they are. The first is drawn as /X0.</summary>
    public static (int Number, string Name, string Body)[] Doubling(int count) =>
        [.. Enumerable.Range(0, count).Select(i => (500 + i, $"X{i}", Form(i + 1 < count ? $"/X{i + 1} Do /X{i + 1} Do" : Line(50, 700, "Quetta"), $"/X{i + 1} {501 + i} 0 R")))];

    public static string Stream(string content, string entries = "") => $"<</Length {Encoding.Latin1.GetByteCount(content)}{entries}>>stream\n{content}\nendstream";

    public static byte[] Of(IReadOnlyCollection<(int Number, string Body)> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new SortedDictionary<int, int>();
        foreach (var (number, body) in objects)
        {
            offsets[number] = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        var table = file.Length;
        file.Append("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in offsets) file.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {offsets.Keys.Max() + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Table()
    {
        var rows = string.Concat(ArabicCodes.Select(static (c, i) => string.Create(CultureInfo.InvariantCulture, $"<{i + 1:X2}> <{(int)c:X4}>\n")));
        return $"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def 1 begincodespacerange <00> <FF> endcodespacerange {ArabicCodes.Length} beginbfchar\n{rows}endbfchar endcmap end end";
    }
}
