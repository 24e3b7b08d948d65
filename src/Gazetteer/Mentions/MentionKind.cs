namespace Gazetteer.Mentions;

/// <summary>How a text uses a place name (after Gritta, Pilehvar and Collier, "A Pragmatic Guide to Geoparsing Evaluation", 2020).</summary>
public enum MentionKind : byte
{
    /// <summary>The place where something is: "in Chabahar".</summary>
    Literal = 0,

    /// <summary>The place for those who act there: "Tehran said".</summary>
    Metonymic = 1,

    /// <summary>The place qualifying a noun: "Iranian exports", "the Quetta road".</summary>
    Modifier = 2,

    /// <summary>Its people: "the Baloch", "Iranians".</summary>
    Demonym = 3,

    /// <summary>Within a name that is no place: "Voice of America", "Zahedan University".</summary>
    Embedded = 4,

    /// <summary>A language: "in Balochi".</summary>
    Language = 5,

    /// <summary>A person of that name: "Mr Shirazi", "Paris Hilton".</summary>
    Person = 6,

    /// <summary>A position in numbers rather than a name: "25°17′N 60°38′E".</summary>
    Position = 7,

    /// <summary>Words that say a region by the names in them, which are mentions of their own: "southeastern Iran", "the border between Iran and Pakistan".</summary>
    Region = 8,
}
