namespace Gazetteer.Documents.Tests.Rtf;

public sealed class RtfTests : ReadingTests
{
    [Fact]
    public void Text_of_every_encoding_is_read_and_the_rest_is_not()
    {
        var document = ReadOne("a.rtf", @"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset178 Arial;}}{\info{\title Two ports}{\author Rome}{\creatim\yr2023\mo5\dy19}}"
            + @"{\header Paris}\f0 Caf\'e9 in Gwa{\b dar}\par {\f1 \'e3\'ed\'e4\'c7\'c1} \u1711?\u1608?\u1575?\u1583?\u1585?{\footnote See Muscat.}\line Mand{\v Berlin}{\*\unknown Oslo}\~\emdash Jask\par}");
        Assert.Equal("Café in Gwadar\n\nميناء گوادر\nMand —Jask\n\nParis\n\nSee Muscat.\n", document.Text);
        Assert.Equal(("Two ports", new DateOnly(2023, 5, 19)), (document.Title, document.Date));
        Assert.Equal("paragraph 2", document.PartAt(document.Text.IndexOf("Mand", StringComparison.Ordinal)));
        Assert.Equal("footnote 1", document.PartAt(document.Text.IndexOf("Muscat", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_a_title_in_two_encodings_the_unicode_is_read() =>
        Assert.Equal("گوادر", ReadOne("t.rtf", @"{\rtf1{\info{\upr{\title ?????}{\*\ud{\title \u1711?\u1608?\u1575?\u1583?\u1585?}}}}Gwadar}").Title);
}
