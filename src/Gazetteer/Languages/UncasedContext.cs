namespace Gazetteer.Languages;

/// <summary>What a word of Persian, Urdu or Arabic says about the word beside it.</summary>
internal enum UncasedContext : byte
{
    None = 0,

    /// <summary>A place of people: city, village, port.</summary>
    Settlement = 1,

    /// <summary>A unit: province, district, state, country.</summary>
    Unit = 2,

    /// <summary>A water: sea, gulf, river, lake, strait.</summary>
    Water = 3,

    /// <summary>A form of the land: mountain, island, desert, valley, coast.</summary>
    Land = 4,

    /// <summary>A thing that is named after where it is: street, airport, dam, road, border.</summary>
    Site = 5,

    /// <summary>"In", "from", "to" before a name.</summary>
    Preposition = 6,

    /// <summary>"In", "from", "to" after a name, in Urdu.</summary>
    Postposition = 7,

    /// <summary>Before a person's name.</summary>
    Title = 8,

    /// <summary>Head of an organisation's name.</summary>
    Organisation = 9,

    /// <summary>"And", "or".</summary>
    Conjunction = 10,

    /// <summary>Resident, native, inhabitants, capital, centre, north, south: says that a place comes.</summary>
    Relation = 11,

    /// <summary>A tongue, or to speak it.</summary>
    Language = 12,

    /// <summary>"This", "a", "every", "my": before common nouns, seldom before a name.</summary>
    Determiner = 13,

    /// <summary>"Is", "was", "has become": a clause ends here.</summary>
    Copula = 14,

    /// <summary>"Said", "denied", "announced": somebody speaks.</summary>
    Speech = 15,
}
