using System.Text;
using Gazetteer.Text;

namespace Gazetteer.Composer.Tests.Languages;

/// <summary>A sentence whose places are marked with their countries: "Sie wohnt in [München@DE]". A place of no one country has nothing after the @.</summary>
internal sealed record SpecifiedSentence(string Text, IReadOnlyList<(TextSpan Span, string Country)> Places)
{
    public static SpecifiedSentence Parse(string marked)
    {
        var (text, places) = (new StringBuilder(), new List<(TextSpan, string)>());
        while (marked.IndexOf('[', StringComparison.Ordinal) is var open and >= 0)
        {
            var (at, close) = (marked.IndexOf('@', open), marked.IndexOf(']', open));
            text.Append(marked.AsSpan(0, open));
            places.Add((new TextSpan(text.Length, text.Length + at - open - 1), marked[(at + 1)..close]));
            text.Append(marked.AsSpan(open + 1, at - open - 1));
            marked = marked[(close + 1)..];
        }

        return new SpecifiedSentence(text.Append(marked).ToString(), places);
    }
}
