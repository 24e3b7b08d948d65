namespace Gazetteer.Resolution.Deciding;

/// <summary>What the resolver looks at in a candidate. Each signal is a number times a weight; the sum decides, and is what <c>explain</c> prints.</summary>
public enum Signal
{
    /// <summary>1 when the text uses the place's main name.</summary>
    MainName,

    /// <summary>Minus the natural logarithm of one plus the name's rank among the place's names.</summary>
    AliasDepth,

    /// <summary>1 when the source prefers this name in its language.</summary>
    PreferredName,

    /// <summary>1 when the name is an abbreviation written as the text writes it.</summary>
    Abbreviation,

    /// <summary>1 when the name is a demonym or adjective of the place.</summary>
    Demonym,

    /// <summary>1 when the name is a historic one.</summary>
    HistoricName,

    /// <summary>1 when it bore the name in the times that the text speaks of.</summary>
    OfItsTime,

    /// <summary>1 when the name is a known misspelling.</summary>
    Misspelling,

    /// <summary>1 when the name belongs to the document's language.</summary>
    OwnLanguage,

    /// <summary>1 when the name is a further one of the place, in another language than the document's: "Polan" is Poland in Hausa.</summary>
    ForeignName,

    /// <summary>1 when the mention is a direction before the name: "northern Chile", "West Wing".</summary>
    WithoutDirection,

    /// <summary>1 when the name is only a part of the mention: "Belfast Magistrates' Court".</summary>
    WithinName,

    /// <summary>How well known the place is: decimal logarithm of the number of its names.</summary>
    Renown,

    /// <summary>How far its number of names goes beyond what places known in their own country have.</summary>
    WorldRenown,

    /// <summary>1 for an administrative unit in which a town of the same name lies: the bare name is often the town's; 2 in Arabic script, which says "province" where it means one.</summary>
    NamesakeOfTown,

    /// <summary>Decimal logarithm of the population plus one, divided by ten.</summary>
    Population,

    /// <summary>Population against the most populous place of the name: decimal logarithm of the ratio, at most 0, at least −4; 0 where it is not known.</summary>
    PopulationAgainstRivals,

    /// <summary>1 for a country or territory.</summary>
    Country,

    /// <summary>1 for a country's capital.</summary>
    Capital,

    /// <summary>1 for a first-order unit.</summary>
    Admin1,

    /// <summary>1 for a lower unit.</summary>
    LowerAdmin,

    /// <summary>1 for a seat of a first-order unit.</summary>
    Admin1Seat,

    /// <summary>1 for a sea, region, range or other physical feature.</summary>
    Physical,

    /// <summary>1 for a continent or ocean.</summary>
    Continental,

    /// <summary>1 for a part of a town or a spot in it.</summary>
    PartOfTown,

    /// <summary>1 when a noun beside or in the name ("district", "coast"; "Red Sea") says its kind and the place is of it.</summary>
    KindFits,

    /// <summary>1 when a noun beside the name says its kind and the place is of another.</summary>
    KindClashes,

    /// <summary>1 when the text uses the name with an article, as English does of rivers, seas, ranges and regions, and the place is one.</summary>
    ArticleFits,

    /// <summary>1 when the text uses the name with an article, a river or the like bears the name, and the place is a town or unit.</summary>
    ArticleClashes,

    /// <summary>1 when the text says that it lies in another place ("X, Y"; "Y's X") and it does.</summary>
    ContainedInNamed,

    /// <summary>1 when the text says that it lies in another place and it does not.</summary>
    NotContainedInNamed,

    /// <summary>1 when the text says that another place lies in it ("Z, X") and it does.</summary>
    ContainsNamed,

    /// <summary>1 when the text says that another place lies in it and it does not.</summary>
    DoesNotContainNamed,

    /// <summary>1 when its first-order unit is itself named in the document.</summary>
    Admin1Named,

    /// <summary>1 when its country is itself named in the document.</summary>
    CountryNamed,

    /// <summary>Share, 0 to 1, of the document's other names that are believed to lie in its country.</summary>
    CountryShare,

    /// <summary>Share, 0 to 1, of the document's other names that are believed to lie in its first-order unit.</summary>
    Admin1Share,

    /// <summary>Share, 0 to 1, of the names close by in the text that are believed to lie in its first-order unit.</summary>
    Admin1Beside,

    /// <summary>Nearness to the closest other place of the document: 1 at it, falling with the logarithm of the distance, 0 beyond 3,000 km.</summary>
    NearestOther,

    /// <summary>1 when a dash joins the name to that of a place near it: "the Mand–Pishin crossing".</summary>
    JoinedToNear,

    /// <summary>Belief, 0 to 1, that another name in the document means this very place, where the text equates the name with one: "the Helmand … Iranians call it Hirmand".</summary>
    NamedOtherwise,

    /// <summary>For a region, a sea or a river: how many other places of the document lie within its extent, 0 for none, nearing 1 for many.</summary>
    HoldsOthers,

    /// <summary>1 when it lies in the country, or near the place, that the user said the documents are about.</summary>
    UserRegion,

    /// <summary>1 when it comes from a gazetteer that the user imported, and the text places the name nowhere else.</summary>
    OwnGazetteer,

    /// <summary>1 for a sea, a range, a ruin, a county or the like, without population, that is known by the name, when no other place of the gazetteer is.</summary>
    OnlyOne,

    /// <summary>For a unit without a population of its own: decimal logarithm of the sum of its towns' plus one, divided by ten.</summary>
    UnitPopulation,

    /// <summary>Natural logarithm of the number of places that bear the name.</summary>
    Namesakes,

    /// <summary>How famous the place is, in one number: what renown, population and kind weigh together.</summary>
    Fame,

    /// <summary>What fame counts in this document: less where other names lie in one corner of the world, and where a place of the name fits them well.</summary>
    LocalFame,

    /// <summary>How well it fits what else the document names, 0 to 1.</summary>
    Coherence,

    /// <summary>Belief, 0 to 1, that another name of the document is exactly its second-order unit.</summary>
    CountyNamed,

    /// <summary>The same for the unit's seat.</summary>
    SeatOfNamedCounty,

    /// <summary>Belief, 0 to 1, that another name of the document is exactly its first-order unit.</summary>
    StateNamed,

    /// <summary>The same for the unit's seat.</summary>
    SeatOfNamedState,

    /// <summary>Share, 0 to 1, of the document's other names that are believed to lie in its second-order unit.</summary>
    CountyShare,

    /// <summary>For a unit: natural logarithm of one plus the number of other names believed to lie in it.</summary>
    UnitHolds,

    /// <summary>1 when it alone of its name lies in a place that another name may mean, or holds one; a share of 1 when several do.</summary>
    CountyMatch,

    /// <summary>Natural logarithm of one plus the other names that have a place in its first-order unit, each shared among the namesakes of which that is so.</summary>
    StateMatches,

    /// <summary>The same for other names that have a place within 30 km of it.</summary>
    CloseMatches,

    /// <summary>The same for other names that have a place within 100 km of it.</summary>
    NearMatches,

    /// <summary>Belief, 0 to 1, that another name means a place within 30 km of it.</summary>
    CloseBelief,

    /// <summary>Belief, 0 to 1, that another name means a place within 100 km of it.</summary>
    NearBelief,

    /// <summary>1 when the text sets a unit or country beside the name ("X, Y"; "X in Y"), which holds this place, and the two are no members of one list.</summary>
    PlacedInUnit,

    /// <summary>1 when the text sets the name beside that of a place which this unit or country holds, and the two are no members of one list.</summary>
    UnitOfPlaced,

    /// <summary>For a unit or country: how likely, 0 to 1, the list in which the name stands is one of its kind.</summary>
    ListedAlike,

    /// <summary>Minus the position among the places of the name as the index orders them: natural logarithm of one plus it.</summary>
    Order,
}
