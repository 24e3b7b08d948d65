namespace Gazetteer.Places;

/// <summary>An ISO 3166-1 two-letter code, upper case; <c>default</c> is "none" (seas, regions across borders).</summary>
public readonly record struct CountryCode
{
    private readonly ushort _letters;

    /// <summary>Reads two letters of either case, or nothing.</summary>
    /// <exception cref="ArgumentException">The text is neither empty nor two ASCII letters.</exception>
    public CountryCode(ReadOnlySpan<char> text)
    {
        if (!TryParse(text, out this)) throw new ArgumentException($"'{text}' is not a two-letter country code.", nameof(text));
    }

    private CountryCode(char first, char second) => _letters = (ushort)((first << 8) | second);

    /// <summary>Whether no country is meant.</summary>
    public bool IsNone => _letters == 0;

    /// <summary>The two letters in sixteen bits, 0 for none: a compact form that indexes keep.</summary>
    public ushort Packed => _letters;

    /// <summary>The code that <see cref="Packed"/> came from.</summary>
    public static CountryCode FromPacked(ushort packed) => packed == 0 ? default : new((char)(packed >> 8), (char)(packed & 0xFF));

    /// <summary>Reads two letters of either case, or nothing.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CountryCode code)
    {
        code = default;
        if (text.IsEmpty) return true;
        if (text.Length != 2 || !char.IsAsciiLetter(text[0]) || !char.IsAsciiLetter(text[1])) return false;
        code = new CountryCode(char.ToUpperInvariant(text[0]), char.ToUpperInvariant(text[1]));
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => IsNone ? "" : new string([(char)(_letters >> 8), (char)(_letters & 0xFF)]);
}
