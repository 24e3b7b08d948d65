using System.Collections.Frozen;
using Gazetteer.Text;

namespace Gazetteer.Languages;

/// <summary>Names that the gazetteer holds but that running text mostly uses for something else: months, first names, ordinary words.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class NotPlaces
{
    private readonly FrozenSet<string> _folded;
    private readonly FrozenSet<(string Folded, string Language)> _byLanguage;

    /// <summary>Takes names in any spelling, each with the tag of the language in which it is mostly no place.</summary>
    public NotPlaces(IEnumerable<(string Name, string Language)> names)
    {
        _byLanguage = names.Select(static row => (NameFolding.Fold(row.Name), row.Language)).ToFrozenSet();
        _folded = _byLanguage.Select(static row => row.Folded).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the folded name is mostly no place in one of the languages that are read by a table of their own (English, and those of Arabic script, which share their names).</summary>
    public bool Contains(string folded) => _folded.Contains(folded);

    /// <summary>Whether the folded name is mostly no place in a language: Nancy is, in English, and a city in French.</summary>
    public bool Contains(string folded, string language) => _byLanguage.Contains((folded, language));

    /// <summary>
    /// Reads a CSV whose first columns, <c>name</c> and <c>language</c>, say what is no place in which language, a row a line. Read without a CSV library, since every start of the program waits for
    /// it.
    /// </summary>
    public static NotPlaces Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var names = new List<(string, string)>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line) names.Add(FirstFields(line));
        return new NotPlaces(names);
    }

    private static (string Name, string Language) FirstFields(string line)
    {
        var end = line.StartsWith('"') ? ClosingQuote(line) + 1 : line.IndexOf(',', StringComparison.Ordinal);
        if (end < 0 || end >= line.Length) throw new FormatException($"'{line}' has no language: name it after the name, as by 'en'.");
        var name = line.StartsWith('"') ? line[1..(end - 1)].Replace("\"\"", "\"", StringComparison.Ordinal) : line[..end];
        var rest = line.AsSpan(end + 1);
        return (name, (rest.IndexOf(',') is >= 0 and var next ? rest[..next] : rest).Trim().ToString());
    }

    private static int ClosingQuote(string line)
    {
        var end = 1;
        while (end < line.Length && (line[end] != '"' || (end + 1 < line.Length && line[end + 1] == '"'))) end += line[end] == '"' ? 2 : 1;
        return end;
    }
}
