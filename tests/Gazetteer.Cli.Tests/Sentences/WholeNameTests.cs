namespace Gazetteer.Cli.Tests.Sentences;

/// <summary>A longer name of the gazetteer wins over its piece.</summary>
public sealed class WholeNameTests(SharedWorkspace shared) : IClassFixture<SharedWorkspace>
{
    [Theory]
    [InlineData("A ferry left [Charlotte Amalie] for [Road Town] and [Port of Spain].")]
    [InlineData("Flights from [Ouagadougou] to [Bobo-Dioulasso] were late.")]
    [InlineData("Her aunt keeps bees near [Villefranche-sur-Saône].")]
    [InlineData("The courts of [Stratford-upon-Avon] and [Newcastle upon Tyne] are shut.")]
    [InlineData("Masons came from [Santiago de Compostela] and [Palma de Mallorca].")]
    [InlineData("Wheat was sold in [Dera Ismail Khan] and [Rahim Yar Khan].")]
    [InlineData("They rebuilt the bridge at [Frankfurt am Main] and the mill at [Rothenburg ob der Tauber].")]
    [InlineData("Two bakers of [Hay-on-Wye] and one of [Ross-on-Wye] retired.")]
    [InlineData("The abbot of [Mont-Saint-Michel] wrote to [Saint-Jean-Pied-de-Port].")]
    [InlineData("The [Soviet Union] took [Vilna]; The [Ottoman Empire] had lost [Mosul].")]
    [InlineData("The relief convoy reached [Ras al-Khaimah] and [Umm al-Quwain].")]
    public void Name_of_several_words_is_one_mention(string marked) => new MarkedSentence(marked).Verify(shared);

    [Theory]
    [InlineData("SNOW CLOSES ROADS AROUND [NEW DELHI] AND [SALT LAKE CITY]")]
    [InlineData("[ST. CHARLES] AND [ST. JOSEPH] TO SHARE A COURT")]
    [InlineData("THE DELEGATES MET IN [BUENOS AIRES] AND [MEXICO CITY] ON TUESDAY")]
    [InlineData("my cousin moved from [kuala lumpur] to [addis ababa] and sells shoes.")]
    [InlineData("the ship sails to [rio de janeiro] and from [dar es salaam] to [port elizabeth].")]
    public void Name_without_case_is_whole_too(string marked) => new MarkedSentence(marked).Verify(shared);

    [Theory]
    [InlineData("The herd was driven to [Saint-Ferréol-sur-Orbeil] by night.")]
    [InlineData("Nobody had heard of {Tash-e Mirkhand} before.")]
    public void Piece_of_a_compound_that_nobody_knows_is_no_mention_of_its_own(string marked) => new MarkedSentence(marked).Verify(shared);

    [Theory]
    [InlineData("She left the [U.K.] in May and the [U.S.] in June.")]
    [InlineData("Exports to [Canada] and the [U.K.] grew.")]
    public void Initials_keep_their_last_stop(string marked) => new MarkedSentence(marked).Verify(shared);

    [Theory]
    [InlineData("A judge in [Dayton] [Ohio] agreed.")]
    [InlineData("The [Iran]-[Iraq] border is long.")]
    [InlineData("He teaches at the City of [Glasgow] College.")]
    public void Two_names_side_by_side_stay_two(string marked) => new MarkedSentence(marked).Verify(shared);

    [Theory]
    [InlineData("She came from ([Rome], [Georgia]), then from ([Troy], [New York]).")]
    [InlineData("Trains link [Cordoba] ([Spain]) , [Faro] ([Portugal]) , and [Pau] ([France]).")]
    public void Bracket_and_comma_are_no_part_of_a_name(string marked) => new MarkedSentence(marked).Verify(shared);

    [Theory]
    [InlineData("The factory stands in [Rutland], [Vt.]")]
    [InlineData("A bear was seen in [Beckley], [W. Va.], on Monday.")]
    [InlineData("He drove from [Salem], [Ore.], to [Laramie], [Wyo.], in a day.")]
    [InlineData("The chair of [Concord], [N.H.], resigned.")]
    [InlineData("Goods from the [P.R. China] are dear.")]
    [InlineData("The mill moved from [Concord], [N.H.], to [Bangor], [Me.]")]
    [InlineData("Climbers left for [Mt Kenya] and [Mt. Elgon].")]
    public void Short_form_of_a_unit_or_mountain_is_found_with_its_stops(string marked) => new MarkedSentence(marked).Verify(shared);

    [Theory]
    [InlineData("وصل الوفد إلى دمشق و[بيروت]، ثم عقد وب[القاهرة] اجتماعا وك[الكويت] أيضا.")]
    [InlineData("سافر الوزير إلى بغداد ول[لبنان] وب[تونس] وفود أخرى.")]
    public void Conjunction_and_preposition_before_an_Arabic_name_are_left_out(string marked) => new MarkedSentence(marked).Verify(shared);
}
