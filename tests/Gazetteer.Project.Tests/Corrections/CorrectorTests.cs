using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Project.Corrections;
using Gazetteer.Resolution;
using static Gazetteer.Project.Tests.SmallWorld;

namespace Gazetteer.Project.Tests.Corrections;

public sealed class CorrectorTests
{
    private static readonly ExtractedDocument Letter = Document("letter.txt", "From [Saravan|saravan-ir] to [Rasht|rasht]. Back in [Saravan|saravan-ir] he slept; in May too, at Gwash.");

    [Fact]
    public void A_name_gets_another_place_in_all_documents_whatever_its_spelling()
    {
        var corrector = Of(Decide(DecisionKind.Place, DecisionScope.Project, "Saravan", "saravan-gilan"));
        Assert.Equal(["Saravan saravan-gilan corrected", "Rasht rasht", "Saravan saravan-gilan corrected"], Read(corrector.Apply(Letter).Document));
        Assert.Equal(["SARAVAN saravan-gilan corrected"], Read(corrector.Apply(Document("b.txt", "In [SARAVAN|saravan-ir].")).Document));
        Assert.Equal(["Sarāvān saravan-gilan corrected"], Read(corrector.Apply(Document("c.txt", "In [Sarāvān|].")).Document));
    }

    [Fact]
    public void One_mention_is_corrected_and_the_other_of_its_name_stays()
    {
        var corrected = Of(DecideAt(Letter, DecisionKind.Place, "Saravan", "saravan-gilan", occurrence: 1)).Apply(Letter).Document;
        Assert.Equal(["Saravan saravan-ir", "Rasht rasht", "Saravan saravan-gilan corrected"], Read(corrected));
        var review = corrected.Mentions[2].Review!;
        Assert.Equal((ReviewStatus.Corrected, "Mina", "2026-11-30T19:40:00Z"), (review.Status, review.By, review.AtText));
        Assert.Equal("corrected by Mina on 2026-11-30, for this mention", corrected.Mentions[2].Explanation);
        Assert.Equal(1, corrected.Mentions[2].Confidence);
    }

    [Fact]
    public void What_is_not_a_place_is_kept_without_one_so_that_it_can_be_taken_back()
    {
        var corrected = Of(Decide(DecisionKind.NotAPlace, DecisionScope.Always, "rasht")).Apply(Letter).Document;
        Assert.Equal("Rasht - rejected", Read(corrected)[1]);
        Assert.True(corrected.Mentions[1].IsRejected);
        Assert.NotEmpty(corrected.Mentions[1].Candidates);
    }

    [Fact]
    public void Choosing_the_place_that_the_program_chose_confirms_it()
    {
        Assert.Equal("Rasht rasht confirmed", Read(Of(Decide(DecisionKind.Place, DecisionScope.Project, "Rasht", "rasht")).Apply(Letter).Document)[1]);
        Assert.Equal("Rasht rasht confirmed", Read(Of(DecideAt(Letter, DecisionKind.Confirm, "Rasht")).Apply(Letter).Document)[1]);
    }

    [Fact]
    public void A_missed_name_is_marked_where_it_was_shown_or_wherever_it_stands()
    {
        var here = DecideAt(Letter, DecisionKind.Missed, "Gwash") with { Place = Own("gwash", "Gwash", 63.2, 26.1) };
        Assert.Equal("Gwash gwash added", Read(Of(here).Apply(Letter).Document)[^1]);
        var everywhere = Decide(DecisionKind.Missed, DecisionScope.Project, "gwash") with { Place = Own("gwash", "Gwash", 63.2, 26.1) };
        Assert.Equal(["Gwash gwash added", "Gwash gwash added"], Read(Of(everywhere).Apply(Document("d.txt", "Gwash, and again Gwash; not Gwashabad.")).Document));
        Assert.Equal("Gwash - added", Read(Of(Decide(DecisionKind.Missed, DecisionScope.Project, "Gwash")).Apply(Letter).Document)[^1]);
    }

    [Fact]
    public void A_missed_name_takes_the_place_of_names_within_it_and_not_of_one_around_it()
    {
        var decision = Decide(DecisionKind.Missed, DecisionScope.Project, "Port of Gwadar", "gwadar");
        Assert.Equal(["Port of Gwadar gwadar added"], Read(Of(decision).Apply(Document("a.txt", "At the Port of [Gwadar|gwadar].")).Document));
        Assert.Equal(["New Port of Gwadar gwadar"], Read(Of(decision).Apply(Document("b.txt", "At the [New Port of Gwadar|gwadar].")).Document));
    }

    [Fact]
    public void A_wrong_extent_is_set_right_for_one_mention_and_for_the_name()
    {
        var document = Document("e.txt", "The port [Gwadar|gwadar] Bay and [Gwadar|gwadar] town.");
        var one = DecideAt(document, DecisionKind.Extent, "Gwadar Bay") with { Name = "Gwadar" };
        Assert.Equal(["Gwadar Bay gwadar corrected", "Gwadar gwadar"], Read(Of(one).Apply(document).Document));
        var all = Decide(DecisionKind.Extent, DecisionScope.Project, "Gwadar") with { Words = "gwadar bay" };
        Assert.Equal(["Gwadar Bay gwadar corrected", "Gwadar gwadar"], Read(Of(all).Apply(document).Document));
        var shorter = Decide(DecisionKind.Extent, DecisionScope.Project, "Karachi and") with { Words = "Karachi" };
        Assert.Equal(["Karachi karachi corrected"], Read(Of(shorter).Apply(Document("f.txt", "In [Karachi and|karachi] there.")).Document));
    }

    [Fact]
    public void The_narrower_decision_counts_and_of_equal_ones_the_later()
    {
        var always = Decide(DecisionKind.NotAPlace, DecisionScope.Always, "Saravan");
        var project = Decide(DecisionKind.Place, DecisionScope.Project, "Saravan", "zahedan");
        var later = Decide(DecisionKind.Place, DecisionScope.Project, "Saravan", "saravan-gilan");
        var document = DecideAt(Letter, DecisionKind.Place, "Saravan", "gwadar", DecisionScope.Document);
        var mention = DecideAt(Letter, DecisionKind.NotAPlace, "Saravan");
        Assert.Equal("Saravan - rejected", Read(Of(always).Apply(Letter).Document)[0]);
        Assert.Equal("Saravan saravan-gilan corrected", Read(Of(project, later, always).Apply(Letter).Document)[0]);
        Assert.Equal("Saravan gwadar corrected", Read(Of(document, later, always).Apply(Letter).Document)[0]);
        Assert.Equal(["Saravan - rejected", "Rasht rasht", "Saravan gwadar corrected"], Read(Of(mention, document, later).Apply(Letter).Document));
    }

    [Theory]
    [InlineData(ConditionKind.With, "rasht", true)]
    [InlineData(ConditionKind.With, "Karachi", false)]
    [InlineData(ConditionKind.Country, "IR", true)]
    [InlineData(ConditionKind.Country, "PK", false)]
    [InlineData(ConditionKind.Language, "en", true)]
    [InlineData(ConditionKind.Language, "fa", false)]
    [InlineData(ConditionKind.Document, "let*.txt", true)]
    [InlineData(ConditionKind.Document, "*.md", false)]
    public void A_condition_decides_whether_a_decision_holds(ConditionKind kind, string value, bool holds)
    {
        var decision = Decide(DecisionKind.Place, DecisionScope.Project, "Saravan", "saravan-gilan") with { Conditions = [new Condition(kind, value)] };
        Assert.Equal(holds ? "Saravan saravan-gilan corrected" : "Saravan saravan-ir", Read(Of(decision).Apply(Letter).Document)[0]);
    }

    [Fact]
    public void A_decision_with_a_condition_counts_before_a_later_one_without()
    {
        var near = Decide(DecisionKind.Place, DecisionScope.Project, "Saravan", "saravan-gilan") with { Conditions = [new Condition(ConditionKind.With, "Rasht")] };
        var else_ = Decide(DecisionKind.Place, DecisionScope.Project, "Saravan", "zahedan");
        Assert.Equal("Saravan saravan-gilan corrected", Read(Of(near, else_).Apply(Letter).Document)[0]);
    }

    [Fact]
    public void Without_decisions_a_document_is_handed_back_as_it_is() => Assert.Same(Letter, new Corrector(DecisionSet.Empty).Apply(Letter).Document);

    private static Corrector Of(params Decision[] decisions) => new(DecisionSet.Of(decisions));

    private static ChosenPlace Own(string key, string name, double longitude, double latitude) =>
        new(new Place { Id = new PlaceId("own:" + key), Name = name, Feature = Feature.Unknown, Point = new GeoPoint(longitude, latitude) });
}
