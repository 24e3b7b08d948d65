using System.Collections.Immutable;
using Gazetteer.Languages;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Scene.Panels;

/// <summary>Why a mention was taken for its place, and what it would be otherwise.</summary>
/// <param name="Kind">How the text uses the name, in words.</param>
/// <param name="Confidence">Probability that the place is right, 0 to 1.</param>
/// <param name="Sureness">The same in a word: sure, likely, uncertain or doubtful.</param>
/// <param name="Reasons">What speaks for and against it, strongest first.</param>
/// <param name="RunnerUp">The next likely place in words; empty when the name is of one place only.</param>
/// <param name="RunnerUpShare">Its probability by the same reckoning, 0 to 1.</param>
/// <param name="RunnerUpReasons">What speaks more for the next likely place than for the one that was taken, strongest first; weights are the difference.</param>
/// <param name="Others">How many more places bear the name.</param>
public sealed record WhyHere(
    string Kind, double Confidence, string Sureness, ImmutableArray<Reason> Reasons,
    string RunnerUp, double RunnerUpShare, ImmutableArray<Reason> RunnerUpReasons, int Others)
{
    private const double WorthTelling = 0.2;

    /// <summary>Why this is a name at all, of this extent and kind: the steps of recognition, the first first; empty where nobody kept them.</summary>
    public ImmutableArray<string> Recognised { get; init; } = [];

    private const int MostRunnerUpReasons = 3;

    /// <summary>Explains a mention.</summary>
    public static WhyHere Of(ResolvedMention mention, PlaceDirectory names)
    {
        ArgumentNullException.ThrowIfNull(mention);
        ArgumentNullException.ThrowIfNull(names);
        var candidates = mention.Candidates;
        var reasons = candidates.IsEmpty ? [] : candidates[0].Evidence.Select(static e => new Reason(e.Signal, e.Detail, e.Weight)).ToImmutableArray();
        return new WhyHere(
            TextBlocks.KindWord(mention.Kind),
            mention.Confidence,
            WordFor(mention.Confidence),
            reasons,
            candidates.Length > 1 ? Described(candidates[1], names) : "",
            candidates.Length > 1 ? RunnerUpProbability(mention) : 0,
            candidates.Length > 1 ? Advantages(candidates[1], candidates[0]) : [],
            Math.Max(0, candidates.Length - 2))
        {
            Recognised = [.. (mention.Trail?.Steps ?? []).Select(static s => s.ToString()), .. mention.Language.Length > 0 ? (string[])[$"read in {LanguageName.Of(mention.Language)}"] : []],
        };
    }

    private static string WordFor(double confidence) => confidence switch { >= 0.9 => "sure", >= 0.7 => "likely", >= 0.5 => "uncertain", _ => "doubtful" };

    private static ImmutableArray<Reason> Advantages(Candidate candidate, Candidate taken)
    {
        var against = taken.Evidence.GroupBy(static e => e.Signal).ToDictionary(static g => g.Key, static g => g.Sum(static e => e.Weight));
        return
        [
            .. candidate.Evidence
                .Select(e => new Reason(e.Signal, e.Detail, e.Weight - against.GetValueOrDefault(e.Signal)))
                .Where(static r => r.Weight >= WorthTelling)
                .OrderByDescending(static r => r.Weight)
                .Take(MostRunnerUpReasons),
        ];
    }

    private static string Described(Candidate candidate, PlaceDirectory names) =>
        $"{names.FullName(candidate.Place)} ({FeatureWords.Of(candidate.Place.Feature)})";

    // What the first leaves over is shared among the others by their odds, the exponentials of their scores.
    private static double RunnerUpProbability(ResolvedMention mention)
    {
        var others = mention.Candidates.Skip(1).Select(c => Math.Exp(c.Score - mention.Candidates[1].Score)).ToArray();
        return (1 - mention.Confidence) * others[0] / others.Sum();
    }
}
