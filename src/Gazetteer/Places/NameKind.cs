namespace Gazetteer.Places;

/// <summary>What a name is to its place.</summary>
public enum NameKind : byte
{
    /// <summary>The name it goes by, in some language.</summary>
    Official = 0,

    /// <summary>Another name or spelling in use.</summary>
    Alternate = 1,

    /// <summary>A short form whose case matters: US, UAE, Ky.</summary>
    Abbreviation = 2,

    /// <summary>A name of the past.</summary>
    Historic = 3,

    /// <summary>A word for its people or an adjective of it: Iranian, Baloch.</summary>
    Demonym = 4,

    /// <summary>Its name carried over into another script by rule.</summary>
    Transliteration = 5,

    /// <summary>A spelling that is wrong but met: Savaran for Saravan.</summary>
    Misspelling = 6,
}
