using Gazetteer.Indexing;
using Gazetteer.Places;

namespace Gazetteer.Resolution;

/// <summary>A candidate while it is weighed: mutable, private to one call.</summary>
internal sealed class Option(int ordinal, Place place, NamePosting posting)
{
    public int Ordinal { get; } = ordinal;

    public Place Place { get; } = place;

    public NamePosting Posting { get; } = posting;

    /// <summary>The unit vector of the place's point: distances become dot products.</summary>
    public UnitVector Vector { get; } = UnitVector.Of(place.Point);

    /// <summary>Value of each signal.</summary>
    public double[] Signals { get; } = new double[ResolverWeights.SignalCount];

    public double Score { get; set; }

    /// <summary>Share of belief among the options of the name, 0 to 1.</summary>
    public double Belief { get; set; }

    public double this[Signal signal]
    {
        get => Signals[(int)signal];
        set => Signals[(int)signal] = value;
    }

    /// <summary>A copy with the same signals, to be weighed by itself.</summary>
    public Option Copy()
    {
        var copy = new Option(Ordinal, Place, Posting);
        Signals.CopyTo(copy.Signals, 0);
        return copy;
    }

    /// <summary>What lies in sight of no single point: countries, continents, seas, regions.</summary>
    public bool IsExtended => Place.Feature.IsCountry || Place.Feature.Class is FeatureClass.Area or FeatureClass.Hydrographic;
}
