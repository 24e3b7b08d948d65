namespace Gazetteer.Resolution;

/// <summary>All mentions of one name in a document: they mean one place unless the text says otherwise.</summary>
internal sealed class NameGroup(string key)
{
    public string Key { get; } = key;

    /// <summary>Indexes of the mentions.</summary>
    public List<int> Mentions { get; } = [];

    public List<Option> Options { get; set; } = [];

    public Option? Best { get; private set; }

    /// <summary>Scores every option and shares belief among them (softmax).</summary>
    public void Believe(ResolverWeights weights)
    {
        if (Options.Count == 0) return;
        foreach (var option in Options) option.Score = ScoreOf(option, weights);
        Best = Options.MaxBy(static o => o.Score)!;
        var total = Options.Sum(o => Math.Exp(o.Score - Best.Score));
        foreach (var option in Options) option.Belief = Math.Exp(option.Score - Best.Score) / total;
    }

    internal static double ScoreOf(Option option, ResolverWeights weights)
    {
        var score = 0.0;
        var all = weights.All;
        for (var i = 0; i < all.Length; i++) score += all[i] * option.Signals[i];
        return score;
    }
}
