using System.Collections.Immutable;
using Gazetteer.Mentions;
using Gazetteer.Text;

namespace Gazetteer.Learning.Corpora;

/// <summary>Reads sentences with their names marked in place: <c>[a place]</c>, <c>[Persian|language]</c>, <c>{a person}</c>, <c>&lt;an organisation&gt;</c>.</summary>
/// <remarks>One sentence a line; a line <c># fa</c> says the language of those that follow. Marks do not nest. A place is used literally unless its mark tells another
/// <see cref="MentionKind"/>.</remarks>
internal static class MarkedSentences
{
    /// <summary>The sentences as annotated documents, named by language and number.</summary>
    /// <exception cref="InvalidDataException">A mark is not closed, or closed without being open; a kind is not known.</exception>
    public static ImmutableArray<AnnotatedDocument> Read(TextReader reader)
    {
        var documents = ImmutableArray.CreateBuilder<AnnotatedDocument>();
        var language = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) language = line[2..].Trim();
            else if (line.Length > 0) documents.Add(Parse(line, $"{language}-{documents.Count}"));
        }

        return documents.ToImmutable();
    }

    /// <summary>The specifications of a language, whose marks tell countries: <c>[Pishin@PK]</c>. A line that begins with # is none.</summary>
    /// <exception cref="InvalidDataException">A mark is not closed, or closed without being open.</exception>
    public static ImmutableArray<AnnotatedDocument> ReadSpecifications(TextReader reader, string language)
    {
        var documents = ImmutableArray.CreateBuilder<AnnotatedDocument>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') documents.Add(Document(Marked(line, language, '@'), $"{language}-{documents.Count}", static _ => nameof(MentionKind.Literal)));
        }

        return documents.ToImmutable();
    }

    private static AnnotatedDocument Parse(string line, string id)
    {
        return Document(Marked(line, id, '|'), id, label => KindOf(label, line));
    }

    private static AnnotatedDocument Document(MarkedText marked, string id, Func<string, string> kindOf)
    {
        var codePoints = new CodePoints(marked.Text);
        var places = marked.Marks.Where(static m => m.Sign == '[').Select(m => Toponym(m.Span, kindOf(m.Label)));
        return new AnnotatedDocument(id, "", marked.Text, [.. places], [.. marked.Marks.Where(static m => m.Sign != '[').Select(m => Toponym(m.Span, m.Sign == '{' ? "PER" : "ORG"))]);

        AnnotatedToponym Toponym(TextSpan span, string type) => new(codePoints.FromUtf16(span.Start), codePoints.FromUtf16(span.End), span.Of(marked.Text), null, null, type);
    }

    private static MarkedText Marked(string line, string id, char separator)
    {
        try
        {
            return MarkedText.Parse(line, "[{<", separator);
        }
        catch (FormatException error)
        {
            throw new InvalidDataException($"{id}: {error.Message}", error);
        }
    }

    private static string KindOf(string label, string line)
    {
        if (label.Length == 0) return nameof(MentionKind.Literal);
        return Enum.TryParse<MentionKind>(label, ignoreCase: true, out var kind) ? kind.ToString() : throw new InvalidDataException($"'{label}' is not a kind of mention: {line}");
    }
}
