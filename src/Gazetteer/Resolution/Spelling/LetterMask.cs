using System.Numerics;

namespace Gazetteer.Resolution.Spelling;

/// <summary>Which letters a name has, a bit for each of the commonest: names that differ in many are not near, and need no distance to be reckoned.</summary>
internal static class LetterMask
{
    private const int Bits = 32;

    /// <summary>The letters of a folded name.</summary>
    public static uint Of(ReadOnlySpan<char> folded)
    {
        var mask = 0u;
        foreach (var c in folded) mask |= 1u << (c % Bits);
        return mask;
    }

    /// <summary>How many letters one of the names has and the other not.</summary>
    public static int Apart(uint one, uint other) => BitOperations.PopCount(one ^ other);
}
