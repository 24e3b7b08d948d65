using System.Collections.Immutable;
using Gazetteer.Composer.Tests.Names;
using Gazetteer.Mentions;
using Gazetteer.Recognition.Passages;
using Gazetteer.Resolution;
using Gazetteer.Text;

namespace Gazetteer.Composer.Tests.Languages;

/// <summary>Peoples, and what belongs to them, in languages without a model of their own: <c>data/languages/*/peoples.tsv</c>.</summary>
public sealed class PeoplesTests(ShippedGazetteer shipped) : IClassFixture<ShippedGazetteer>
{
    private const string EnglishPeople = "speech";

    [Theory]
    [InlineData("de", "Die iranische Regierung hat am Montag in Wien mit dem Außenminister gesprochen.", "iranische", "IR")]
    [InlineData("de", "Im Sommer kommen viele Franzosen und auch Familien aus Wien an den See.", "Franzosen", "FR")]
    [InlineData("de", "Er wurde von polnischen Ärzten behandelt und ist jetzt wieder zu Hause.", "polnischen", "PL")]
    [InlineData("fr", "Le gouvernement marocain a signé un accord avec les pêcheurs de la région.", "marocain", "MA")]
    [InlineData("fr", "Les Espagnols ont gagné le match contre une équipe de la ville de Lyon.", "Espagnols", "ES")]
    [InlineData("es", "La policía peruana detuvo a los dos hombres cerca de la frontera.", "peruana", "PE")]
    [InlineData("es", "El presidente de la empresa es un alemán que vive desde hace años en Madrid.", "alemán", "DE")]
    [InlineData("it", "Il governo egiziano ha detto che le navi sono arrivate nel porto.", "egiziano", "EG")]
    [InlineData("pt", "O governo angolano disse que os navios não chegaram ao porto.", "angolano", "AO")]
    [InlineData("nl", "De Turkse regering heeft gisteren gezegd dat het verdrag niet meer geldt.", "Turkse", "TR")]
    public void A_people_is_found_with_its_country_whatever_the_ending(string language, string text, string word, string country)
    {
        var mention = Assert.Single(Extract(language, text), m => m.Span.Of(text) == word);

        Assert.Equal((MentionKind.Demonym, country), (mention.Kind, mention.Place?.Country.ToString()));
        Assert.False(mention.IsMappable);
    }

    [Theory]
    [InlineData("de", "Das Geld liegt seit Jahren bei der Deutsche Bank und nicht im Haus der Familie.", "Deutsche")]
    [InlineData("de", "Ich habe das Buch von Herrn Engels nicht gelesen, und du hast es auch nicht.", "Engels")]
    [InlineData("es", "A fines de año el presidente viajó con los ministros a la capital.", "fines")]
    public void A_name_and_an_ordinary_word_are_no_people(string language, string text, string word) =>
        Assert.DoesNotContain(Extract(language, text), m => m.Span.Of(text) == word && m.Kind is MentionKind.Demonym);

    [Theory]
    [InlineData("fr", "Le livre a été écrit en français par une femme qui vit dans une petite ville.", "français")]
    [InlineData("it", "Nella scuola i bambini che parlano italiano sono molti, e gli altri lo imparano.", "italiano")]
    public void A_speech_is_a_language_and_no_people(string language, string text, string word) =>
        Assert.Equal(MentionKind.Language, Assert.Single(Extract(language, text), m => m.Span.Of(text) == word).Kind);

    [Fact]
    public void Every_word_leads_to_a_country_by_an_English_word_that_the_gazetteer_has()
    {
        var words = PeoplesWords.Shipped.Value;

        Assert.Equal(["de", "es", "fr", "it", "nl", "pt"], words.Tags.Order(StringComparer.Ordinal));
        Assert.Empty(words.Tags.SelectMany(words.Of).Select(static word => word.Value.English).Where(english => !shipped.Workspace.Index.IsDemonym(shipped.Workspace.Index.FindName(english)))
            .Distinct());
        Assert.DoesNotContain(words.Tags.SelectMany(words.Of), static word => word.Key.Contains(' ') || word.Value.English == EnglishPeople);
    }

    [Theory]
    [InlineData("iranian")]
    [InlineData("iranian\tiranisch\tIraner")]
    [InlineData("iranian\tiranisch(,e)\niraqi\tiranische")]
    public void A_row_that_can_have_no_effect_is_told_with_its_line(string rows) =>
        Assert.Contains("peoples.tsv, line", Assert.Throws<InvalidDataException>(() => new PeoplesWords().Read("de", new StringReader(rows))).Message, StringComparison.Ordinal);

    private ImmutableArray<ResolvedMention> Extract(string language, string text) => shipped.Workspace.Extractor.Extract(new SourceText
    {
        Name = "text",
        Text = text,
        Language = language,
    }, TestContext.Current.CancellationToken).Mentions;
}
