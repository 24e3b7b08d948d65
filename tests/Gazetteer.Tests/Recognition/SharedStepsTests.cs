using Gazetteer.Mentions;
using Gazetteer.Recognition;

namespace Gazetteer.Tests.Recognition;

/// <summary>Mentions that came about in the same way share what is told of it.</summary>
public sealed class SharedStepsTests
{
    private readonly SharedSteps _model = new("model");
    private readonly SharedSteps _kinds = new("kinds");

    [Fact]
    public void Mentions_of_one_way_share_their_steps()
    {
        var first = _kinds.After(_model.After(null, TrailChange.Name, "sure: 0.9"), TrailChange.Kind, "the place itself");
        var second = _kinds.After(_model.After(null, TrailChange.Name, $"sure: {0.9}"), TrailChange.Kind, "the place itself");
        Assert.Same(first, second);
        Assert.Equal(["name (model): sure: 0.9", "kind (kinds): the place itself"], first.Steps.Select(static s => s.ToString()));
    }

    [Fact]
    public void Other_reasons_changes_and_steps_before_are_other_ways()
    {
        var (sure, unsure) = (_model.After(null, TrailChange.Name, "sure"), _model.After(null, TrailChange.Name, "unsure"));
        var steps = new[]
        {
            _kinds.After(sure, TrailChange.Kind, "a people"), _kinds.After(unsure, TrailChange.Kind, "a people"), _kinds.After(sure, TrailChange.Score, "a people"),
            _kinds.After(sure, TrailChange.Kind, "the place itself"), _kinds.After(null, TrailChange.Kind, "a people"),
        };
        Assert.Equal(steps.Length, steps.Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    [Fact]
    public void More_ways_than_are_kept_are_told_all_the_same()
    {
        for (var i = 0; i < 12_000; i++) Assert.Equal($"reason {i}", _model.After(null, TrailChange.Name, $"reason {i}").Reason);
        Assert.Equal("one more", _model.After(null, TrailChange.Name, "one more").Reason);
    }
}
