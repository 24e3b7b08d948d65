using System.Collections.Frozen;
using Gazetteer.Text;

namespace Gazetteer.Languages;

/// <summary>Names that the gazetteer holds but that running text mostly uses for something else: months, first names, ordinary words.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class NotPlaces
{
    private readonly FrozenSet<string> _folded;

    /// <summary>Takes the names in any spelling.</summary>
    public NotPlaces(IEnumerable<string> names) => _folded = names.Select(static n => NameFolding.Fold(n)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the folded name is mostly no place.</summary>
    public bool Contains(string folded) => _folded.Contains(folded);

    /// <summary>Reads a CSV whose first column, <c>name</c>, holds the names, a row a line. Read without a CSV library, since every start of the program waits for it.</summary>
    public static NotPlaces Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var names = new List<string>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line) names.Add(FirstField(line));
        return new NotPlaces(names);
    }

    private static string FirstField(string line)
    {
        if (!line.StartsWith('"')) return line.IndexOf(',', StringComparison.Ordinal) is var comma and >= 0 ? line[..comma] : line;
        var end = 1;
        while (end < line.Length && (line[end] != '"' || (end + 1 < line.Length && line[end + 1] == '"'))) end += line[end] == '"' ? 2 : 1;
        return line[1..Math.Min(end, line.Length)].Replace("\"\"", "\"", StringComparison.Ordinal);
    }
}
