namespace Gazetteer.Resolution.Candidates;

/// <summary>How much of a mention is the name by which its candidates were found.</summary>
internal enum NamePart : byte
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>All but a word that says the kind of place: "Balochistan Province".</summary>
    WithoutNoun,

    /// <summary>All but a direction before it: "northern Chile".</summary>
    WithoutDirection,

    /// <summary>Some words within it: "Belfast Magistrates' Court".</summary>
    Within,
}
