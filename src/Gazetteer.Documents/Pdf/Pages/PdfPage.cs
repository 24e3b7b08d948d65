namespace Gazetteer.Documents.Pdf.Pages;

/// <summary>A page as one of the readers saw it.</summary>
/// <param name="Lines">In reading order; see <see cref="PageLines"/>.</param>
internal sealed record PdfPage(List<string> Lines)
{
    private const double MostUnknown = 0.1;
    private const double MostUnknownOfText = 0.5;

    /// <summary>How many pictures are on it.</summary>
    public int Pictures { get; init; }

    /// <summary>Why it could not be read; empty if it could.</summary>
    public string Failure { get; init; } = "";

    /// <summary>How many letters and digits it has.</summary>
    public int Known { get; } = Lines.Sum(static l => l.Count(char.IsLetterOrDigit));

    /// <summary>Characters of text.</summary>
    public int Characters => Lines.Sum(static l => l.Length);

    /// <summary>Whether its words came apart.</summary>
    public bool IsBroken { get; } = BrokenWords.In(string.Join('\n', Lines));

    /// <summary>Whether its text is mostly letters that nobody knows.</summary>
    public bool IsUnreadable => Unclear > MostUnknownOfText * (Known + Unclear);

    /// <summary>Whether the other reader should have a look at it.</summary>
    public bool IsPoor => Failure.Length > 0 || Known == 0 || Unclear > MostUnknown * (Known + Unclear) || IsBroken;

    /// <summary>Signs of which the fonts do not tell what letters they are.</summary>
    private int Unclear { get; } = Lines.Sum(static l => l.Count(static c => c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF')));

    /// <summary>Whether it is better than the other: whole words first, then letters that are known, if they are not just the few that could be guessed.</summary>
    public bool IsBetterThan(PdfPage other)
    {
        if (IsBroken != other.IsBroken && Known > 0 && other.Known > 0) return other.IsBroken;
        return Known > other.Known && Known > MostUnknownOfText * (other.Known + other.Unclear);
    }
}
