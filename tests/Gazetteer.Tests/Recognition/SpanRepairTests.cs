using System.Collections.Immutable;
using Gazetteer.Mentions;
using Gazetteer.Recognition;
using Gazetteer.Text;

namespace Gazetteer.Tests.Recognition;

public sealed class SpanRepairTests
{
    private readonly SpanRepair _repair = new(new BorderlandIndex().Index);

    [Theory]
    [InlineData("[Baluchistan Province of Pakistan] is large.", "Baluchistan Province|Pakistan")]
    [InlineData("[Tehran District of Iran] is large.", "Tehran District|Iran")]
    [InlineData("the [Islamic Republic of Iran] said", "Islamic Republic of Iran")]
    [InlineData("the [University of Manitoba] said", "Manitoba")]
    [InlineData("[Iran’s Tehran] is large", "Iran|Tehran")]
    [InlineData("the [Tehran District (Iran] said", "Tehran District|Iran")]
    [InlineData("along the [Pakistan Border] today", "Pakistan")]
    [InlineData("along the [Iran–Pakistan border] today", "Iran|Pakistan")]
    [InlineData("the [Tehran-Manitoba] flight", "Tehran|Manitoba")]
    [InlineData("a road to [Sary-Tash] today", "Sary-Tash")]
    [InlineData("the [Baloch Tehran] of old", "Baloch|Tehran")]
    [InlineData("the [Tehran Maritime University] said", "Tehran")]
    [InlineData("the [Hotel Maritime University] said", "Hotel Maritime University")]
    [InlineData("in [Tehran; Manitoba], both", "Tehran|Manitoba")]
    [InlineData("on the [Tehran/Manitoba] line", "Tehran|Manitoba")]
    [InlineData("[TEHRAN – Tehran] police said", "TEHRAN|Tehran")]
    [InlineData("in [Tehran Baluchistan Province] today", "Tehran|Baluchistan Province")]
    [InlineData("at [Tehran airport] today", "Tehran")]
    [InlineData("at [tehran airport] today", "tehran airport")]
    [InlineData("on the [Khorasan coast] today", "Khorasan coast")]
    [InlineData("[The Manitoba] deal", "Manitoba")]
    [InlineData("in Eastern [Tehran] today", "Eastern Tehran")]
    [InlineData("in eastern [Tehran] today", "Tehran")]
    [InlineData("near al-[Trakya] today", "al-Trakya")]
    [InlineData("near Royal-[Trakya] today", "Trakya")]
    [InlineData("[Tehran ] is large", "Tehran")]
    [InlineData("([Tehran)] is large", "Tehran")]
    [InlineData("([Tehran), Manitoba] are large", "Tehran|Manitoba")]
    [InlineData("[Tehran) , Manitoba] are large", "Tehran|Manitoba")]
    public void Span_that_holds_two_names_is_parted_and_one_name_is_kept(string marked, string expected)
    {
        var (text, mentions) = Parse(marked);
        var mended = _repair.Mend(text, mentions, TestContext.Current.CancellationToken);
        Assert.Equal(expected, string.Join('|', mended.Select(m => m.Span.Of(text))));
    }

    [Fact]
    public void Unit_and_what_it_lies_in_are_not_joined_though_the_gazetteer_has_both_as_one_name()
    {
        const string Text = "Baluchistan Province of Pakistan";
        var mended = _repair.Mend(Text, [new Mention(new TextSpan(0, 20), MentionKind.Literal, -1, 1), new Mention(new TextSpan(24, 32), MentionKind.Literal, -1, 1)],
            TestContext.Current.CancellationToken);
        Assert.Equal(["Baluchistan Province", "Pakistan"], mended.Select(static m => m.Span.Of(Text)));
    }

    [Theory]
    [InlineData("[St. Peter]’s [Basilica] stood", "St. Peter’s Basilica")]
    [InlineData("[Frenchmen] [Street] is", "Frenchmen Street")]
    [InlineData("[Tehran]’s [Trakya] is", "Tehran|Trakya")]
    public void Building_belongs_to_the_name_before_it(string marked, string expected)
    {
        var (text, mentions) = Parse(marked);
        Assert.Equal(expected, string.Join('|', _repair.Mend(text, mentions, TestContext.Current.CancellationToken).Select(m => m.Span.Of(text))));
    }

    [Fact]
    public void Name_that_was_cut_at_an_ezafe_is_joined()
    {
        const string Text = "Kuh-e Malek Siah is a hill.";
        var mended = _repair.Mend(Text, [new Mention(new TextSpan(0, 3), MentionKind.Literal, -1, 1), new Mention(new TextSpan(6, 16), MentionKind.Literal, -1, 1)],
            TestContext.Current.CancellationToken);
        Assert.Equal(["Kuh-e Malek Siah"], mended.Select(static m => m.Span.Of(Text)));
    }

    private static (string Text, ImmutableArray<Mention> Mentions) Parse(string marked)
    {
        var (text, marks) = MarkedText.Parse(marked);
        return (text, [.. marks.Select(static m => new Mention(m.Span, MentionKind.Literal, -1, 1))]);
    }
}
