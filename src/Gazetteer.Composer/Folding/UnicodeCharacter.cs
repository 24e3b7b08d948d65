using System.Globalization;

namespace Gazetteer.Composer.Folding;

/// <summary>What the Unicode Character Database says of a character (UnicodeData.txt; Unicode Standard Annex 44).</summary>
/// <param name="Code">Its code point.</param>
/// <param name="Category">General category, such as <c>Lu</c>.</param>
/// <param name="Decomposition">What it decomposes to, one step, canonically or for compatibility; empty when it does not.</param>
/// <param name="Digit">Its value as a decimal digit, or −1.</param>
/// <param name="Lower">Its small letter, or itself.</param>
internal sealed record UnicodeCharacter(int Code, string Category, IReadOnlyList<int> Decomposition, int Digit, int Lower)
{
    /// <summary>Letter, mark or number.</summary>
    public bool IsWord => Category[0] is 'L' or 'M' or 'N';

    /// <summary>Reads the characters of the first plane; ranges of characters without entries of their own are filled in.</summary>
    public static Dictionary<int, UnicodeCharacter> ReadFirstPlane(TextReader lines)
    {
        var characters = new Dictionary<int, UnicodeCharacter>();
        var first = -1;
        while (lines.ReadLine() is { } line)
        {
            var fields = line.Split(';');
            var character = Parse(fields);
            if (fields[1].EndsWith("First>", StringComparison.Ordinal)) first = character.Code;
            else if (!fields[1].EndsWith("Last>", StringComparison.Ordinal)) first = character.Code;
            if (character.Code > char.MaxValue) break;
            for (var code = first; code <= character.Code; code++) characters[code] = character with { Code = code, Lower = character.Lower == character.Code ? code : character.Lower };
        }

        return characters;
    }

    private static UnicodeCharacter Parse(string[] fields)
    {
        var code = Hex(fields[0]);
        var parts = fields[5].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static p => p[0] != '<').Select(Hex).ToArray();
        return new UnicodeCharacter(
            code, fields[2], parts, fields[6].Length > 0 ? int.Parse(fields[6], CultureInfo.InvariantCulture) : -1, fields[13].Length > 0 ? Hex(fields[13]) : code);
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
