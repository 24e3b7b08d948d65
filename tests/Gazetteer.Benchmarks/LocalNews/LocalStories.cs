using System.Globalization;
using Gazetteer.Learning.Corpora;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Benchmarks.LocalNews;

/// <summary>Reads <c>stories.txt</c>: for each story its places and where they lie, an empty line, and the text in which they stand in brackets.</summary>
internal static class LocalStories
{
    private const string Beginning = "== ";

    /// <summary>The stories as annotated documents.</summary>
    /// <exception cref="InvalidDataException">A bracket holds a name that its story does not place.</exception>
    public static IReadOnlyList<AnnotatedDocument> Read(TextReader reader)
    {
        var (stories, id, places) = (new List<AnnotatedDocument>(), "", new Dictionary<string, GeoPoint>());
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(Beginning, StringComparison.Ordinal)) (id, places) = (line[Beginning.Length..], []);
            else if (id.Length == 0 || line.Length == 0) continue;
            else if (line.Contains('[', StringComparison.Ordinal)) stories.Add(Parse(id, line, places));
            else places.Add(NameOf(line), PointOf(line));
        }

        return stories;
    }

    private static string NameOf(string line) => line[..line.LastIndexOf(' ')];

    private static GeoPoint PointOf(string line)
    {
        var numbers = line[(line.LastIndexOf(' ') + 1)..].Split(',').Select(static n => double.Parse(n, CultureInfo.InvariantCulture)).ToList();
        return new GeoPoint(numbers[1], numbers[0]);
    }

    private static AnnotatedDocument Parse(string id, string marked, Dictionary<string, GeoPoint> places)
    {
        var (text, marks) = MarkedText.Parse(marked);
        return new AnnotatedDocument(id, "", text, [.. marks.Select(m => ToponymOf(m.Span.Of(text), m.Span.Start))], []);

        AnnotatedToponym ToponymOf(string name, int start) => places.TryGetValue(name, out var point)
            ? new AnnotatedToponym(start, start + name.Length, name, point, null, null)
            : throw new InvalidDataException($"{id}: the story does not say where {name} lies.");
    }
}
