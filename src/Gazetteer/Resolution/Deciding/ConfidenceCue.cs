namespace Gazetteer.Resolution.Deciding;

/// <summary>What confidence in a decision depends on.</summary>
internal enum ConfidenceCue
{
    /// <summary>1 always.</summary>
    Always,

    /// <summary>Log odds of the belief in the winner's spot.</summary>
    Belief,

    /// <summary>Log odds, before the last decision, that the gazetteer has the place at all.</summary>
    Known,

    /// <summary>1 when no other place bears the name.</summary>
    Lone,

    /// <summary>1 when only a part of the mention is the winner's name.</summary>
    WithinName,

    /// <summary>1 when the mention is a direction before the winner's name.</summary>
    WithoutDirection,

    /// <summary>1 when the text uses the winner's main name.</summary>
    MainName,

    /// <summary>1 when the name is the winner's in another language.</summary>
    ForeignName,

    /// <summary>Decimal logarithm of the winner's population plus one, divided by ten.</summary>
    Population,

    /// <summary>How well the winner fits what else the document names.</summary>
    Coherence,

    /// <summary>Share of the document's other names in one first-order unit, where the winner does not fit them.</summary>
    Elsewhere,

    /// <summary>1 when the text says that the name lies in what the winner does not lie in.</summary>
    NotContained,

    /// <summary>1 when a noun beside the name says another kind of place.</summary>
    KindClashes,

    /// <summary>1 when a noun in or beside the name says the winner's kind.</summary>
    KindFits,

    /// <summary>1 when the text sets a state or country beside the name in which no place of the name is known to lie.</summary>
    PlacedOutside,

    /// <summary>1 for a sea, a range, a region or the like.</summary>
    Physical,

    /// <summary>1 for a first-order unit.</summary>
    FirstUnit,

    /// <summary>1 for a lower unit.</summary>
    LowerUnit,

    /// <summary>1 for a country.</summary>
    Country,

    /// <summary>1 when nothing else is known by the name of what has no population.</summary>
    OnlyOne,

    /// <summary>Natural logarithm of the number of places that bear the name: of many, one more may be missing.</summary>
    Namesakes,

    /// <summary>1 when the mention is one word.</summary>
    OneWord,

    /// <summary>1 when it comes from the user's gazetteer.</summary>
    OwnGazetteer,
}
