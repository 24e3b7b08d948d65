using Gazetteer.Foundation;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Layout;
using Gazetteer.Tests.Indexing;
using Gazetteer.Text;

namespace Gazetteer.Tests.Layout;

/// <summary>Each case is plain text and the running text that is read in its place. ⏎ stands for a line end.</summary>
public sealed class PlainTextLayoutTests
{
    private static readonly PlainTextLayout Layout = new(
        new NameMatcher(TestIndex.OfNames("Buenos Aires", "Los Angeles", "Bandar Abbas", "بندر عباس", "Faisalabad", "Port-au-Prince", "Port-of-Spain", "Newcastle-under-Lyme", "New Delhi", "New York",
            "St. Louis", "香港")),
        WordLexicon.Read(DataFolder.Locate().EnglishLexicon));

    [Theory]
    [InlineData("We sailed to Buenos⏎Aires in May and to Los⏎Angeles in June.", "We sailed to Buenos Aires in May and to Los Angeles in June.")]
    [InlineData("The train stopped at⏎Multan for the night.", "The train stopped at Multan for the night.")]
    [InlineData("A ferry left from Bandar⏎Abbas and came to St.⏎Louis.", "A ferry left from Bandar Abbas and came to St. Louis.")]
    [InlineData("کشتی روز شنبه به بندر⏎عباس رسید.", "کشتی روز شنبه به بندر عباس رسید.")]
    [InlineData("去年冬天他和家人住在香⏎港。", "去年冬天他和家人住在香港。")]
    [InlineData("They moved to Burlington,⏎Vermont, and later to Boise,⏎Idaho, or so they say.", "They moved to Burlington, Vermont, and later to Boise, Idaho, or so they say.")]
    [InlineData("The oldest map of it was drawn by John⏎Paris in 1790.", "The oldest map of it was drawn by John Paris in 1790.")]
    [InlineData("FLOODS HIT NEW⏎YORK AND LOS⏎ANGELES ON MONDAY", "FLOODS HIT NEW YORK AND LOS ANGELES ON MONDAY")]
    [InlineData("She wrote from New \n Delhi that the roof leaked.", "She wrote from New Delhi that the roof leaked.")]
    public void A_sentence_goes_on_in_the_next_line(string written, string read) => Assert.Equal(read, Read(written));

    [Theory]
    [InlineData("> We sailed to Buenos⏎> Aires in May.", "We sailed to Buenos Aires in May.")]
    [InlineData(">> He came from Los⏎>> Angeles.⏎> When?⏎Never.", "He came from Los Angeles.⏎When?⏎Never.")]
    [InlineData("> > He came from Los⏎> > Angeles.⏎>⏎> So?", "He came from Los Angeles.⏎⏎So?")]
    [InlineData("> The boats lay in Faisa-⏎> labad.", "The boats lay in Faisalabad.")]
    [InlineData("> In May we sailed along the coast to Buenos⏎Aires and⏎> then to Los Angeles.", "In May we sailed along the coast to Buenos Aires and then to Los Angeles.")]
    [InlineData("> Did you see Buenos Aires?⏎Yes.⏎> And then", "Did you see Buenos Aires?⏎Yes.⏎And then")]
    public void Quote_marks_are_no_words(string written, string read) => Assert.Equal(read, Read(written));

    [Theory]
    [InlineData("He went to Faisa-⏎labad.", "He went to Faisalabad.")]
    [InlineData("The govern-⏎ment fell.", "The government fell.")]
    [InlineData("They came to Zangi-⏎brohk at night.", "They came to Zangibrohk at night.")]
    [InlineData("They met in Port-au-⏎Prince.", "They met in Port-au-Prince.")]
    [InlineData("They met in Port-⏎of-Spain.", "They met in Port-of-Spain.")]
    [InlineData("He lives in Newcastle-⏎under-Lyme.", "He lives in Newcastle-under-Lyme.")]
    [InlineData("A well-⏎known town.", "A well-known town.")]
    [InlineData("THEY CAME TO FAISA-⏎LABAD.", "THEY CAME TO FAISALABAD.")]
    [InlineData("He went to Faisa\u00AD⏎labad.", "He went to Faisalabad.")]
    [InlineData("He went to Faisa-⏎⏎labad.", "He went to Faisa-⏎⏎labad.")]
    public void A_hyphen_stays_when_it_belongs_to_the_word(string written, string read) => Assert.Equal(read, Read(written));

    /// <summary>Whatever the width, and though one line is an address of the web.</summary>
    [Theory]
    [InlineData(28)]
    [InlineData(40)]
    [InlineData(72)]
    public void Lines_that_are_full_are_joined(int width)
    {
        const string Paragraph = "In the first week of May a caravan of forty camels left Quetta for Kandahar. Nobody in Chaman had seen one so long "
            + "https://example.org/caravans/of/the/nineteenth/century/and/their/roads/through/the/mountains.html and Haji Ghulam Nabi Khan, Mir Ahmad Yar and Nawab "
            + "Bugti rode before it with Captain Smith. Behind them came the mules, then the dogs, and last of all a boy who sold water.";
        Assert.Equal(Paragraph, Read(Wrapped(Paragraph, width)));
    }

    [Theory]
    [InlineData("I left the town that I was born in⏎And went to sea on Captain Miller's boat⏎Quetta was far, and farther yet was Rome⏎Lahore was nearer than my father's coat")]
    [InlineData("Dr Amina Baloch⏎14 Jinnah Road⏎Quetta⏎Pakistan")]
    [InlineData("Bread⏎Milk⏎Eggs")]
    [InlineData("new delhi⏎los angeles⏎buenos aires")]
    [InlineData("- from Quetta⏎- to Kandahar⏎- and back")]
    [InlineData("1. We came from Los⏎2. Angeles is a name")]
    [InlineData("Floods in the South⏎⏎The river rose.")]
    [InlineData("Floods in Sindh⏎Karachi is under water, and nobody knows when it will fall again.")]
    [InlineData("# News from New⏎York is far.")]
    [InlineData("Yours, as ever⏎--⏎Nasir Khan of New⏎York and Sons")]
    [InlineData("if (x) {⏎go(north);⏎}")]
    [InlineData("1⏎00:00:01,000 --> 00:00:02,500⏎They left New⏎⏎2⏎00:00:02,600 --> 00:00:04,000⏎York is next.")]
    [InlineData("From: Nasir in New⏎Date: today")]
    public void Lines_that_end_for_a_reason_stay(string written) => Assert.Equal(written, Read(written));

    [Theory]
    [InlineData("Quetta    Balochistan⏎Multan    Punjab", "Quetta¦Balochistan⏎Multan¦Punjab")]
    [InlineData("New York  12", "New York¦12")]
    [InlineData("New\tDelhi⏎Los\tAngeles", "New¦Delhi⏎Los¦Angeles")]
    [InlineData("| City | Province |⏎|---|---|⏎| Quetta | Balochistan |", "City¦Province⏎|---|---|⏎Quetta¦Balochistan")]
    [InlineData("Quetta is the capital     733,675⏎Multan is the old town    1,800,000", "Quetta is the capital¦733,675⏎Multan is the old town¦1,800,000")]
    public void Cells_are_parted_by_tabs_and_rows_by_line_ends(string written, string cells) =>
        Assert.Equal(cells, string.Join('⏎', Read(written).Split('⏎', StringSplitOptions.RemoveEmptyEntries).Select(static r => r.Trim('\t').Replace('\t', '¦'))));

    /// <summary>Lines that agree in every column must not be compared gap by gap.</summary>
    [Fact]
    public void A_page_of_wide_gaps_is_laid_out_at_once()
    {
        var line = string.Concat(Enumerable.Repeat("one  two  three  ", 60_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Layout.Lay(Source(string.Join('\n', line, line, line)), TestContext.Current.CancellationToken);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("It rained.  New  York was  wet all  day, and nobody  went out.", "It rained. New York was wet all day, and nobody went out.")]
    [InlineData("It rained.  New York was wet.  We stayed.", "It rained. New York was wet. We stayed.")]
    [InlineData("They walked from  New   York to the⏎coast  in  a week,  as they had said.", "They walked from New York to the coast in a week, as they had said.")]
    public void Justified_lines_are_no_tables(string written, string read) => Assert.Equal(read, Read(written));

    [Theory]
    [InlineData("We sailed to Buenos⏎Aires.", "Buenos Aires", "Buenos⏎Aires")]
    [InlineData("> The roof, they wrote to New⏎> Delhi, leaks.", "New Delhi", "New⏎> Delhi")]
    [InlineData("𝕏 They flew to Faisa-⏎labad.", "Faisalabad", "Faisa-⏎labad")]
    [InlineData("Quetta    Balochistan", "Balochistan", "Balochistan")]
    [InlineData("It rained.  New  York was  wet all  day,  and nobody  went out.", "New York", "New  York")]
    public void Names_lead_back_to_where_they_stand(string written, string name, string original)
    {
        var source = Source(written);
        var laid = Layout.Lay(source, TestContext.Current.CancellationToken);
        var start = laid.Source.Text.IndexOf(name, StringComparison.Ordinal);
        Assert.Equal(original.Replace('⏎', '\n'), laid.Original(new TextSpan(start, start + name.Length)).Of(source.Text));
    }

    [Fact]
    public void What_lies_before_the_body_is_not_read()
    {
        var source = Source("title: x\n\nWe sailed to Los\nAngeles.") with { Body = new TextSpan(10, 35) };
        var laid = Layout.Lay(source, TestContext.Current.CancellationToken);
        Assert.Equal("We sailed to Los Angeles.", laid.Source.Text.TrimEnd());
        Assert.Equal(new TextSpan(23, 34), laid.Original(new TextSpan(13, 24)));
    }

    private static SourceText Source(string written) => new() { Name = "x", Text = written.Replace('⏎', '\n'), IsPreformatted = true };

    private static string Read(string written) => Layout.Lay(Source(written), TestContext.Current.CancellationToken).Source.Text.TrimEnd('\n').Replace('\n', '⏎');

    private static string Wrapped(string text, int width)
    {
        var (lines, line) = (new List<string>(), "");
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        return string.Join('\n', [.. lines, line]);
    }
}
