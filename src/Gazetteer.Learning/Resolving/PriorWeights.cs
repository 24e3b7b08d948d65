using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Learning.Resolving;

/// <summary>What common sense says of each signal before any data: where training starts from and, with few data, stays.</summary>
internal static class PriorWeights
{
    private static readonly Dictionary<Signal, double> Weights = new()
    {
        [Signal.MainName] = 1.5,
        [Signal.AliasDepth] = 0.5,
        [Signal.PreferredName] = 0.5,
        [Signal.Abbreviation] = 3,
        [Signal.Demonym] = 3,
        [Signal.HistoricName] = -1,
        [Signal.OfItsTime] = 7,
        [Signal.Misspelling] = -0.5,
        [Signal.OwnLanguage] = 0.5,
        [Signal.ForeignName] = -1,
        [Signal.WithoutDirection] = -0.5,
        [Signal.WithinName] = -1,
        [Signal.Renown] = 1,
        [Signal.WorldRenown] = 1,
        [Signal.NamesakeOfTown] = -1,
        [Signal.Population] = 4,
        [Signal.PopulationAgainstRivals] = 0.8,
        [Signal.Country] = 3,
        [Signal.Capital] = 1.5,
        [Signal.Admin1] = 1.2,
        [Signal.LowerAdmin] = -0.3,
        [Signal.Admin1Seat] = 0.4,
        [Signal.Physical] = 2.2,
        [Signal.Continental] = 2,
        [Signal.PartOfTown] = -1,
        [Signal.KindFits] = 3,
        [Signal.KindClashes] = -2,
        [Signal.ArticleFits] = 3,
        [Signal.ArticleClashes] = -4,
        [Signal.ContainedInNamed] = 4,
        [Signal.NotContainedInNamed] = -2,
        [Signal.ContainsNamed] = 3,
        [Signal.DoesNotContainNamed] = -1,
        [Signal.Admin1Named] = 1,
        [Signal.CountryNamed] = 1,
        [Signal.CountryShare] = 1.5,
        [Signal.Admin1Share] = 1,
        [Signal.Admin1Beside] = 1,
        [Signal.NearestOther] = 1.5,
        [Signal.JoinedToNear] = 1.5,
        [Signal.NamedOtherwise] = 7,
        [Signal.HoldsOthers] = 2,
        [Signal.UserRegion] = 4,
        [Signal.OwnGazetteer] = 7,
        [Signal.OnlyOne] = 1.5,
        [Signal.UnitPopulation] = 4,
        [Signal.ListedAlike] = 4.5,
        [Signal.PlacedInUnit] = 6,
        [Signal.UnitOfPlaced] = 4,
        [Signal.Order] = 0.1,
    };

    /// <summary>The prior as weights.</summary>
    public static ResolverWeights Create()
    {
        var all = new double[ResolverWeights.SignalCount];
        foreach (var (signal, weight) in Weights) all[(int)signal] = weight;
        return new ResolverWeights(all, noneOfThese: 0, confidenceScale: 1, confidenceBias: 0);
    }
}
