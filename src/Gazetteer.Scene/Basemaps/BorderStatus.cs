namespace Gazetteer.Scene.Basemaps;

/// <summary>How far the two sides of a border agree on it. Borders are as held in fact, after Natural Earth; none of them is a judgement.</summary>
public enum BorderStatus
{
    /// <summary>Not a border.</summary>
    None,

    /// <summary>No dispute is known to the source.</summary>
    Agreed,

    /// <summary>Claimed otherwise by one side, or a side that ISO 3166 does not know as a country.</summary>
    Disputed,

    /// <summary>A line of control or ceasefire.</summary>
    LineOfControl,

    /// <summary>Not fixed on the ground.</summary>
    Indefinite,

    /// <summary>The edge of a lease: Baikonur, Guantánamo Bay.</summary>
    Lease,
}
