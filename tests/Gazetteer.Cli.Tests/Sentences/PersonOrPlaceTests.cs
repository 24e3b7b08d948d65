namespace Gazetteer.Cli.Tests.Sentences;

/// <summary>Names of places that persons and languages bear too.</summary>
public sealed class PersonOrPlaceTests(SharedWorkspace shared) : IClassFixture<SharedWorkspace>
{
    [Theory]
    [InlineData("The Duke of {Norfolk} dined with the Countess of {Chester}; the Archbishop of {York} was late.")]
    [InlineData("A portrait of the Earl of {Sandwich} hangs beside one of the Marquess of {Salisbury}.")]
    [InlineData("{Georgia} said she was late. {Chad} smiled and {Georgia} laughed.")]
    [InlineData("{Austin} shrugged. It rained all day, and {Austin} was asked to stay.")]
    [InlineData("{Jordan} Baker brought the cake. {Jordan} said that she had baked it; {Chad} told {Jordan} to rest.")]
    [InlineData("{Jordan} winked. Her lawyer came from [Freetown].")]
    [InlineData("{Chelsea} grinned. Nobody spoke, and {Dallas} drove.")]
    [InlineData("{Sydney} blushed; {Florence} pretended not to see.")]
    [InlineData("{Savannah} giggled. \"Not here,\" said {Austin}.")]
    [InlineData("Officer {Raleigh} waved at Coach {Houston} in [Tampa].")]
    [InlineData("{Brooklyn} and her brother went to [Denver]. {Brooklyn} cried.")]
    [InlineData("Dear all,\n\nthe train leaves [Leeds] at nine.\n\nRegards,\n{Austin}\n")]
    public void Who_is_titled_after_a_place_or_does_what_persons_do_is_none(string marked) => new MarkedSentence(marked).Verify(shared);

    [Theory]
    [InlineData("[Jordan] said it would close the border. [Chad] told [Sudan] that it would do the same.")]
    [InlineData("[Israel] said he was a member of a cell in [Lebanon].")]
    [InlineData("The King of [Morocco] received the president of [Chad] and the Emir of [Kuwait].")]
    [InlineData("The Crown Prince of [Abu Dhabi] came, and the mayor of [Lincoln] stayed at home.")]
    public void State_that_speaks_or_has_a_ruler_is_a_place(string marked) => new MarkedSentence(marked).Verify(shared);

    [Theory]
    [InlineData("[Maine] counts its lobsters. [Maine] has many.")]
    [InlineData("Bees died. [Maine] lost the most.")]
    public void State_whose_name_is_a_family_name_too_is_a_place_at_the_head_of_a_sentence(string marked) => new MarkedSentence(marked).Verify(shared);

    [Theory]
    [InlineData("They moved to [Mobile], [Alabama], and later to [Dover], [Delaware].")]
    [InlineData("Ships call at [Nauru], [Tuvalu] and [Tonga] twice a year.")]
    [InlineData("Floods reached [Pampanga] and [Tarlac], then [Meta] and [Vichada].")]
    [InlineData("A fire broke out in [Seneca], [South Carolina].")]
    [InlineData("They moved to [Mohawk], [New York], in May.")]
    [InlineData("[ATHENS], [Ga.] -- A jury met on Monday.")]
    public void Unit_and_country_is_no_language(string marked) => new MarkedSentence(marked).Verify(shared);

    [Theory]
    [InlineData("He speaks {Komi} at home and learns {Mohawk}.")]
    [InlineData("The hymn was written in {Seneca} and translated into {Tuvalu}.")]
    [InlineData("A grammar of the {Afar} language has been printed.")]
    [InlineData("She reads {Bengali}, {Persian} and {Welsh}.")]
    [InlineData("The novel came out in {Bengali} last year.")]
    [InlineData("They speak {Balochi} in [Pakistan].")]
    public void Language_is_no_place_where_the_text_says_so(string marked) => new MarkedSentence(marked).Verify(shared);
}
