using Gazetteer.Project.Corrections;
using Gazetteer.Reading.Reviewing;

namespace Gazetteer.Reading.Tests.Reviewing;

public sealed class CorrectionMenuTests
{
    private static readonly ReviewState Open = new(false, false, "", "", 0, 0, "", "", CanDecideAlways: true);
    private static readonly PlaceChoice Pakistani = new("geonames:1", "Pishin", "Balochistan, Pakistan", "town", 67, 30.6);
    private static readonly PlaceChoice Iranian = new("geonames:2", "Pishin", "Sistan and Baluchestan, Iran", "town", 61.7, 26.1);
    private static readonly MentionCard Card = new("k", "A title", 12, "near ", "Pishin", " today", "geonames:1", "Pishin, Balochistan, Pakistan", 0.6, "", "", [Pakistani, Iranian]);

    [Fact]
    public void A_mention_is_right_or_no_place_or_another_candidate_or_one_to_be_looked_for() =>
        Assert.Equal(
            ["Right: Pishin, Balochistan, Pakistan", "Not a place", "Pishin, Sistan and Baluchestan, Iran, town", "Another place …"],
            CorrectionMenu.Of(Card, Open).Select(static l => l.Words));

    [Fact]
    public void Each_is_decided_for_as_much_as_it_is_to_hold()
    {
        var lines = CorrectionMenu.Of(Card, Open);
        Assert.All(lines, static l => Assert.Equal([DecisionScope.Mention, DecisionScope.Document, DecisionScope.Project, DecisionScope.Always], l.More.Select(static m => m.Draft!.Scope)));
        Assert.All(lines[2].More, static m => Assert.Equal((DecisionKind.Place, "geonames:2", false), (m.Draft!.Kind, m.Draft.Place, m.AsksForPlace)));
        Assert.All(lines[3].More, static m => Assert.True(m.AsksForPlace));
    }

    [Fact]
    public void Nothing_is_decided_for_always_without_a_memory_file() =>
        Assert.DoesNotContain(CorrectionMenu.Of(Card, Open with { CanDecideAlways = false }).SelectMany(static l => l.More), static m => m.Draft!.Scope == DecisionScope.Always);

    [Fact]
    public void A_project_that_can_only_be_read_says_so_and_offers_nothing()
    {
        var line = Assert.Single(CorrectionMenu.Of(Card, Open with { WhyReadOnly = "another program has it open." }));
        Assert.Equal(("another program has it open.", true), (line.Words, line.Draft is null && line.More.IsEmpty));
    }

    [Fact]
    public void Words_that_were_overlooked_ask_for_their_place()
    {
        var line = Assert.Single(CorrectionMenu.OfMissed("Nehbandan", Open));
        Assert.All(line.More, static m => Assert.Equal((DecisionKind.Missed, "Nehbandan", true), (m.Draft!.Kind, m.Draft.Words, m.AsksForPlace)));
    }
}
