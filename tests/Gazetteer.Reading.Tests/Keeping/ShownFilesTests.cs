using System.Text;
using Gazetteer.Foundation;
using Gazetteer.Pictures.Maps;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Typography;
using Gazetteer.Pictures.Writing;
using Gazetteer.Pipeline;
using Gazetteer.Reading.Keeping;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Naming;
using Gazetteer.Text;

namespace Gazetteer.Reading.Tests.Keeping;

public sealed class ShownFilesTests : IDisposable
{
    private static readonly Lazy<Workspace> Shipped = new(static () => Workspace.Open(DataFolder.Locate()));
    private readonly string _folder = Directory.CreateTempSubdirectory("gazetteer-files-").FullName;
    private readonly ShownFiles _files = new(new PlaceDirectory(Shipped.Value.Index), DataFolder.Locate(), static name => Shipped.Value.Lookup.Find(name) is [var first, ..] ? first.Place : null);
    private readonly Atlas _atlas = Atlas.Of(
    [
        Read("a.txt", "From Chabahar to Gwadar, Quetta, Karachi, Turbat and Pasni. Zahedan, Khash, Iranshahr and Saravan lie in Iran; Muscat lies in Oman."),
        Read("b.txt", "Herat and Kabul."),
    ]);

    [Theory]
    [InlineData(".png", "\u0089PNG")]
    [InlineData(".svg", "<?xml")]
    [InlineData(".pdf", "%PDF")]
    [InlineData(".html", "<")]
    public void A_picture_is_written_in_the_format_of_its_name(string format, string begin)
    {
        var path = Path.Combine(_folder, "map" + format);
        var said = _files.WritePicture(_atlas, Selection.None, static n => n == "extent" ? "all" : null, path, TestContext.Current.CancellationToken);
        Assert.StartsWith(begin, Encoding.Latin1.GetString(File.ReadAllBytes(path)), StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith($"{_atlas.Places.Length} places,", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_are_painted_from_the_fonts_of_the_pictures()
    {
        using var shown = new MemoryStream();
        _files.Preview(_atlas, Selection.None, static n => n == "label-languages" ? "fa" : null, 600, shown, TestContext.Current.CancellationToken);
        using var fonts = FontBook.Open(DataFolder.Locate().Fonts);
        var picture = new MapComposer(new PlaceDirectory(Shipped.Value.Index), Basemap.Open(DataFolder.Locate().BaseMap), fonts)
            .Compose(_atlas, new PictureOptions { LabelLanguages = ["fa"], Sheet = Sheet.A4.Turned(isLandscape: true) }, TestContext.Current.CancellationToken);
        using var expected = new MemoryStream();
        PngWriter.Write(picture.Pages[0], 600 / picture.Pages[0].Width, expected);
        Assert.Equal(expected.ToArray(), shown.ToArray());
    }

    [Fact]
    public void Of_an_open_document_its_places_alone_are_drawn()
    {
        using var stream = new MemoryStream();
        var said = _files.Preview(_atlas, new Selection(1, null, null), static n => n == "extent" ? "all" : null, 400, stream, TestContext.Current.CancellationToken);
        Assert.StartsWith("2 places, ", said, StringComparison.Ordinal);
        Assert.True(stream.Length > 1000);
    }

    [Fact]
    public void What_lies_beyond_the_part_shown_is_said() =>
        Assert.Contains("outside of what the map shows",
            _files.WritePicture(_atlas, Selection.None, static n => n == "extent" ? "Afghanistan" : null, Path.Combine(_folder, "a.png"), TestContext.Current.CancellationToken),
                StringComparison.Ordinal);

    [Theory]
    [InlineData("paper", "a9", "paper")]
    [InlineData("extent", "Nowhere at all", "extent")]
    [InlineData("scale", "9", "scale")]
    public void What_is_not_understood_is_said_and_nothing_is_written(string name, string value, string expected)
    {
        var path = Path.Combine(_folder, "map.png");
        var error = Assert.Throws<FormatException>(() => _files.WritePicture(_atlas, Selection.None, n => n == name ? value : null, path, TestContext.Current.CancellationToken));
        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Theory]
    [InlineData(".pdf", "%PDF")]
    [InlineData(".html", "<!")]
    public void A_class_pack_is_written_to_print_and_to_play(string format, string begin)
    {
        var path = Path.Combine(_folder, "class" + format);
        Assert.NotEmpty(_files.WriteClassPack(_atlas, Selection.None, static _ => null, path, TestContext.Current.CancellationToken));
        Assert.StartsWith(begin, File.ReadAllText(path), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Too_few_places_for_a_class_are_said()
    {
        var error = Assert.Throws<FormatException>(() =>
            _files.WriteClassPack(_atlas, new Selection(1, null, null), static _ => null, Path.Combine(_folder, "c.pdf"), TestContext.Current.CancellationToken));
        Assert.Contains("fewer than", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static ExtractedDocument Read(string name, string text) => Shipped.Value.Extractor.Extract(new SourceText { Name = name, Text = text });
}
