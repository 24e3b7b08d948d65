namespace Gazetteer.Text;

/// <summary>A word or number of a text, in UTF-16 code units, end exclusive.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">The code unit after the last.</param>
public readonly record struct Token(int Start, int End)
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>The stretch of text that it covers.</summary>
    public TextSpan Span => new(Start, End);
}
