using Gazetteer.Indexing;
using Gazetteer.Mentions;
using Gazetteer.Resolution.Wording;
using Gazetteer.Text;

namespace Gazetteer.Tests.Resolution;

public sealed class WordsBetweenTests
{
    [Theory]
    [InlineData("[Springfield], [Illinois]", Relation.Listed)]
    [InlineData("[Quetta] ([Pakistan])", Relation.Listed)]
    [InlineData("[Springfield]/[Ill.]", Relation.Listed)]
    [InlineData("[Quetta], the capital of [Balochistan]", Relation.FirstInSecond)]
    [InlineData("[Baluchistan Province] of [Pakistan]", Relation.FirstInSecond)]
    [InlineData("[Savaran] District of [Iran]", Relation.FirstInSecond)]
    [InlineData("[Pishin] in southern [Iran]", Relation.FirstInSecond)]
    [InlineData("[Pakistan]'s [Quetta]", Relation.SecondInFirst)]
    [InlineData("[Iran]’s restive [Zahedan]", Relation.SecondInFirst)]
    [InlineData("[Pishin] is a small town in [Iran]", Relation.FirstInSecond)]
    [InlineData("[Mand] lies in [Kech]", Relation.FirstInSecond)]
    [InlineData("[Zabol], in the north of [Sistan]", Relation.FirstInSecond)]
    [InlineData("[Hamun-i-Mashkel], south of [Nok Kundi]", Relation.None)]
    [InlineData("[Iran] and [Pakistan]", Relation.None)]
    [InlineData("[Iran] attacked [Iraq]", Relation.None)]
    [InlineData("left [Quetta]. In [Zahedan]", Relation.None)]
    [InlineData("[سراوان] در [گیلان]", Relation.FirstInSecond)]
    [InlineData("[اسلام‌آباد غرب] شهری است در [استان کرمانشاه]", Relation.FirstInSecond)]
    [InlineData("[طرابلس] پایتخت [لیبی]", Relation.FirstInSecond)]
    [InlineData("[خاش] نزدیک [تفتان]", Relation.FirstNearSecond)]
    [InlineData("[پاکستان] کے شہر [کوئٹہ] میں", Relation.SecondInFirst)]
    [InlineData("[سندھ] والے [حیدرآباد] سے", Relation.SecondInFirst)]
    [InlineData("[پشین] [کوئٹہ] کے شمال میں", Relation.FirstNearSecond)]
    [InlineData("[پشین] [ایران] میں ہے", Relation.Listed)]
    [InlineData("[ایران] میں [چابہار] ہے", Relation.None)]
    [InlineData("[ایران] اور [پاکستان]", Relation.None)]
    internal void Words_between_two_names_say_which_lies_in_which(string marked, Relation expected)
    {
        var (text, marks) = MarkedText.Parse(marked);
        Assert.Equal(expected, Between(text, marks[0].Span, marks[1].Span, MentionKind.Literal));
    }

    [Theory]
    [InlineData(MentionKind.Modifier, Relation.SecondInFirst)]
    [InlineData(MentionKind.Literal, Relation.None)]
    internal void Adjective_before_a_name_says_where_that_lies(MentionKind kind, Relation expected) =>
        Assert.Equal(expected, Between("Iranian Pishin", new TextSpan(0, 7), new TextSpan(8, 14), kind));

    private static Relation Between(string text, TextSpan first, TextSpan second, MentionKind kind)
    {
        var matched = new MatchedText(new SourceText { Name = "words", Text = text }, new NameMatcher(new PlaceIndexBuilder().Build()));
        return WordsBetween.Between(new MentionsInText(matched, [new Mention(first, kind, -1, 1), new Mention(second, MentionKind.Literal, -1, 1)]), 0);
    }
}
