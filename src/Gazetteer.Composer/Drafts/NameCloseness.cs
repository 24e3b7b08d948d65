namespace Gazetteer.Composer.Drafts;

/// <summary>How near a name is to being its place's main name; names are ranked by it, then by their order in the source.</summary>
internal enum NameCloseness
{
    /// <summary>The main name.</summary>
    Main,

    /// <summary>The main name in another script or without its marks, and what the overlay names on purpose.</summary>
    SameName,

    /// <summary>The name that a source gives for a language.</summary>
    OfLanguage,

    /// <summary>One of the further names that a source lists.</summary>
    Alias,
}
