using Gazetteer.Recognition.Kinds;

namespace Gazetteer.Tests.Recognition;

public sealed class KindCuesTests
{
    private readonly BorderlandIndex _index = new();

    [Theory]
    [InlineData("the Voice of America said", "America", true)]
    [InlineData("at Trakya Üniversitesi today", "Trakya", true)]
    [InlineData("the ISIS-Khorasan said", "Khorasan", true)]
    [InlineData("the people said in the street the Pakistan Overseas Company protested today", "Pakistan", true)]
    [InlineData("the people said in the street the Pakistan Overseas people protested today", "Pakistan", false)]
    [InlineData("people in America said", "America", false)]
    [InlineData("the Iran-Pakistan street", "Pakistan", false)]
    [InlineData("the people of America said", "America", false)]
    public void Place_within_an_organisations_name_is_plainly_embedded(string text, string name, bool expected)
    {
        var analysed = _index.Analyse(text);
        var (first, last) = BorderlandIndex.WordsOf(analysed, name);
        Assert.Equal(expected, new KindCues(analysed).IsPlainlyEmbedded(first, last));
    }

    [Theory]
    [InlineData("Baloch", true, false)]
    [InlineData("Tehran", false, true)]
    [InlineData("Unheard", false, false)]
    public void Gazetteer_says_what_can_be_an_adjective(string name, bool isOnlyAdjective, bool isNeverAdjective)
    {
        var analysed = _index.Analyse($"the {name} said");
        Assert.Equal(isOnlyAdjective, new KindCues(analysed).IsOnlyAdjective(1, 1));
        Assert.Equal(isNeverAdjective, new KindCues(analysed).IsNeverAdjective(1, 1));
    }

    [Theory]
    [InlineData("the street that every Tehrani knows", "Tehrani", true)]
    [InlineData("in every Tehrani street", "Tehrani", false)]
    [InlineData("a Tehrani in the street", "Tehrani", true)]
    [InlineData("Tehranis protested today", "Tehranis", true)]
    [InlineData("the Tehrani street", "Tehrani", false)]
    [InlineData("a Tehran that protested", "Tehran", false)]
    public void One_or_many_of_a_people_are_told_by_grammar(string text, string name, bool expected)
    {
        var analysed = _index.Analyse(text);
        var (first, last) = BorderlandIndex.WordsOf(analysed, name);
        Assert.Equal(expected, new KindCues(analysed).IsPlainlyPeople(first, last));
    }

    [Theory]
    [InlineData("people tie Tehran to the street", "Tehran", true)]
    [InlineData("people of Radio Tehran said", "Tehran", false)]
    [InlineData("the Bank of Tehran said", "Tehran", false)]
    [InlineData("the Tehran Hall of people", "Tehran", false)]
    [InlineData("the Iran-Tehran street", "Tehran", false)]
    public void Name_without_capitals_beside_it_stands_alone(string text, string name, bool expected)
    {
        var analysed = _index.Analyse(text);
        var (first, last) = BorderlandIndex.WordsOf(analysed, name);
        Assert.Equal(expected, new KindCues(analysed).StandsAlone(first, last));
    }

    [Theory]
    [InlineData("Pakistan Strongly Condemns Street Violence", "Pakistan", true)]
    [InlineData("Trade Grows On The Pakistan-Iran Line", "Iran", true)]
    [InlineData("Pakistan Steel Company Opens New Street", "Pakistan", false)]
    [InlineData("people said that Pakistan protested in the street", "Pakistan", false)]
    public void Capitals_of_a_headline_join_nothing(string text, string name, bool expected)
    {
        var analysed = _index.Analyse(text);
        var (first, last) = BorderlandIndex.WordsOf(analysed, name);
        Assert.Equal(expected, new KindCues(analysed).IsFreeInHeadline(first, last));
    }

    [Theory]
    [InlineData("some Baloch people said", "Baloch", true)]
    [InlineData("the Baloch people said", "Baloch", false)]
    [InlineData("some Baloch said", "Baloch", false)]
    [InlineData("some Tehran people said", "Tehran", false)]
    public void Adjective_before_a_noun_is_no_people_by_itself(string text, string name, bool expected)
    {
        var analysed = _index.Analyse(text);
        var (first, last) = BorderlandIndex.WordsOf(analysed, name);
        Assert.Equal(expected, new KindCues(analysed).IsPlainlyQualifying(first, last));
    }
}
