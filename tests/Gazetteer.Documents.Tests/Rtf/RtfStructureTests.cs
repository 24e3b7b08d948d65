namespace Gazetteer.Documents.Tests.Rtf;

public sealed class RtfStructureTests : ReadingTests
{
    [Theory]
    [InlineData(@"{\rtf1\trowd\cellx1000\cellx2000\pard\intbl Mand\cell Kech\cell\row\trowd\cellx1000\pard\intbl Jask\cell\trowd\row\pard Tump\par}", "Mand\tKech\n\nJask\n\nTump\n")]
    [InlineData(@"{\rtf1 Buleda\par\trowd\pard\intbl\itap2 Mand\nestcell Kech\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par Rome}\pard\intbl Jask\cell\row}",
        "Buleda\n\nMand\tKech\n\nJask\n")]
    [InlineData(@"{\rtf1\trowd\pard\intbl Mand\par Buleda\cell Kech\cell\row}", "Mand\n\nBuleda\n\nKech\n")]
    [InlineData(@"{\rtf1 Mand\tab Kech\par\tab Jask}", "Mand\tKech\n\nJask\n")]
    public void Cells_are_separated_by_tabs(string rtf, string text) => Assert.Equal(text, ReadOne("a.rtf", rtf).Text);

    [Theory]
    [InlineData(@"{\rtf1{\field{\*\fldinst HYPERLINK ""Rome""}{\fldrslt Mand}}}")]
    [InlineData(@"{\rtf1 {\v Rome}Mand{\deleted Oslo}}")]
    [InlineData(@"{\rtf1{\*\bkmkstart Rome}Mand{\xe Oslo}{\listtext Rome\tab}{\*\comment Oslo}}")]
    public void What_is_not_seen_is_not_read(string rtf) => Assert.Equal("Mand\n", ReadOne("a.rtf", rtf).Text);

    [Fact]
    public void Hidden_text_is_said()
    {
        ReadOne("a.rtf", @"{\rtf1 {\v Rome}Mand{\v \'4fslo}{\v  }}");
        Assert.EndsWith("hidden text was not read (2 passages).", Assert.Single(Report.Notices).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_beside_the_text_follows_it()
    {
        var document = ReadOne("a.rtf", @"{\rtf1{\header\pard Gwadar\par}{\headerl\pard Gwadar\par}{\footer 12}San {\shp{\*\shpinst{\sp{\sn Rome}{\sv Oslo}}{\shptxt Mand\par Kech\par}}{\shprslt Mand}}Fran{\*\atnid AB}{\*\atnauthor Rome}\chatn{\*\annotation{\*\atnref 1}Turbat}cisco{\footnote Pasni {\i and} Jask}.\par}");
        Assert.Equal("San Francisco.\n\nGwadar\n\nMand\n\nKech\n\nTurbat\n\nPasni and Jask\n", document.Text);
        Assert.Equal(["paragraph 1", "header 1", "text box 1", "comment 1", "footnote 1"], document.Parts.Select(static p => p.Label));
    }
}
