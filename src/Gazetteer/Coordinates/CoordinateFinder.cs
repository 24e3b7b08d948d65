using System.Buffers;
using System.Collections.Immutable;
using Gazetteer.Text;

namespace Gazetteer.Coordinates;

/// <summary>Finds the positions that a running text states.</summary>
/// <remarks>
/// Two numbers are a position only if something says so: hemispheres, signs of degrees with minutes, words such as latitude, the form of a grid or an address; bare decimal numbers need four
/// decimals and a word or brackets about them. So dates, versions, scores, telephone numbers, verses, prices and tables of figures are left alone. Runs in one pass: every attempt begins at a
/// digit and reads a bounded stretch. Thread-safe.
/// </remarks>
public static class CoordinateFinder
{
    /// <summary>Words and hemispheres stand at most so far before the first digit.</summary>
    private const int MostBefore = 40;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९");

    /// <summary>The positions in a text, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its BCP 47 language subtag; empty when not known. In German the letter O is the east, elsewhere the west.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ImmutableArray<FoundCoordinate> Find(ReadOnlySpan<char> text, string language = "", CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(language);
        var isGerman = language.Length > 0 ? language.StartsWith("de", StringComparison.OrdinalIgnoreCase) : CoordinateCues.LooksGerman(text);
        var found = ImmutableArray.CreateBuilder<FoundCoordinate>();
        var done = 0;
        for (var position = 0; position < text.Length;)
        {
            var next = text[position..].IndexOfAny(Digits);
            if (next < 0) break;
            cancellation.ThrowIfCancellationRequested();
            position += next;
            if (TryAt(text, position, done, isGerman, out var coordinate))
            {
                found.Add(coordinate);
                position = done = coordinate.Span.End;
                continue;
            }

            while (position < text.Length && (Digits.Contains(text[position]) || text[position] is '.' or ',')) position++;
        }

        return found.ToImmutable();
    }

    private static bool TryAt(ReadOnlySpan<char> text, int digit, int done, bool isGerman, out FoundCoordinate found) =>
        TryLink(text, digit, done, out found) || TryPlusCode(text, digit, done, out found) || TryGrid(text, digit, out found) || TryPair(text, digit, done, isGerman, out found);

    /// <summary>An address begins before its first digit, and may have others before the position.</summary>
    private static bool TryLink(ReadOnlySpan<char> text, int digit, int done, out FoundCoordinate found)
    {
        found = default;
        var start = digit;
        while (start > done && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('"' or '<' or '(' or '[' or '«')) start--;
        if (start == digit || (start > 0 && char.IsLetterOrDigit(text[start - 1]))) return false;
        var end = start;
        if (!LinkReader.TryRead(text, ref end, out var coordinate)) return false;
        found = new FoundCoordinate(new TextSpan(start, end), coordinate, null);
        return true;
    }

    private static bool TryPlusCode(ReadOnlySpan<char> text, int digit, int done, out FoundCoordinate found)
    {
        found = default;
        var start = digit;
        while (start > done && char.IsAsciiLetterOrDigit(text[start - 1])) start--;
        var end = start;
        if (!PlusCodeReader.TryRead(text, ref end, out var coordinate) || text[start..end].IndexOfAnyInRange('A', 'Z') < 0 || text[start..end].IndexOfAnyInRange('a', 'z') >= 0) return false;
        found = new FoundCoordinate(new TextSpan(start, end), coordinate, null);
        return true;
    }

    private static bool TryGrid(ReadOnlySpan<char> text, int digit, out FoundCoordinate found)
    {
        found = default;
        if (digit > 0 && (CoordinateWords.IsLetter(text[digit - 1]) || text[digit - 1] is '.' or ',' or '/' or '_' or '+'
            || (text[digit - 1] == '-' && digit > 1 && WrittenNumber.DigitOf(text[digit - 2]) >= 0))) return false;
        var end = digit;
        if (!GridReader.TryRead(text, ref end, out var coordinate) || (end < text.Length && char.IsLetterOrDigit(text[end]))) return false;
        var written = text[digit..end];
        if (written.IndexOfAnyInRange('a', 'z') >= 0 && coordinate.Form == CoordinateForm.Mgrs) return false;

        // A few digits after letters are a number of a part or a flight rather than a square of a kilometre.
        var isNamed = CoordinateCues.NamesGrid(text[..digit]);
        if (coordinate.Form == CoordinateForm.Mgrs && !isNamed && (coordinate.UncertaintyMetres > 80 || !CoordinateCues.IsInBand(written, coordinate.Point))) return false;
        found = new FoundCoordinate(new TextSpan(digit, end), coordinate, null);
        return true;
    }

    private static bool TryPair(ReadOnlySpan<char> text, int digit, int done, bool isGerman, out FoundCoordinate found)
    {
        found = default;
        if (digit > done && (WrittenNumber.DigitOf(text[digit - 1]) >= 0 || (text[digit - 1] is '.' or ',' or '/' or '_' or '#' or '$' or '€' or '£' && digit - 1 > done))) return false;
        var limit = Math.Max(done, digit - MostBefore);
        foreach (var start in CoordinateCues.StartsBefore(text, digit, limit))
        {
            var end = start;
            if (!PairReader.TryRead(text, ref end, out var pair) || !CoordinateCues.IsMeant(text, start, end, pair)) continue;
            if (isGerman) pair = pair.WithGermanO();
            var exchanged = pair.IsOrderOpen ? pair.ToCoordinate(isLongitudeFirst: true) : default(WrittenCoordinate?);
            found = new FoundCoordinate(new TextSpan(start, end), pair.ToCoordinate(), exchanged);
            return true;
        }

        return false;
    }
}
