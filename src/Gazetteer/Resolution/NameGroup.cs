namespace Gazetteer.Resolution;

/// <summary>All mentions of one name in a document: they mean one place unless the text says otherwise.</summary>
internal sealed class NameGroup(string key)
{
    /// <summary>Places nearer to each other than this are one spot, in kilometres: the 100 miles of geoparsing evaluations.</summary>
    public const double SameSpotKm = 161;

    private static readonly double SameSpotCosine = Math.Cos(SameSpotKm / Places.GeoPoint.EarthRadiusKm);

    public string Key { get; } = key;

    /// <summary>Indexes of the mentions.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>Whether the text says that the name is another one of something: "they call it X".</summary>
    public bool IsEquated { get; set; }

    public List<Option> Options { get; set; } = [];

    public Option? Best { get; private set; }

    /// <summary>Belief in the best option and in those of its name that lie where it lies, such as a town's district: to be right about the spot, 0 to 1.</summary>
    public double BeliefInSpot()
    {
        if (Best is not { } best) return 0;
        var sum = 0.0;
        foreach (var option in Options)
        {
            if (option.Vector.Dot(best.Vector) >= SameSpotCosine) sum += option.Belief;
        }

        return sum;
    }

    /// <summary>A group without mentions that means one of the same places.</summary>
    public NameGroup Sense() => new(Key) { IsEquated = IsEquated, Options = Options.ConvertAll(static o => o.Copy()) };

    /// <summary>Scores every option and shares belief among them and the possibility that it is none of them (softmax).</summary>
    public void Believe(ResolverWeights weights)
    {
        if (Options.Count == 0) return;
        var best = Options[0];
        foreach (var option in Options)
        {
            option.Score = ScoreOf(option, weights);
            if (option.Score > best.Score) best = option;
        }

        Best = best;
        var total = Math.Exp(weights.NoneOfThese - best.Score);
        foreach (var option in Options) total += option.Belief = Math.Exp(option.Score - best.Score);
        foreach (var option in Options) option.Belief /= total;
    }

    internal static double ScoreOf(Option option, ResolverWeights weights)
    {
        var score = 0.0;
        var all = weights.All;
        var signals = option.Signals.AsSpan(0, all.Length);
        for (var i = 0; i < all.Length; i++) score += all[i] * signals[i];
        return score;
    }
}
