using System.Collections.Frozen;
using Gazetteer.Foundation;

namespace Gazetteer.Coordinates;

/// <summary>What a word, a letter or a mark means beside the numbers of a position, in the languages of <c>words.tsv</c>.</summary>
internal static class CoordinateWords
{
    private const int MostWords = 3;
    private const int Longest = 24;

    private static readonly FrozenDictionary<string, CoordinateWord> Meanings = Load();
    private static readonly FrozenDictionary<string, CoordinateWord>.AlternateLookup<ReadOnlySpan<char>> ByText = Meanings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest run of up to three words at a place in a text that means something.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where a word begins.</param>
    /// <param name="length">How long the run is, with the dots and spaces in it.</param>
    public static CoordinateWord At(ReadOnlySpan<char> text, int start, out int length)
    {
        Span<char> folded = stackalloc char[Longest];
        var (best, position, size) = (CoordinateWord.None, start, 0);
        length = 0;
        for (var words = 0; words < MostWords; words++)
        {
            var end = position;
            for (; end < text.Length && IsLetter(text[end]) && size < Longest; end++)
            {
                if (!IsVowelSign(text[end])) folded[size++] = Fold(text[end]);
            }

            if (end == position || size == Longest) break;
            if (ByText.TryGetValue(folded[..size], out var meaning)) (best, length) = (meaning, end - start);
            position = end;
            while (position < text.Length && position - end < 2 && text[position] is '.' or ' ' or '\u00A0' or '\u202F') position++;
            if (position == end) break;
        }

        return best;
    }

    /// <summary>Whether a character belongs to a word: a letter, a mark on one, or what joins letters without being seen.</summary>
    public static bool IsLetter(char c) => char.IsLetter(c) && c is not ('º' or 'ʹ' or 'ʺ' or 'ʼ' or 'ª') || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
        || c == '\u200C';

    /// <summary>Arabic vowel signs, which may be written or left out.</summary>
    private static bool IsVowelSign(char c) => c is >= '\u064B' and <= '\u0652';

    private static char Fold(char c) => c switch
    {
        'ي' or 'ى' => 'ی',
        'ك' => 'ک',
        _ => char.ToLowerInvariant(c),
    };

    private static FrozenDictionary<string, CoordinateWord> Load()
    {
        var words = new Dictionary<string, CoordinateWord>(StringComparer.Ordinal);
        foreach (var fields in EmbeddedTable.Rows(typeof(CoordinateWords).Assembly, "coordinate-words.tsv"))
        {
            words.TryAdd(string.Concat(fields[1].Where(static c => c != ' ').Select(Fold)), Enum.Parse<CoordinateWord>(fields[0], ignoreCase: true));
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
