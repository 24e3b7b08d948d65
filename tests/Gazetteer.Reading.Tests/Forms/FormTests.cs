using Gazetteer.Pictures.Classes;
using Gazetteer.Pictures.Options;
using Gazetteer.Places;
using Gazetteer.Reading.Forms;
using Gazetteer.Scene.Filters;

namespace Gazetteer.Reading.Tests.Forms;

public sealed class FormTests
{
    private static readonly GeoBounds Screen = new(57, 24, 70, 31);

    public static TheoryData<string, string> PictureChoices => Choices(PictureForm.Picture);

    public static TheoryData<string, string> ClassChoices => Choices(PictureForm.ClassPack);

    [Theory]
    [MemberData(nameof(PictureChoices))]
    public void Every_choice_of_a_picture_is_understood(string name, string value)
    {
        var settings = PictureForm.Settings(n => n == name ? value : Usual(PictureForm.Picture, n), Screen);
        Assert.NotNull(PictureSettings.Read(settings));
        Assert.NotNull(PictureSettings.ExtentOf(settings("extent") ?? "core"));
        if (settings("scale") is { } scale) Assert.InRange(PictureSettings.ScaleOf(scale), 1, 4);
    }

    [Theory]
    [MemberData(nameof(ClassChoices))]
    public void Every_choice_of_a_class_pack_is_understood(string name, string value)
    {
        var settings = PictureForm.Settings(n => n == name ? value : Usual(PictureForm.ClassPack, n), Screen);
        Assert.NotNull(ClassSettings.Read(settings));
        Assert.NotNull(PictureSettings.ExtentOf(settings("extent") ?? "core"));
    }

    [Fact]
    public void What_is_not_changed_is_as_usual()
    {
        var (usual, none) = (PictureSettings.Read(PictureForm.Settings(static n => Usual(PictureForm.Picture, n), Screen)), PictureSettings.Read(static _ => null));
        Assert.Equal(none with { LabelLanguages = [] }, usual with { LabelLanguages = [] });
        Assert.Equal(none.LabelLanguages, usual.LabelLanguages);
        Assert.Equal(ClassSettings.Read(static _ => null), ClassSettings.Read(PictureForm.Settings(static n => Usual(PictureForm.ClassPack, n), Screen)));
    }

    [Theory]
    [InlineData("extent", "screen", "", "57.0000,24.0000,70.0000,31.0000")]
    [InlineData("extent", "all", " Iran ", "Iran")]
    [InlineData("extent", "world", "", "world")]
    [InlineData("paper", "a3", "", "a3")]
    [InlineData("paper", "a3", "1200 x 800", "1200x800")]
    [InlineData("title", " Ports ", "", "Ports")]
    [InlineData("title", "  ", "", null)]
    public void What_was_typed_takes_the_place_of_what_was_chosen(string name, string chosen, string typed, string? expected) =>
        Assert.Equal(expected, PictureForm.Settings(n => n == name ? chosen : n is "extent-name" or "pixels" ? typed : null, Screen)(name));

    [Theory]
    [InlineData("country=PK", "2022", "", "", "", "since=2022-01-01&country=PK")]
    [InlineData("since=2022&until=2023&having=port", "", "", "", "", "")]
    [InlineData("since=2022", "2024-05", "2024-06", "60,24,63,26", "sea port", "since=2024-05-01&until=2024-06-30&within=60%2C24%2C63%2C26&having=sea%20port")]
    public void What_is_typed_takes_the_place_of_the_conditions_of_its_kind(string before, string since, string until, string within, string having, string after) =>
        Assert.Equal(after, FilterForm.Read(FilterText.Parse(before), n => n switch { "since" => since, "until" => until, "within" => within, _ => having }, static _ => null).Text);

    [Theory]
    [InlineData("since", "yesterday", "since wants a year")]
    [InlineData("within", "100 km of Nowhere", "within")]
    public void What_is_not_understood_is_said(string name, string typed, string expected) =>
        Assert.StartsWith(expected, Assert.Throws<FormatException>(() => FilterForm.Read(MentionFilter.None, n => n == name ? typed : "", static _ => null)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_filter_stands_in_its_form_as_it_is_read_again()
    {
        var filter = FilterText.Parse("since=2022&until=2023&within=60,24,63,26&having=port");
        var fields = FilterForm.Of(filter);
        Assert.Equal(filter, FilterForm.Read(MentionFilter.None, n => fields.Single(f => f.Name == n).Usual, static _ => null));
    }

    private static string? Usual(IEnumerable<FormField> fields, string name) => fields.FirstOrDefault(f => f.Name == name)?.Usual;

    private static TheoryData<string, string> Choices(IEnumerable<FormField> fields) =>
        [.. fields.SelectMany(static f => f.Choices.Select(c => new TheoryDataRow<string, string>(f.Name, c.Value)))];
}
