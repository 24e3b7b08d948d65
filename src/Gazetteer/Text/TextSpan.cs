namespace Gazetteer.Text;

/// <summary>A stretch of text in UTF-16 code units: <see cref="Start"/> belongs to it, <see cref="End"/> does not.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">The code unit after the last.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether the other lies within this one.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The stretch itself.</summary>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }
}
