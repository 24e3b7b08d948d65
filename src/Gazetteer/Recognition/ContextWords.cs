using System.Collections.Frozen;

namespace Gazetteer.Recognition;

/// <summary>Words beside a name that say what it is the name of.</summary>
internal static class ContextWords
{
    /// <summary>Before a person's name.</summary>
    public static readonly FrozenSet<string> Titles = Set(
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lord", "lady", "king", "queen", "prince", "princess", "sheikh", "shah", "mullah", "maulana", "ayatollah", "hojatoleslam",
        "bin", "ibn", "bint", "abu", "saint", "sergeant", "captain", "capt", "colonel", "col", "general", "gen", "lieutenant", "lt", "major", "judge", "justice", "senator", "sen", "rep", "congressman",
        "agha", "khanum", "haji", "sardar", "nawab", "mir", "syed", "sayyid", "آقای", "خانم", "دکتر", "جناب", "محترمہ", "ڈاکٹر", "سردار", "حاجی");

    /// <summary>Behind a name, making it the name of an organisation.</summary>
    public static readonly FrozenSet<string> OrganisationHeads = Set(
        "university", "college", "institute", "school", "academy", "council", "ministry", "department", "authority", "agency", "bureau", "bank", "times", "post", "news", "herald", "tribune", "gazette", "journal", "chronicle",
        "company", "corporation", "corp", "inc", "ltd", "group", "association", "society", "federation", "union", "party", "front", "army", "club", "fc", "united", "airlines", "airways", "police", "court", "hospital",
        "commission", "committee", "foundation", "organization", "organisation", "chamber", "museum", "stadium", "üniversitesi", "universitesi", "regional government");

    /// <summary>Those of them that are nothing else, whatever the place: "Zahedan University", "Trakya Üniversitesi".</summary>
    public static readonly FrozenSet<string> PlainOrganisationHeads = Set(
        "university", "college", "institute", "academy", "times", "herald", "tribune", "gazette", "chronicle", "news", "fc", "universitesi", "enstitusu", "universitat", "universität", "airlines", "airways", "bank", "inc", "ltd");

    /// <summary>Before "of" and a name, making both the name of an organisation.</summary>
    public static readonly FrozenSet<string> OrganisationsOf = Set("university", "bank", "voice", "college", "institute", "court", "church", "organization", "organisation", "association", "federation", "society", "academy");

    /// <summary>Before "of" and a name, making it a place where people live: "the mayor of Lincoln".</summary>
    public static readonly FrozenSet<string> Dwellers = Set(
        "mayor", "residents", "citizens", "inhabitants", "people", "outskirts", "suburb", "suburbs", "village", "hamlet", "town", "city", "port", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
        "miles", "kilometres", "kilometers", "km", "streets", "centre", "center", "part", "county", "district", "township", "parish", "governor", "native", "ruins", "walls", "siege", "sack");

    /// <summary>Small words that may stand in lower case within a place's name.</summary>
    public static readonly FrozenSet<string> Particles = Set(
        "of", "the", "and", "on", "upon", "by", "in", "de", "del", "da", "do", "dos", "das", "di", "du", "des", "la", "le", "les", "el", "al", "ar", "as", "ash", "az", "an", "va", "wa", "o", "e", "i", "y", "am", "an", "der", "den", "van", "von", "sur", "s", "d", "l", "ye", "es", "ez", "en", "am", "an", "aux", "au", "sous", "los", "las", "dei", "della", "ul", "ur");

    /// <summary>Words after which an adjective of a place stands for its people: "the Baloch are".</summary>
    public static readonly FrozenSet<string> FunctionWords = Set(
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "should", "do", "does", "did", "and", "or", "but", "of", "in", "on", "at", "to", "from", "with", "by", "for",
        "who", "whose", "that", "which", "as", "than", "about", "into", "across", "against", "among", "between", "under", "over", "through", "themselves", "alike", "too", "also", "both", "living", "said", "say", "says", "if", "when", "while", "because", "the", "a", "an", "not");

    private static FrozenSet<string> Set(params ReadOnlySpan<string> words)
    {
        var folded = new List<string>();
        foreach (var word in words) folded.Add(Text.NameFolding.Fold(word));
        return folded.ToFrozenSet(StringComparer.Ordinal);
    }
}
