using Gazetteer.Indexing.Names;
using Gazetteer.Mentions;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Project.Corrections;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;
using static Gazetteer.Project.Tests.SmallWorld;

namespace Gazetteer.Project.Tests.Corrections;

public sealed class ProjectExperienceTests
{
    [Theory]
    [InlineData(0, 0.55, "saravan-ir")]
    [InlineData(1, 0.55, "saravan-gilan")]
    [InlineData(1, 0.9, "saravan-ir")]
    [InlineData(3, 0.75, "saravan-gilan")]
    [InlineData(50, 0.95, "saravan-ir")]
    public void Decisions_turn_what_was_close_and_nothing_else(int decisions, double confidence, string place)
    {
        var weighed = Experience(decisions, "saravan-gilan").Weigh(Unsure(confidence)).Mentions[0];
        Assert.Equal(place, weighed.Place!.Id.Key.ToString());
        Assert.Null(weighed.Review);
        Assert.Equal(weighed.Place, weighed.Candidates[0].Place);
    }

    [Fact]
    public void The_reason_is_told_beside_the_others()
    {
        var weighed = Experience(3, "saravan-gilan").Weigh(Unsure(0.75)).Mentions[0];
        var reason = Assert.Single(weighed.Candidates[0].Evidence, static e => e.Signal == ProjectExperience.Signal);
        Assert.Equal(("decided 3 times in this project", 1.4), (reason.Detail, Math.Round(reason.Weight, 3)));
        Assert.Contains(weighed.Candidates[0].Evidence, static e => e.Signal == "population");
        Assert.InRange(weighed.Confidence, 0.5, 0.7);
    }

    [Fact]
    public void What_was_confirmed_makes_surer()
    {
        var weighed = Experience(2, "saravan-ir", DecisionKind.Confirm).Weigh(Unsure(0.6)).Mentions[0];
        Assert.Equal("saravan-ir", weighed.Place!.Id.Key.ToString());
        Assert.True(weighed.Confidence > 0.75);
    }

    [Theory]
    [InlineData(DecisionScope.Project)]
    [InlineData(DecisionScope.Always)]
    public void What_is_decided_for_all_documents_is_applied_and_no_evidence_besides(DecisionScope scope) =>
        Assert.Same(Document, ProjectExperience.Of([Decide(DecisionKind.Place, scope, "Saravan", "saravan-gilan")]).Weigh(Document));

    [Fact]
    public void Other_names_and_places_that_do_not_bear_the_name_stay_as_they_are()
    {
        var document = Unsure(0.55);
        Assert.Same(document, Experience(9, "karachi").Weigh(document));
        Assert.Same(document, ProjectExperience.Of([Decide(DecisionKind.Place, DecisionScope.Document, "Zahedan", "zahedan")]).Weigh(document));
    }

    private static ExtractedDocument Document { get; } = Unsure(0.55);

    private static ProjectExperience Experience(int decisions, string place, DecisionKind kind = DecisionKind.Place) =>
        ProjectExperience.Of(Enumerable.Range(0, decisions).Select(_ => Decide(kind, DecisionScope.Mention, "saravan", place)));

    /// <summary>A mention of Saravan that the program takes for the one in the south-east, so sure, with the other as runner-up.</summary>
    private static ExtractedDocument Unsure(double confidence)
    {
        Candidate[] candidates = [CandidateOf("saravan-ir", 2), CandidateOf("saravan-gilan", 1)];
        return new ExtractedDocument(new SourceText
        {
            Name = "a.txt",
            Text = "Saravan",
        }, [new ResolvedMention(new TextSpan(0, 7), MentionKind.Literal, candidates[0].Place, confidence, [.. candidates])]);
    }

    private static Candidate CandidateOf(string key, double score) =>
        new(At(key), new NamePosting(0, NameKind.Official, 0, true, NameShape.Capitalised, 0), score, [new Evidence("population", score, "how famous it is")]);
}
