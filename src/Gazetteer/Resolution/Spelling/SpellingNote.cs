using System.Globalization;

namespace Gazetteer.Resolution.Spelling;

/// <summary>Says how a written name differs from the one that is meant.</summary>
internal static class SpellingNote
{
    /// <summary>The difference in a line: <c>Guadar → Gwadar: u for w</c>.</summary>
    /// <param name="written">The name as the text writes it.</param>
    /// <param name="meant">The name as the gazetteer writes it.</param>
    /// <param name="foldedWritten">What of the first was compared, folded.</param>
    /// <param name="foldedMeant">What of the second was compared, folded.</param>
    public static string Of(string written, string meant, string foldedWritten, string foldedMeant) =>
        string.Create(CultureInfo.InvariantCulture, $"{written.ReplaceLineEndings(" ")} → {meant}: {SpellingDistance.Describe(foldedWritten, foldedMeant)}");
}
