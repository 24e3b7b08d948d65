using Gazetteer.Indexing.Names;
using Gazetteer.Places;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Candidates;

/// <summary>A candidate while it is weighed: mutable, private to one call.</summary>
internal sealed class Option(int ordinal, Place place, NamePosting posting, int stateKey = 0, long unitPopulation = 0)
{
    public int Ordinal { get; } = ordinal;

    public Place Place { get; } = place;

    public NamePosting Posting { get; } = posting;

    /// <summary>A number for the first-order unit that it is or lies in; 0 for none.</summary>
    public int StateKey { get; } = stateKey;

    /// <summary>A number for the second-order unit that it is or lies in; 0 for none.</summary>
    public long CountyKey { get; } = stateKey == 0 || place.Admin2.Length == 0 ? 0 : ((long)stateKey << 32) | (uint)string.GetHashCode(place.Admin2.AsSpan());

    /// <summary>Inhabitants, as counted or, for a unit, as the sum of its towns'; 0 when not known.</summary>
    public long People { get; } = place.Population > 0 ? place.Population : unitPopulation;

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
        var copy = new Option(Ordinal, Place, Posting, StateKey, People);
        Signals.CopyTo(copy.Signals, 0);
        return copy;
    }

    /// <summary>Whether it is a second-order unit.</summary>
    public bool IsCounty => Place.Feature.Code == "ADM2";

    /// <summary>Whether its point says where it lies to some tens of kilometres.</summary>
    public bool IsPoint => !IsExtended && !Place.Feature.IsAdmin1;

    /// <summary>Whether the two lie at one spot, within 161 km.</summary>
    public bool IsInSpotOf(Option other) => Vector.Dot(other.Vector) >= NameGroup.SameSpotCosine;

    /// <summary>What lies in sight of no single point: countries, continents, seas, regions.</summary>
    public bool IsExtended => Place.Feature.IsCountry || Place.Feature.Class is FeatureClass.Area or FeatureClass.Hydrographic;
}
