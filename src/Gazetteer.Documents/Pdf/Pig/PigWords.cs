using Gazetteer.Documents.Pdf.Pages;
using UglyToad.PdfPig.Content;

namespace Gazetteer.Documents.Pdf.Pig;

/// <summary>Makes words of the letters that PdfPig finds on a page, in the order in which they were drawn.</summary>
/// <remarks>
/// A space that was drawn ends a word, and so does a gap. That keeps words of Nastaliq whole, whose letters are drawn one below the other with
/// no gap between words wider than those within them. Text that is turned is read as if the page were turned with it.
/// </remarks>
internal sealed class PigWords
{
    private const int SameTextsRemembered = 16;

    /// <summary>A share of the height of the type: bold that is drawn as the same word twice lies closer.</summary>
    private const double DrawnAgain = 0.12;

    private readonly List<PdfWord> _words = [];
    private readonly Dictionary<string, Queue<PdfWord>> _drawn = new(StringComparer.Ordinal);
    private PigWord _word = new();

    private PigWords()
    {
    }

    /// <summary>The words of each direction of text, level text first.</summary>
    /// <param name="letters">As they were drawn.</param>
    /// <param name="unknown">Those of which nobody knows what they are.</param>
    /// <param name="width">Of the page, in points; what lies beside the page is not seen, and left out.</param>
    /// <param name="height">Of the page.</param>
    public static List<List<PdfWord>> Of(IReadOnlyList<Letter> letters, UnknownLetters unknown, double width, double height)
    {
        var directions = new SortedDictionary<int, PigWords>();
        var degrees = 0;
        foreach (var letter in letters)
        {
            var start = letter.StartBaseLine;
            if (!(start.X >= -letter.PointSize && start.X <= width && start.Y >= -letter.PointSize && start.Y <= height) || letter.PointSize <= 0) continue;
            (var glyph, degrees) = PigGlyph.Of(letter, unknown.TextOf(letter), degrees);
            if (!directions.TryGetValue(degrees, out var words)) directions.Add(degrees, words = new PigWords());
            words.Add(glyph);
        }

        foreach (var words in directions.Values) words.EndWord();
        return [.. directions.Values.Select(static w => w._words).Where(static w => w.Count > 0)];
    }

    private void Add(PigGlyph glyph)
    {
        if (glyph.Text.Length > 0 && string.IsNullOrWhiteSpace(glyph.Text))
        {
            EndWord();
            return;
        }

        if (_word.TryAdd(glyph)) return;
        EndWord();
        _word.TryAdd(glyph);
    }

    private void EndWord()
    {
        var word = _word.ToWord();
        _word = new PigWord();
        if (word is not { } drawn || IsDrawnAgain(drawn)) return;
        _words.Add(drawn);
    }

    private bool IsDrawnAgain(PdfWord word)
    {
        if (!_drawn.TryGetValue(word.Text, out var same)) _drawn.Add(word.Text, same = new Queue<PdfWord>());
        var near = DrawnAgain * word.Height;
        foreach (var other in same)
        {
            if (Math.Abs(other.Left - word.Left) < near && Math.Abs(other.Top - word.Top) < near) return true;
        }

        if (same.Count == SameTextsRemembered) same.Dequeue();
        same.Enqueue(word);
        return false;
    }
}
