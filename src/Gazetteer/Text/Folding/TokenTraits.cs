namespace Gazetteer.Text.Folding;

/// <summary>What the tokeniser saw of a token's characters while it cut it.</summary>
[Flags]
public enum TokenTraits : byte
{
    /// <summary>Nothing of the below.</summary>
    None = 0,

    /// <summary>Its first letter or digit is a capital letter.</summary>
    InitialCapital = 1,

    /// <summary>It holds a capital letter.</summary>
    HasCapital = 2,

    /// <summary>It holds a small letter.</summary>
    HasSmall = 4,

    /// <summary>It holds a digit or other number.</summary>
    HasDigit = 8,

    /// <summary>It holds a letter of a script without case, such as Arabic.</summary>
    HasUncased = 16,
}
