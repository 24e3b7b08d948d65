using Gazetteer.Composer.Tests.Names;
using Gazetteer.Foundation;
using Gazetteer.Mentions;
using Gazetteer.Text;

namespace Gazetteer.Composer.Tests.Languages;

/// <summary>The sentences of <c>data/languages/*/specs.txt</c>: every marked name is a mention of just those letters in the country after the @, and nothing else is put on the map.</summary>
public sealed class LanguageSpecificationTests(ShippedGazetteer shipped) : IClassFixture<ShippedGazetteer>
{
    public static IEnumerable<TheoryDataRow<string, string>> Sentences() =>
        from folder in Directory.GetDirectories(Path.Combine(DataFolder.Locate().Path, "languages")).Order(StringComparer.Ordinal)
        let file = Path.Combine(folder, "specs.txt")
        where File.Exists(file)
        from line in File.ReadLines(file)
        where line.Length > 0 && line[0] != '#'
        select new TheoryDataRow<string, string>(Path.GetFileName(folder), line);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_is_read_as_it_is_marked(string language, string marked)
    {
        var sentence = MarkedText.Parse(marked, label: '@');
        var found = shipped.Workspace.Extractor.Extract(new SourceText
        {
            Name = language,
            Text = sentence.Text,
        }, TestContext.Current.CancellationToken).Mentions.RemoveAll(static m => m.Kind == MentionKind.Region);
        foreach (var (_, span, country) in sentence.Marks)
        {
            var mention = found.SingleOrDefault(m => m.Span == span);
            Assert.True(mention?.Place is not null, $"{span.Of(sentence.Text)} is not found, or has no place: {string.Join(", ", found.Select(m => m.Span.Of(sentence.Text)))}");
            if (country.Length > 0) Assert.Equal(country, mention.Place.Country.ToString());
        }

        Assert.Empty(found.Where(m => m.IsMappable && !sentence.Marks.Any(p => p.Span == m.Span)).Select(m => m.Span.Of(sentence.Text)));
    }
}
