namespace Gazetteer.Pictures.Typography;

/// <summary>How a character takes part in the direction of a line (Unicode Standard Annex 9, table 4), as far as this program tells them apart.</summary>
internal enum BidiClass : byte
{
    /// <summary>L: letters written from left to right.</summary>
    Left,

    /// <summary>R: letters written from right to left.</summary>
    Right,

    /// <summary>AL: letters of Arabic script, after which digits behave otherwise than after Hebrew ones.</summary>
    ArabicLetter,

    /// <summary>EN: European digits, and the Persian and Urdu ones.</summary>
    EuropeanNumber,

    /// <summary>AN: Arabic-Indic digits.</summary>
    ArabicNumber,

    /// <summary>ES: plus and minus.</summary>
    Sign,

    /// <summary>ET: percent, degrees, currencies.</summary>
    NumberEnd,

    /// <summary>CS: comma, full stop, colon, slash.</summary>
    NumberSeparator,

    /// <summary>NSM: marks upon other letters.</summary>
    Mark,

    /// <summary>ON, WS, BN: all else.</summary>
    Neutral,
}
