using Gazetteer.Learning.Corpora;

namespace Gazetteer.Learning.Tests.Corpora;

public sealed class MarkedSentencesTests
{
    [Fact]
    public void Marks_become_spans_of_the_plain_text()
    {
        var sentence = Assert.Single(MarkedSentences.Read(new StringReader("# fa\n\n{سعید} از <بانک ملی> در [چاه‌بهار] است.\n")));

        Assert.Equal("fa-0", sentence.Id);
        Assert.Equal("سعید از بانک ملی در چاه‌بهار است.", sentence.Text);
        var place = Assert.Single(sentence.Toponyms);
        Assert.Equal("چاه‌بهار", sentence.Text![place.Start..place.End]);
        Assert.Equal([("سعید", "PER"), ("بانک ملی", "ORG")], sentence.Others.Select(o => (o.Text!, o.Type!)));
    }

    [Fact]
    public void Mark_tells_how_a_place_is_used()
    {
        var sentence = Assert.Single(MarkedSentences.Read(new StringReader("[Persian|language] is spoken in [Dushanbe].")));

        Assert.Equal("Persian is spoken in Dushanbe.", sentence.Text);
        Assert.Equal([("Persian", "Language"), ("Dushanbe", "Literal")], sentence.Toponyms.Select(t => (t.Text!, t.Type!)));
    }

    [Fact]
    public void Offsets_are_code_points()
    {
        var sentence = Assert.Single(MarkedSentences.Read(new StringReader("😀 [قم]")));

        Assert.Equal(2, Assert.Single(sentence.Toponyms).Start);
    }

    [Theory]
    [InlineData("در [قم است")]
    [InlineData("در قم] است")]
    [InlineData("در [{قم}] است")]
    [InlineData("in [Qom|nonsense]")]
    public void Marks_that_do_not_match_are_refused(string line) =>
        Assert.Throws<InvalidDataException>(() => MarkedSentences.Read(new StringReader(line)));
}
