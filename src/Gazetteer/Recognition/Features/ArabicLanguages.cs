using System.Buffers;
using Gazetteer.Recognition.Sequence;

namespace Gazetteer.Recognition.Features;

/// <summary>Tells the languages of Arabic script apart by the letters that only one of them has.</summary>
internal static class ArabicLanguages
{
    /// <summary>A line of fewer UTF-16 units may lack the telling letters by chance.</summary>
    private const int ShortestPassage = 60;

    private static readonly SearchValues<char> Urdu = SearchValues.Create("ٹڈڑںےہھۓ");
    private static readonly SearchValues<char> Persian = SearchValues.Create("پچژگکی");

    /// <summary>The language of a whole text.</summary>
    public static ArabicLanguage Of(ReadOnlySpan<char> text)
    {
        // One word in another language does not make a text: the letters must come often.
        var (urdu, persian) = (Count(text, Urdu), Count(text, Persian));
        if (urdu > 0 && urdu * 6 > persian) return ArabicLanguage.Urdu;
        return persian > 0 ? ArabicLanguage.Persian : ArabicLanguage.Arabic;
    }

    /// <summary>The language of each word: that of its line where the line is long enough to tell, else that of the text.</summary>
    public static ArabicLanguage[] OfWords(WordFrame frame, string text, List<NameSegment> segments)
    {
        var languages = new ArabicLanguage[frame.Count];
        if (segments.Count == 0) return languages;
        var (whole, lineEnd, line) = (Of(text), -1, ArabicLanguage.Arabic);
        foreach (var segment in segments)
        {
            var start = frame.Start[segment.First];
            if (start >= lineEnd)
            {
                var end = text.IndexOf('\n', start);
                lineEnd = end < 0 ? text.Length : end;
                var passage = text.AsSpan(start, lineEnd - start);
                line = passage.Length < ShortestPassage ? whole : Of(passage);
            }

            languages.AsSpan(segment.First, segment.End - segment.First).Fill(line);
        }

        return languages;
    }

    private static int Count(ReadOnlySpan<char> text, SearchValues<char> letters)
    {
        var count = 0;
        for (var at = text.IndexOfAny(letters); at >= 0; at = text.IndexOfAny(letters))
        {
            count++;
            text = text[(at + 1)..];
        }

        return count;
    }
}
