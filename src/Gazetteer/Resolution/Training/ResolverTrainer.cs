using Gazetteer.Indexing;

namespace Gazetteer.Resolution.Training;

/// <summary>Learns the resolver's weights from documents that people have placed.</summary>
/// <remarks>
/// A conditional logit (softmax over the candidates of each mention) whose right answers are all candidates within 161 km of the gold point,
/// fitted by Adam with a Gaussian prior around the weights that it starts from: signals that the data say little about keep a sensible weight.
/// Signals of context depend on beliefs, and so on the weights: they are read anew several times. Deterministic.
/// </remarks>
public sealed class ResolverTrainer(PlaceIndex index)
{
    /// <summary>A candidate nearer than this to the gold point is right, in kilometres (100 miles, as evaluations have it).</summary>
    public const double RightWithinKm = NameGroup.SameSpotKm;

    private const int Readings = 6;
    private const int StepsPerReading = 150;
    private const double LearningRate = 0.03;
    private const double PriorPrecision = 4.0;

    /// <summary>Fits weights to the documents, starting from and staying near the given ones; confidence stays as it is.</summary>
    public ResolverWeights Train(IReadOnlyCollection<PlacedDocument> documents, ResolverWeights prior)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(prior);
        var weights = prior;
        for (var reading = 0; reading < Readings; reading++) weights = Fit(Choices(documents, weights), weights, prior);
        return weights;
    }

    /// <summary>For each placed mention that has candidates: the log odds of the winner's spot, and whether it is right.</summary>
    public IEnumerable<(double LogOdds, bool IsRight)> Outcomes(IReadOnlyCollection<PlacedDocument> documents, ResolverWeights weights) =>
        from choice in Choices(documents, weights)
        select (Resolver.LogOdds(choice.Group.BeliefInSpot()), choice.IsRight(choice.Group.Best!));

    private List<Choice> Choices(IReadOnlyCollection<PlacedDocument> documents, ResolverWeights weights)
    {
        var resolver = new Resolver(index, weights);
        var choices = new List<Choice>();
        foreach (var document in documents)
        {
            foreach (var group in resolver.Weigh(document.Text, document.Mentions))
            {
                foreach (var mention in group.Mentions)
                {
                    if (group.Options.Count > 0 && document.Points[mention] is { } point) choices.Add(new Choice(group, point));
                }
            }
        }

        return choices;
    }

    private static ResolverWeights Fit(List<Choice> choices, ResolverWeights from, ResolverWeights prior)
    {
        double[] weights = [.. from.All, from.NoneOfThese];
        double[] centre = [.. prior.All, prior.NoneOfThese];
        var optimiser = new Adam(weights.Length, LearningRate);
        for (var step = 0; step < StepsPerReading; step++)
        {
            var gradient = new double[weights.Length];
            foreach (var choice in choices) choice.AddGradient(weights, gradient);
            for (var i = 0; i < gradient.Length; i++) gradient[i] -= PriorPrecision * (weights[i] - centre[i]);
            optimiser.Ascend(weights, gradient);
        }

        return new ResolverWeights(weights.AsSpan(..^1), weights[^1], from.ConfidenceScale, from.ConfidenceBias);
    }
}
