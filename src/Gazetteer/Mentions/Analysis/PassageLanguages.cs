using Gazetteer.Languages;
using Gazetteer.Text;

namespace Gazetteer.Mentions.Analysis;

/// <summary>The language of each word in Arabic script, line by line.</summary>
internal static class PassageLanguages
{
    /// <summary>A line of fewer UTF-16 units may lack the telling letters by chance.</summary>
    private const int ShortestPassage = 60;

    /// <summary>The language of each word: that of its line where the line is long enough to tell, else that of the text.</summary>
    public static UncasedLanguage[] OfWords(WordFrame frame, SourceText source, List<NameSegment> segments)
    {
        var text = source.Text;
        var languages = new UncasedLanguage[frame.Count];
        if (segments.Count == 0) return languages;
        if (UncasedLanguages.Named(source.Languages) is { } named)
        {
            foreach (var segment in segments) languages.AsSpan(segment.First, segment.End - segment.First).Fill(named);
            return languages;
        }

        var (whole, lineEnd, line) = (UncasedLanguages.Of(text), -1, UncasedLanguage.Arabic);
        foreach (var segment in segments)
        {
            var start = frame.Start[segment.First];
            if (start >= lineEnd)
            {
                var end = text.IndexOf('\n', start);
                lineEnd = end < 0 ? text.Length : end;
                var passage = text.AsSpan(start, lineEnd - start);
                line = passage.Length < ShortestPassage ? whole : UncasedLanguages.Of(passage);
            }

            languages.AsSpan(segment.First, segment.End - segment.First).Fill(line);
        }

        return languages;
    }
}
