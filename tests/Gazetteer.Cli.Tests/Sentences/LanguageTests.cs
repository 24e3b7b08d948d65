using Gazetteer.Text;

namespace Gazetteer.Cli.Tests.Sentences;

/// <summary>Documents whose paragraphs are in several languages: each is read in its own, and says so.</summary>
public sealed class LanguageTests(SharedWorkspace shared) : IClassFixture<SharedWorkspace>
{
    private const string Letters = """
        The dam above Quetta held, and nobody in Kandahar was hurt.

        Die Fähre nach Kiel legt heute nicht ab, sagte der Kapitän in Rostock.

        Le marché de Nîmes est fermé depuis que la route d'Avignon est coupée.

        Los trenes de Zaragoza llegan tarde y nadie en Sevilla sabe por qué.

        Паром из Мурманска ушёл вчера, а в Архангельске ещё ждут.

        قطار زاهدان دیر رسید و مسافران در کرمان ماندند.
        """;

    [Theory]
    [InlineData("Quetta", "PK", "en")]
    [InlineData("Kandahar", "AF", "en")]
    [InlineData("Kiel", "DE", "de")]
    [InlineData("Rostock", "DE", "de")]
    [InlineData("Nîmes", "FR", "fr")]
    [InlineData("Avignon", "FR", "fr")]
    [InlineData("Zaragoza", "ES", "es")]
    [InlineData("Sevilla", "ES", "es")]
    [InlineData("Мурманска", "RU", "ru")]
    [InlineData("Архангельске", "RU", "ru")]
    [InlineData("زاهدان", "IR", "fa")]
    [InlineData("کرمان", "IR", "fa")]
    public void Each_of_six_paragraphs_is_read_in_its_own_language(string name, string country, string language)
    {
        var mention = Assert.Single(Mentions(new SourceText { Name = "letters", Text = Letters, Language = "de" }), m => m.Span.Of(Letters) == name);
        Assert.Equal(country, mention.Place?.Country.ToString());
        Assert.Equal(language, mention.Language.Length == 0 ? "de" : mention.Language);
    }

    [Theory]
    [InlineData("Feuer in Essen", "de", "Essen")]
    [InlineData("Mort à Tours", "fr", "Tours")]
    [InlineData("Ankara'da kar", "tr", "Ankara")]
    public void A_user_says_the_language_of_a_text_too_short_to_tell_it(string text, string language, string name)
    {
        var source = new SourceText { Name = "line", Text = text, Language = language, Languages = [language] };
        Assert.Contains(Mentions(source), m => m.Span.Of(text) == name && m.Place is not null);
    }

    [Fact]
    public void Where_a_user_names_the_languages_no_paragraph_is_in_another()
    {
        var source = new SourceText { Name = "letters", Text = Letters, Language = "fr", Languages = ["fr", "es"] };
        Assert.DoesNotContain(Mentions(source), static m => m.Language is "de" or "en" or "nl");
    }

    private System.Collections.Immutable.ImmutableArray<Resolution.ResolvedMention> Mentions(SourceText source) =>
        shared.Workspace.Extractor.Extract(source, TestContext.Current.CancellationToken).Mentions;
}
