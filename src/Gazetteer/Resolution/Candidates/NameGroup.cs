using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Candidates;

/// <summary>All mentions of one name in a document: they mean one place unless the text says otherwise.</summary>
internal sealed class NameGroup(string key)
{
    /// <summary>Places nearer to each other than this are one spot, in kilometres: the 100 miles of geoparsing evaluations.</summary>
    public const double SameSpotKm = 161;

    /// <summary>The cosine of <see cref="SameSpotKm"/> on the unit sphere.</summary>
    internal static readonly double SameSpotCosine = Math.Cos(SameSpotKm / Places.GeoPoint.EarthRadiusKm);

    /// <summary>At most so many places of a name are in the last decision.</summary>
    public const int MostContenders = 32;

    /// <summary>What is believed less, as a share of the belief in the best, is in the last decision only if something singles it out.</summary>
    private const double LeastOfBest = 0.002;

    private const double MostLogOdds = 5;

    /// <summary>What is believed less has no share to speak of.</summary>
    private const double LeastShared = 0.001;

    public string Key { get; } = key;

    /// <summary>Indexes of the mentions.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>Whether the text says that the name is another one of something: "they call it X".</summary>
    public bool IsEquated { get; set; }

    public List<Option> Options { get; set; } = [];

    public Option? Best { get; private set; }

    /// <summary>Whether the text sets a state or country beside the name in which no place of the name is known to lie: "Lahore, Virginia".</summary>
    public bool IsPlacedOutside { get; set; }

    /// <summary>Whether the last decision has been taken.</summary>
    public bool IsDecided { get; private set; }

    /// <summary>Share, 0 to 1, of the document's other names that lie in the one first-order unit that holds most of them.</summary>
    public double Locality { get; set; }

    /// <summary>Number of names in the document, this one among them.</summary>
    public int Company { get; set; } = 1;

    /// <summary>Log odds that the gazetteer has the place that is meant; 0 until the last decision.</summary>
    public double Known { get; private set; }

    /// <summary>Belief in the best option and in those of its name that lie where it lies, such as a town's district: to be right about the spot, 0 to 1.</summary>
    public double BeliefInSpot()
    {
        if (Best is not { } best) return 0;
        var sum = 0.0;
        foreach (var option in Options)
        {
            if (option.IsInSpotOf(best)) sum += option.Belief;
        }

        return sum;
    }

    /// <summary>Belief in the options that hold the best or that it holds, and lie elsewhere: in New York the state, when the city is meant, 0 to 1.</summary>
    public double BeliefInNamesakeUnit()
    {
        if (Best is not { } best) return 0;
        var sum = 0.0;
        foreach (var option in Options)
        {
            if (option.Belief > LeastShared && !option.IsInSpotOf(best) && (PlaceNesting.Contains(option.Place, best.Place) || PlaceNesting.Contains(best.Place, option.Place))) sum += option.Belief;
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

    /// <summary>The places that the last decision is between: those that are believed at all, and those that something in the document singles out.</summary>
    public IEnumerable<Option> Contenders()
    {
        var least = (Best?.Belief ?? 0) * LeastOfBest;
        return Options.Where(o => o.Belief >= least || o[Signal.ContainedInNamed] > 0 || o[Signal.PlacedInUnit] > 0 || o[Signal.UnitOfPlaced] > 0 || o[Signal.ListedAlike] > 0.5
            || o[Signal.CountyMatch] > 0.3 || o[Signal.CloseMatches] > 0.4 || o[Signal.OwnGazetteer] > 0).Take(MostContenders);
    }

    /// <summary>Decides at last, by the trees of a model: scores and beliefs become theirs.</summary>
    public void Decide(ResolverModel model)
    {
        if (Options.Count == 0 || model.Trees.IsEmpty) return;
        IsDecided = true;
        Known = LogOdds(Options.Sum(static o => o.Belief));
        var contenders = Contenders().ToList();
        foreach (var option in contenders) option.Score = model.ScoreOf(option.Signals);
        Best = contenders.MaxBy(static o => o.Score)!;
        var (least, total) = (contenders.Min(static o => o.Score), 0.0);
        foreach (var option in Options.Except(contenders)) (option.Score, option.Belief) = (least - 1, 0);
        foreach (var option in contenders) total += option.Belief = Math.Exp(option.Score - Best.Score);
        foreach (var option in contenders) option.Belief /= total;
    }

    /// <summary>Natural-log odds of a belief, within ±<see cref="MostLogOdds"/> so that certainty stays finite.</summary>
    internal static double LogOdds(double belief)
    {
        // Rounding takes a sum of beliefs beyond one.
        var inside = Math.Clamp(belief, 1e-12, 1 - 1e-12);
        return Math.Clamp(Math.Log(inside / (1 - inside)), -MostLogOdds, MostLogOdds);
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
