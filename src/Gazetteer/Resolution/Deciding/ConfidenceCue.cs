namespace Gazetteer.Resolution.Deciding;

/// <summary>What confidence in a decision depends on.</summary>
internal enum ConfidenceCue
{
    /// <summary>1 always.</summary>
    Always,

    /// <summary>Log odds of the belief in the winner's spot, and in the unit of the name that holds it.</summary>
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

    /// <summary>How far more than half of the document's names lie in one first-order unit, where the winner does not fit them: one other name alone says nothing.</summary>
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

    /// <summary>Belief in a place of the name that holds the winner, or that it holds, and that lies elsewhere: a town and its province.</summary>
    NamesakeUnit,

    /// <summary>One divided by the number of names in the document: what a page says of a name is not to be had from a line.</summary>
    Few,

    /// <summary>No cue: its weight is the share by which odds above even are lowered, so that what is called sure is so in the hardest sort of text as well.</summary>
    Caution,
}
