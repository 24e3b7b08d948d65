using Gazetteer.Importing.Options;

namespace Gazetteer.Importing.Tests;

/// <summary>What is shown before anything is kept.</summary>
public sealed class PreviewTests : ImportFixture
{
    [Fact]
    public void A_preview_tells_what_each_column_was_taken_for_and_the_first_places_and_bad_rows()
    {
        var preview = Assert.Single(Preview("Fundort;Breite;Länge;Name_fa;Bemerkung\nTis;25,36;60,61;تیس;hoch\nJask;;57,77;;\nOrmara;25,2;64,6;;\n"));

        Assert.Equal([TableField.Name, TableField.Latitude, TableField.Longitude, TableField.Names, null], preview.Columns.Select(static c => c.Field));
        Assert.Equal(("fa", "تیس"), (preview.Columns[3].Language, preview.Columns[3].Example));
        Assert.Equal((2, 1), (preview.Places, preview.Refused));
        Assert.Equal(["Tis", "Ormara"], preview.First.Select(static p => p.Place.Name));
        Assert.Equal((3, "latitude is missing"), (Assert.Single(preview.Problems).Line, preview.Problems[0].Message));
        Assert.Empty(preview.Doubts);
    }

    [Fact]
    public void What_was_guessed_is_said()
    {
        var preview = Assert.Single(Preview("Tis,25.36,60.61\nJask,25.64,57.77\n"));

        Assert.All(preview.Columns, static column => Assert.True(column.IsGuess));
        Assert.Contains(preview.Doubts, static doubt => doubt.Contains("latitude", StringComparison.Ordinal));
        Assert.Contains(preview.Doubts, static doubt => doubt.Contains("headings", StringComparison.Ordinal));
    }

    [Fact]
    public void A_huge_bad_table_is_shown_by_its_first_rows_only()
    {
        var preview = Assert.Single(Preview("name,lat,lon\nTis,25.36,60.61\n" + string.Concat(Enumerable.Range(0, 5000).Select(static i => $"Village {i},,\n"))));

        Assert.Equal((1, 5000, 10), (preview.Places, preview.Refused, preview.Problems.Length));
    }

    [Fact]
    public void A_table_without_positions_says_which_column_is_missing() =>
        Assert.Contains("latitude", Assert.Single(Preview("name,where\nTis,Iran\n")).Fault, StringComparison.Ordinal);

    [Fact]
    public void A_table_whose_headings_say_nothing_is_shown_so_that_its_columns_can_be_chosen()
    {
        const string Table = "A;B;C;D\nTis;x;25,36;60,61\nJask;y;25,64;57,77\n";
        var preview = Assert.Single(Preview(Table, new ImportOptions { Unused = ["C", "D"] }));
        Assert.Contains("position", preview.Fault, StringComparison.Ordinal);
        Assert.Equal([("A", "Tis"), ("B", "x"), ("C", "25,36"), ("D", "60,61")], preview.Columns.Select(static c => (c.Heading, c.Example)));

        var chosen = ImportChoices.Read("sites", ["column latitude=C", "column longitude=D", "unused B"], CountryNames);
        preview = Assert.Single(Preview(Table, chosen));
        Assert.Equal((2, ""), (preview.Places, preview.Fault));
        Assert.Equal([TableField.Name, null, TableField.Latitude, TableField.Longitude], preview.Columns.Select(static c => c.Field));
    }

    [Theory]
    [InlineData("column naem=A", "fields")]
    [InlineData("country Atlantis", "country")]
    [InlineData("separator ab", "one character")]
    [InlineData("crs EPSG:0", "EPSG")]
    public void A_choice_that_makes_no_sense_is_told(string choice, string told) =>
        Assert.Contains(told, Assert.Throws<FormatException>(() => ImportChoices.Read("sites", [choice], CountryNames)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_column_that_is_to_be_left_out_and_is_not_there_is_told() =>
        Assert.Contains("no column 'Bemerkung'", Assert.Throws<FormatException>(() => Preview("name,lat,lon\nTis,25.36,60.61\n", new ImportOptions { Unused = ["Bemerkung"] })).Message,
            StringComparison.Ordinal);

    private System.Collections.Immutable.ImmutableArray<TablePreview> Preview(string text, ImportOptions? options = null) =>
        new GazetteerImporter(options ?? new ImportOptions(), Problems.Add).Preview(Write("table.csv", text), 10);
}
