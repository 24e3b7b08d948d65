using Gazetteer.Places;

namespace Gazetteer.Resolution.Candidates;

/// <summary>The places that a mention's words may name.</summary>
/// <param name="Options">The places, in the index's order; empty when the gazetteer has none.</param>
/// <param name="Part">How much of the mention is their name.</param>
/// <param name="Noun">The folded feature noun that had to be taken off the mention; null when none was.</param>
internal readonly record struct FoundName(List<Option> Options, NamePart Part, string? Noun)
{
    /// <summary>The same with places that an article and the mention name in short. They drive out those that only a part of it names, and countries and their units, which take no article.</summary>
    public FoundName With(List<Option> shortened)
    {
        if (shortened.Count == 0) return this;
        var whole = Part == NamePart.Whole ? Options.Where(static o => o.Place.Feature.Class != FeatureClass.Administrative) : [];
        return new FoundName([.. shortened.Concat(whole).DistinctBy(static o => o.Ordinal)], NamePart.Whole, null);
    }
}
