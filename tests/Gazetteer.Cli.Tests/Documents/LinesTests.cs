using Gazetteer.Text;

namespace Gazetteer.Cli.Tests.Documents;

/// <summary>Names that line ends, quote marks and columns run through, read with everything that the program uses.</summary>
public sealed class LinesTests(SharedWorkspace shared) : IClassFixture<SharedWorkspace>
{
    [Theory]
    [InlineData("The delegation that flew from New\nYork on Monday reached Hong\nKong by night.", "New\nYork", "Hong\nKong")]
    [InlineData("> The ship left New\n> York for Buenos\n> Aires.", "New\n> York", "Buenos\n> Aires")]
    [InlineData("The crew landed in Isla-\nmabad and drove to Pesha-\nwar.", "Isla-\nmabad", "Pesha-\nwar")]
    [InlineData("Quetta    Balochistan\nLahore    Punjab\n", "Quetta", "Balochistan", "Lahore", "Punjab")]
    [InlineData("Karachi\tQuetta\tLahore\n12\t9\t14\n", "Karachi", "Quetta", "Lahore")]
    [InlineData("Karachi\nQuetta\nLahore\nMultan\n", "Karachi", "Quetta", "Lahore", "Multan")]
    [InlineData("Quetta\tKarachi\nHong Kong\tNew York", "Quetta", "Karachi", "Hong Kong", "New York")]
    public void Each_name_is_one_mention_where_it_stands(string written, params string[] names)
    {
        var source = new SourceText { Name = "x", Text = written, IsPreformatted = true, Language = "en" };
        var mentions = shared.Workspace.Extractor.Extract(source, TestContext.Current.CancellationToken).Mentions;
        Assert.Equal(names, mentions.Where(static m => m.Place is not null).Select(m => m.Span.Of(written)));
    }
}
