namespace Gazetteer.Languages;

/// <summary>The language of a text in Arabic script, as far as its letters tell.</summary>
internal enum UncasedLanguage : byte
{
    /// <summary>No letter that only its neighbours have.</summary>
    Arabic = 1,

    /// <summary>Persian and its like: پ چ ژ گ, Persian keh and yeh.</summary>
    Persian = 2,

    /// <summary>Urdu: ٹ ڈ ڑ ں ے ہ ھ.</summary>
    Urdu = 3,
}
