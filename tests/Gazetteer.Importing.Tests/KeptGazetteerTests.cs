using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Importing.Options;

namespace Gazetteer.Importing.Tests;

/// <summary>What is kept with a user's gazetteer, and changed of it afterwards.</summary>
public sealed class KeptGazetteerTests : ImportFixture
{
    private UserGazetteers Gazetteers => new(Path.Combine(Folder, "kept"));

    [Fact]
    public void Licence_credit_colour_files_and_choices_are_kept()
    {
        Import("sites", new GazetteerAbout
        {
            Use = GazetteerUse.Override,
            Licence = "CC BY 4.0",
            Credit = "Survey of Makran",
            Colour = "#b5402a",
            Files = ["/data/a.csv"],
            Choices = ["column name=Fundort"],
            Imported = DateTimeOffset.UnixEpoch,
        });

        var about = Assert.Single(Gazetteers.List(Fail)).About;

        Assert.Equal((GazetteerUse.Override, "CC BY 4.0", "Survey of Makran", "#b5402a", 2), (about.Use, about.Licence, about.Credit, about.Colour, about.Places));
        Assert.Equal(("/data/a.csv", "column name=Fundort", DateTimeOffset.UnixEpoch), (about.Files.Single(), about.Choices.Single(), about.Imported));
    }

    [Fact]
    public void Another_licence_is_said_without_importing_again()
    {
        Import("sites", new GazetteerAbout { Licence = "unknown", Colour = "#102030" });

        Assert.True(Gazetteers.Describe("sites", static about => about with { Licence = "CC0" }));
        Assert.False(Gazetteers.Describe("others", static about => about));

        var about = Assert.Single(Gazetteers.List(Fail)).About;
        Assert.Equal(("CC0", "#102030", 2), (about.Licence, about.Colour, about.Places));
    }

    [Fact]
    public void A_new_name_goes_into_the_identifiers_and_the_old_one_is_gone()
    {
        Import("sites", new GazetteerAbout { Licence = "CC0" });

        Assert.True(GazetteerRename.Run(Gazetteers, "sites", "digs", Fail));

        var gazetteer = Assert.Single(Gazetteers.List(Fail));
        var reader = new GazetteerCsvReader(Fail);
        Assert.Equal(("digs", "CC0"), (gazetteer.Name, gazetteer.About.Licence));
        Assert.Equal([("digs:7", "digs"), ("digs:8", "digs")], reader.ReadPlaces(gazetteer.Files.Places).Select(static p => (p.Id.Value, p.Source)));
        Assert.Equal(["digs:7", "digs:7", "digs:8"], reader.ReadNames(gazetteer.Files.Names).Select(static n => n.Place.Value));
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(gazetteer.Files.Places)!, "shapes.csv.gz")));
    }

    [Fact]
    public void A_name_that_is_taken_or_none_changes_nothing()
    {
        Import("sites", new GazetteerAbout());
        Import("digs", new GazetteerAbout());

        Assert.Throws<IOException>(() => GazetteerRename.Run(Gazetteers, "sites", "digs", Fail));
        Assert.Throws<FormatException>(() => GazetteerRename.Run(Gazetteers, "sites", "No Name", Fail));
        Assert.False(GazetteerRename.Run(Gazetteers, "never", "new", Fail));
        Assert.Equal(["digs", "sites"], Gazetteers.List(Fail).Select(static g => g.Name));
    }

    [Theory]
    [InlineData("#b5402a", true)]
    [InlineData("#B5402A", true)]
    [InlineData("red", false)]
    [InlineData("#b5402", false)]
    [InlineData("#b5402g", false)]
    public void A_colour_is_six_digits(string text, bool isColour) => Assert.Equal(isColour, GazetteerAbout.IsColour(text));

    private static void Fail(Problem problem) => Assert.Fail(problem.ToString());

    private void Import(string name, GazetteerAbout about) => GazetteerImport.Run(
        Gazetteers, [Write("sites.csv", "id,name,names,geom\n7,Tis,Tiz,\"LINESTRING(60 25, 61 25)\"\n8,Jask,,POINT(57.77 25.64)\n")], new ImportOptions
        {
            Source = name,
        }, about, Fail, cancellation: TestContext.Current.CancellationToken);
}
