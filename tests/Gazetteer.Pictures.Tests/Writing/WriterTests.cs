using System.Text;
using System.Xml.Linq;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Writing;
using Gazetteer.Places;
using SkiaSharp;

namespace Gazetteer.Pictures.Tests.Writing;

/// <summary>One drawing becomes PNG, PDF and SVG.</summary>
public sealed class WriterTests
{
    private static readonly MadeAtlas Made = new(20, new GeoBounds(59, 24.8, 66, 27));
    private static readonly PictureDrawing Drawing = Compose(new PictureOptions { Title = "Ports & <places>\u0007", LabelLanguages = ["en", "fa"] });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_png_has_the_pixels_of_its_scale(double scale)
    {
        using var bitmap = SKBitmap.Decode(Written(s => PngWriter.Write(Drawing, scale, s)));
        Assert.Equal((Math.Round(Drawing.Width * scale), Math.Round(Drawing.Height * scale)), (bitmap.Width, bitmap.Height));
        Assert.Equal(SKColors.White, bitmap.GetPixel(2, 2));
    }

    [Fact]
    public void Without_paper_what_is_not_map_is_transparent()
    {
        using var bitmap = SKBitmap.Decode(Written(static s => PngWriter.Write(Compose(new PictureOptions { IsTransparent = true }), 1, s)));
        Assert.Equal(0, bitmap.GetPixel(2, 2).Alpha);
        Assert.Equal(255, bitmap.GetPixel(bitmap.Width / 2, bitmap.Height / 2).Alpha);
    }

    [Fact]
    public void An_svg_has_groups_to_switch_and_text_that_is_text()
    {
        var svg = XDocument.Parse(Encoding.UTF8.GetString(Written(static s => SvgWriter.Write(Drawing, s))));
        var groups = svg.Root!.Elements().Select(static e => (string?)e.Attribute("id")).ToList();
        Assert.All((string[])["base", "places", "labels", "legend", "title", "credit"], g => Assert.Contains(g, groups));
        var labels = svg.Root.Elements().Single(static e => (string?)e.Attribute("id") == "labels");
        Assert.Contains(labels.Elements(), static e => (string?)e.Attribute("direction") == "rtl");
        Assert.DoesNotContain(labels.Elements(), static e => e.Attribute("font-style") is not null && e.Attribute("direction") is not null);
    }

    [Fact]
    public void A_pdf_has_its_pages_and_carries_its_fonts()
    {
        var pages = Made.Compose(new PictureOptions { Sheet = Sheet.A4, IsNumbered = true, Density = LabelDensity.Many }).Pages;
        var pdf = Encoding.Latin1.GetString(Written(s => PdfWriter.Write([.. pages, .. pages], "Ports", s)));
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.Equal(pages.Length * 2, pdf.Split("/Type /Page\n").Length - 1);
        Assert.Contains("NotoSans", pdf, StringComparison.Ordinal);
        Assert.Contains("/FontFile2", pdf, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("ur", "rtl")]
    public void A_figure_is_one_element_that_names_the_places_to_those_who_do_not_see_it(string language, string direction)
    {
        var drawing = Compose(new PictureOptions { Title = "Ports & <places>", Language = language, LabelLanguages = [language] });
        var figure = XElement.Parse(Encoding.UTF8.GetString(Written(s => FigureWriter.Write(drawing, "Harbours & \"roads\"", language, s))));
        Assert.Equal(("figure", language, direction), (figure.Name.LocalName, (string?)figure.Attribute("lang"), (string?)figure.Attribute("dir")));
        Assert.Equal("Harbours & \"roads\"", (string?)figure.Element("figcaption"));
        var image = figure.Element("img")!;
        Assert.Equal($"Ports & <places>. {drawing.Description}".TrimEnd('.'), (string?)image.Attribute("alt"));
        var source = ((string)image.Attribute("src")!).Split(',');
        Assert.Equal("data:image/svg+xml;base64", source[0]);
        Assert.Equal(Written(s => SvgWriter.Write(drawing, s)), Convert.FromBase64String(source[1]));
    }

    [Theory]
    [InlineData("png")]
    [InlineData("pdf")]
    [InlineData("svg")]
    public void A_pipe_takes_each_format(string format)
    {
        using var whole = new MemoryStream();
        using (var pipe = new System.IO.Compression.DeflateStream(whole, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            Assert.Throws<NotSupportedException>(() => pipe.Position);
            if (format == "png") PngWriter.Write(Drawing, 1, pipe);
            else if (format == "pdf") PdfWriter.Write([Drawing], "Ports", pipe);
            else SvgWriter.Write(Drawing, pipe);
        }

        Assert.True(whole.Length > 1000);
    }

    private static PictureDrawing Compose(PictureOptions options) => Made.Compose(options).Pages[0];

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
