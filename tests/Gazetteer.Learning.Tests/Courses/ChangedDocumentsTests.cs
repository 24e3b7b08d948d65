using Gazetteer.Languages;
using Gazetteer.Learning.Corpora;
using Gazetteer.Learning.Courses;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Tests.Recognition;

namespace Gazetteer.Learning.Tests.Courses;

public sealed class ChangedDocumentsTests
{
    private const string Text = "😀 In Tehran, straße and Iran's people met Tehran’s.";

    private static readonly AnnotatedDocument Document = new("d", "", Text, [Toponym("Tehran", 0), Toponym("Iran", 0), Toponym("Tehran", 20)], []);

    [Fact]
    public void Lost_case_moves_no_offset()
    {
        foreach (var changed in new[] { CaseLoss.InCapitals(Document), CaseLoss.InLowerCase(Document), CaseLoss.InHeadlineCase(Document) })
        {
            Assert.Equal(Text.Length, changed.Text!.Length);
            Assert.NotEqual(Text, changed.Text);
            Assert.All(changed.Toponyms, t => Assert.Equal(Slice(Text, t), Slice(changed.Text, t), ignoreCase: true));
        }
    }

    [Fact]
    public void Other_names_stand_at_the_offsets_that_the_document_says()
    {
        var index = new BorderlandIndex().Index;
        var changed = new NameSubstitution(index, new NameProfiles(index, new NotPlaces([]))).Substitute(Document, seed: 3);
        var names = changed.Toponyms.Select(t => Slice(changed.Text!, t)).ToList();
        Assert.Equal(names[0], names[2]);
        Assert.Contains(names[1], new[] { "Iran", "Pakistan", "America" });
        Assert.Equal($"😀 In {names[0]}, straße and {names[1]}'s people met {names[2]}’s.", changed.Text);
    }

    private static string Slice(string text, AnnotatedToponym toponym) => string.Concat(text.EnumerateRunes().Skip(toponym.Start).Take(toponym.End - toponym.Start));

    private static AnnotatedToponym Toponym(string name, int from)
    {
        var start = Text.IndexOf(name, from, StringComparison.Ordinal) - 1;
        return new AnnotatedToponym(start, start + name.Length, name, null, null, "Literal");
    }
}
