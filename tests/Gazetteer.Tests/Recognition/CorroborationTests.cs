using Gazetteer.Mentions;
using Gazetteer.Recognition;
using Gazetteer.Text;

namespace Gazetteer.Tests.Recognition;

public sealed class CorroborationTests
{
    [Fact]
    public void Doubtful_mention_gains_from_a_sure_one_of_its_name_and_from_no_other()
    {
        var raised = Corroboration.Raise([Mention(0, name: 1, 0.4f), Mention(9, name: 1, 0.9f), Mention(20, name: 2, 0.4f), Mention(30, name: -1, 0.3f)]);
        Assert.InRange(raised[0].Score, 0.65f, 0.89f);
        Assert.Equal([0.9f, 0.4f, 0.3f], raised.Skip(1).Select(static m => m.Score));
    }

    [Fact]
    public void Mentions_that_are_all_doubtful_stay_so()
    {
        var raised = Corroboration.Raise([Mention(0, name: 1, 0.3f), Mention(9, name: 1, 0.45f)]);
        Assert.Equal([0.3f, 0.45f], raised.Select(static m => m.Score));
    }

    private static Mention Mention(int start, int name, float score) => new(new TextSpan(start, start + 5), MentionKind.Literal, name, score);
}
