using Gazetteer.Resolution.Candidates;
using Gazetteer.Indexing;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Learning.Resolving;

/// <summary>Trains the resolver on documents whose mentions people have placed.</summary>
/// <remarks>
/// Weights first: signals of context depend on beliefs, and so on the weights, and are read anew several times. Then the trees of the last decision, by the beliefs of
/// those weights. Confidence is calibrated on documents that took no part in making the trees. Deterministic.
/// </remarks>
internal sealed class ResolverTrainer(PlaceIndex index)
{
    private const int Readings = 4;
    private const int Folds = 3;

    private readonly ResolverWeights _prior = PriorWeights.Create();

    /// <summary>Weights, trees and calibration from all documents.</summary>
    public ResolverModel Train(IReadOnlyList<PlacedDocument> documents)
    {
        var trainer = new WeightTrainer(_prior);
        var weights = _prior;
        for (var reading = 0; reading < Readings; reading++) weights = trainer.Fit(Choices(documents, weights), weights);
        var outcomes = Enumerable.Range(0, Folds).SelectMany(fold => OutcomesOf(documents, weights, fold)).ToList();
        return new ResolverModel(weights, TreeTrainer.Train(Choices(documents, weights), weights), Calibration.Fit(outcomes));
    }

    /// <summary>The decisions on one fold's documents by trees that the others made. They use the fold's choices up: beliefs become those of the decision.</summary>
    private List<Calibration.Outcome> OutcomesOf(IReadOnlyList<PlacedDocument> documents, ResolverWeights weights, int fold)
    {
        var choices = Choices(documents, weights);
        var model = new ResolverModel(weights, TreeTrainer.Train(choices.Where(c => c.Origin % Folds != fold), weights), null);
        var outcomes = new List<Calibration.Outcome>();
        foreach (var choice in choices.Where(c => c.Origin % Folds == fold))
        {
            if (!choice.Group.IsDecided) choice.Group.Decide(model);
            outcomes.Add(new Calibration.Outcome(DecisionCues.Of(choice.Group), choice.RightnessOf(choice.Group.Best!) > 0, choice.Sort, choice.CalibrationWeight));
        }

        return outcomes;
    }

    private List<Choice> Choices(IReadOnlyList<PlacedDocument> documents, ResolverWeights weights)
    {
        var resolver = new Resolver(index, new ResolverModel(weights));
        var choices = new List<Choice>();
        foreach (var document in documents)
        {
            foreach (var group in resolver.Weigh(document.Text, document.Mentions))
            {
                if (group.Options.Count == 0) continue;
                foreach (var same in group.Mentions.Where(m => document.Golds[m] is not null).GroupBy(m => document.Golds[m]!.Value)) choices.Add(new Choice(group, same.Key, same.Count(), document));
            }
        }

        return choices;
    }
}
