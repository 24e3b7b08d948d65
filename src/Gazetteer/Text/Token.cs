using Gazetteer.Text.Folding;

namespace Gazetteer.Text;

/// <summary>A word or number of a text, in UTF-16 code units, end exclusive.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">The code unit after the last.</param>
/// <param name="Traits">Which sorts of characters it holds.</param>
public readonly record struct Token(int Start, int End, TokenTraits Traits = TokenTraits.None)
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>The stretch of text that it covers.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Whether it begins with a capital: Zahedan, USA.</summary>
    public bool IsCapitalised => (Traits & TokenTraits.InitialCapital) != 0;

    /// <summary>Whether it has capitals and no small letters: USA, A4.</summary>
    public bool IsAllCapitals => (Traits & (TokenTraits.HasCapital | TokenTraits.HasSmall)) == TokenTraits.HasCapital;

    /// <summary>Whether it has letters, and none of a script that knows case.</summary>
    public bool IsUncased => (Traits & (TokenTraits.HasCapital | TokenTraits.HasSmall | TokenTraits.HasUncased)) == TokenTraits.HasUncased;
}
