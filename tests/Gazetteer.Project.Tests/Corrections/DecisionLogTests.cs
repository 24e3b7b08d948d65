using Gazetteer.Project.Corrections;
using static Gazetteer.Project.Tests.SmallWorld;

namespace Gazetteer.Project.Tests.Corrections;

public sealed class DecisionLogTests
{
    private readonly Decision _one = Decide(DecisionKind.NotAPlace, DecisionScope.Project, "May");
    private readonly Decision _two = Decide(DecisionKind.Place, DecisionScope.Project, "Saravan", "saravan-ir");

    [Fact]
    public void Steps_are_undone_and_done_again_without_limit()
    {
        var log = DecisionLog.Empty;
        for (var i = 0; i < 1000; i++) log = log.With(new DecisionStep(Decide(DecisionKind.NotAPlace, DecisionScope.Project, $"Name{i}")));
        for (var i = 0; i < 1000; i++) log = log.Undo();
        Assert.Empty(log.InForce);
        Assert.False(log.CanUndo);
        for (var i = 0; i < 1000; i++) log = log.Redo();
        Assert.Equal(1000, log.InForce.Length);
        Assert.False(log.CanRedo);
    }

    [Fact]
    public void A_new_step_after_an_undoing_takes_the_place_of_what_was_undone()
    {
        var log = DecisionLog.Empty.With(new DecisionStep(_one)).Undo().With(new DecisionStep(_two));
        Assert.Equal([_two], log.InForce);
        Assert.False(log.CanRedo);
    }

    [Fact]
    public void A_withdrawal_takes_a_decision_out_and_can_be_undone()
    {
        var log = DecisionLog.Empty.With(new DecisionStep(_one)).With(new DecisionStep(_two)).With(new DecisionStep(_one, IsWithdrawal: true));
        Assert.Equal([_two], log.InForce);
        Assert.Equal([_one, _two], log.Undo().InForce);
    }

    [Fact]
    public void Undoing_nothing_is_a_mistake_of_the_caller()
    {
        Assert.Throws<InvalidOperationException>(() => DecisionLog.Empty.Undo());
        Assert.Throws<InvalidOperationException>(() => DecisionLog.Empty.Redo());
    }
}
