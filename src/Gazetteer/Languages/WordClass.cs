namespace Gazetteer.Languages;

/// <summary>What a word says of a name beside it, or is. In the tables of <c>data/languages</c>, small letters with hyphens: <c>place-preposition</c>.</summary>
/// <remarks>Where a word of the first fifteen has several, the first counts. Numbers are bits of <see cref="LanguagePack.Words"/>: at most 128.</remarks>
internal enum WordClass : byte
{
    /// <summary>A place of people: city, village, port.</summary>
    ContextSettlement = 0,

    /// <summary>A unit: province, district, state, country.</summary>
    ContextUnit = 1,

    /// <summary>A water: sea, gulf, river, lake, strait.</summary>
    ContextWater = 2,

    /// <summary>A form of the land: mountain, island, desert, valley, coast.</summary>
    ContextLand = 3,

    /// <summary>A thing that is named after where it is: street, airport, dam, road, border.</summary>
    ContextSite = 4,

    /// <summary>"In", "from", "to" before a name.</summary>
    ContextPreposition = 5,

    /// <summary>"In", "from", "to" after a name, in Urdu.</summary>
    ContextPostposition = 6,

    /// <summary>Before a person's name.</summary>
    ContextTitle = 7,

    /// <summary>Head of an organisation's name.</summary>
    ContextOrganisation = 8,

    /// <summary>"And", "or".</summary>
    ContextConjunction = 9,

    /// <summary>Resident, native, inhabitants, capital, centre, north, south: says that a place comes.</summary>
    ContextRelation = 10,

    /// <summary>A tongue, or to speak it.</summary>
    ContextLanguage = 11,

    /// <summary>"This", "a", "every", "my": before common nouns, seldom before a name.</summary>
    ContextDeterminer = 12,

    /// <summary>"Is", "was", "has become": a clause ends here.</summary>
    ContextCopula = 13,

    /// <summary>"Said", "denied", "announced": somebody speaks.</summary>
    ContextSpeech = 14,

    /// <summary>Before a person's name.</summary>
    Title = 15,

    /// <summary>After a name, making it the name of an organisation.</summary>
    OrganisationHead = 16,

    /// <summary>After a name: an organisation whatever the place, "Zahedan University".</summary>
    OrganisationPlain = 17,

    /// <summary>Before "of" and a name, making both the name of an organisation.</summary>
    OrganisationOf = 18,

    /// <summary>After a name: a company or a body, never a unit of land.</summary>
    CompanyHead = 19,

    /// <summary>Before "of" and a name: a place where people live, "the mayor of Lincoln".</summary>
    Dweller = 20,

    /// <summary>A small word that may stand in small letters within a place's name.</summary>
    Particle = 21,

    /// <summary>A small word that may stand between two words of any name.</summary>
    JoiningParticle = 22,

    /// <summary>A word after which an adjective of a place stands for its people: "the Baloch are".</summary>
    Function = 23,

    /// <summary>Mother, colleague, friend: a person's name follows.</summary>
    Kin = 24,

    /// <summary>Man, woman, pupil.</summary>
    PersonNoun = 25,

    /// <summary>Called, named.</summary>
    Naming = 26,

    /// <summary>Is, was.</summary>
    Being = 27,

    /// <summary>Himself, herself.</summary>
    Reflexive = 28,

    /// <summary>My, his, her.</summary>
    Owner = 29,

    /// <summary>A title that is called after a place and is a person.</summary>
    Nobility = 30,

    /// <summary>Said, asked, explained.</summary>
    Speech = 31,

    /// <summary>A verb that is done to persons: told, thanked, married.</summary>
    Address = 32,

    /// <summary>He, she, him.</summary>
    Pronoun = 33,

    /// <summary>Smiled, nodded: only persons do.</summary>
    Bodily = 34,

    /// <summary>A verb of going somewhere.</summary>
    Motion = 35,

    /// <summary>A preposition after which a name is a place in "voters of Georgia".</summary>
    PlaceLink = 36,

    /// <summary>Before a place: in, near, around.</summary>
    PlacePreposition = 37,

    /// <summary>A title or an office before a person's name.</summary>
    PersonTitle = 38,

    /// <summary>An abbreviation whose stop does not end the sentence.</summary>
    Abbreviation = 39,

    /// <summary>An abbreviation whose stop belongs to the name: "Quetta, Pa.".</summary>
    NameAbbreviation = 40,

    /// <summary>A noun in small letters that may belong to a name: county, lake.</summary>
    NameNoun = 41,

    /// <summary>A title that all persons bear: Mr, Dr.</summary>
    AddressTitle = 42,

    /// <summary>A small word that ties two words to one name: "Stratford-upon-Avon".</summary>
    Tie = 43,

    /// <summary>Saint, San, Sainte.</summary>
    Saint = 44,

    /// <summary>After a name, not a place by itself: Basilica, Street.</summary>
    Building = 45,

    /// <summary>Every, each, a: one of a people follows.</summary>
    Singular = 46,

    /// <summary>Language, dialect: the adjective before it is a language.</summary>
    Tongue = 47,

    /// <summary>To speak, to learn.</summary>
    Speaking = 48,

    /// <summary>To write, to translate.</summary>
    Writing = 49,

    /// <summary>In, into, from, before a language.</summary>
    LanguagePreposition = 50,

    /// <summary>May stand between a place and what it lies in.</summary>
    ContainmentFiller = 51,

    /// <summary>Which part of a place: north, upper, old.</summary>
    Direction = 52,

    /// <summary>A direction that belongs to the name when it has a capital: "Eastern Ghouta".</summary>
    Compass = 53,

    /// <summary>"Of", after a name.</summary>
    UncasedOf = 54,

    /// <summary>Near, opposite, north of, after "of".</summary>
    UncasedBeside = 55,

    /// <summary>Near, beside, between two names.</summary>
    UncasedNear = 56,

    /// <summary>May stand between a place and what it lies in.</summary>
    UncasedFiller = 57,

    /// <summary>A language, and nothing else.</summary>
    UncasedTongue = 58,

    /// <summary>A language, and also a people's adjective.</summary>
    UncasedTongueOrPeople = 59,

    /// <summary>Before the name of a language.</summary>
    BeforeTongue = 60,

    /// <summary>After the name of a language.</summary>
    AfterTongue = 61,

    /// <summary>The head of an organisation's name, before the place.</summary>
    UncasedHead = 62,

    /// <summary>May stand between such a head and the place.</summary>
    UncasedHeadLink = 63,

    /// <summary>A street or square, before the name of a place that it is called after.</summary>
    UncasedStreet = 64,

    /// <summary>After a name, making it an organisation or a road.</summary>
    UncasedTail = 65,

    /// <summary>Says what follows is and is not part of its name: province, city.</summary>
    UncasedOuter = 66,

    /// <summary>A person's given name.</summary>
    GivenName = 67,

    /// <summary>A small word that is no name.</summary>
    UncasedSmall = 68,

    /// <summary>Before a person's name.</summary>
    UncasedTitle = 69,

    /// <summary>After a person's name.</summary>
    UncasedFamily = 70,

    /// <summary>What somebody does, before a person's name.</summary>
    UncasedTrade = 71,

    /// <summary>After a person's name: what only persons do.</summary>
    UncasedAct = 72,

    /// <summary>An article: der, les, the.</summary>
    Article = 73,

    /// <summary>Joins two names: und, et.</summary>
    Conjunction = 74,

    /// <summary>A common noun, or another word with a capital, that is spelled like a place and mostly is not one.</summary>
    Ordinary = 75,

    /// <summary>Units of a country, in the plural, before or after their names: provinces, districts.</summary>
    UnitPlural = 76,

    /// <summary>Before "of" or "from": an office of a province or state, governor, senator.</summary>
    UnitOffice = 77,

    /// <summary>Before "of" or "to": an office of a country, president, ambassador.</summary>
    NationOffice = 78,

    /// <summary>May stand between "provinces" and the names of a list: are, including, such as.</summary>
    ListOpener = 79,

    /// <summary>Towns of several units, before "of": "the capitals of the provinces, X and Y", "the cities of X and Y".</summary>
    UnitSeat = 80,

    /// <summary>Before a name, that it is another one of something: "call it", "also known as".</summary>
    Equation = 96,

    /// <summary>The article of what is known: "the".</summary>
    Definite = 97,

    /// <summary>Another, before one of several places of a name.</summary>
    Another = 98,

    /// <summary>"Of", between a noun and its place: "city of Quetta".</summary>
    NounLink = 99,

    /// <summary>A noun that comes before its name: Lake Hamun, Mount Taftan.</summary>
    NounBefore = 100,

    /// <summary>"In" or "of", between a place and what it lies in.</summary>
    ContainmentLink = 101,

    /// <summary>"Near", "around", between a place and the one that it lies beside.</summary>
    NearLink = 102,

    /// <summary>Begins a clause that says which of several places is meant: "the Pishin that".</summary>
    WhichLink = 103,

    /// <summary>"Of", "from", "to", between an office and its place.</summary>
    OfficeLink = 104,

    /// <summary>"On", before a mountain or an island.</summary>
    HeightPreposition = 105,

    /// <summary>After the name of a county: "County Council".</summary>
    CountyBody = 106,

    /// <summary>Ancient, ruins, legions: the text speaks of antiquity.</summary>
    Antiquity = 107,

    /// <summary>Colony, viceroy: the text speaks of colonies.</summary>
    Colony = 108,

    /// <summary>After a year, that it is before the era.</summary>
    EraBefore = 109,

    /// <summary>After a year, that it is of the era.</summary>
    EraAfter = 110,

    /// <summary>A hundred years.</summary>
    Century = 111,

    /// <summary>Before the number of a year.</summary>
    Year = 112,

    /// <summary>The last letters of a verb after a name: "the Helmand rises".</summary>
    VerbEnding = 113,

    /// <summary>Last letters that are like <see cref="VerbEnding"/> and are of nouns: "the Quetta pass".</summary>
    NounEnding = 114,

    /// <summary>A country that has an article: "the Gambia" is no river.</summary>
    CountryWithArticle = 115,

    /// <summary>"In", after or before a place in a script without capitals.</summary>
    UncasedIn = 116,

    /// <summary>Capital, centre, alone between a place and what it lies in.</summary>
    UncasedSeat = 117,

    /// <summary>What is on a mountain or done to one: "snow on", "the slopes of", "climbed".</summary>
    Height = 118,

    /// <summary>The last word before a comma and the name of who wrote a letter: regards, best, yours.</summary>
    Closing = 119,

    /// <summary>Before a place that somebody goes by or from: "by", "via", "from".</summary>
    WayFrom = 120,

    /// <summary>Before a place that somebody goes to: "to", "into".</summary>
    WayTo = 121,

    /// <summary>Before "in" and a person: "believes in", "confidence in".</summary>
    Trust = 122,
}
