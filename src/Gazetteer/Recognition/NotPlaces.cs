using System.Collections.Frozen;
using System.Globalization;
using CsvHelper;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>Names that the gazetteer holds but that running text mostly uses for something else: months, first names, ordinary words.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class NotPlaces
{
    private readonly FrozenSet<string> _folded;

    /// <summary>Takes the names in any spelling.</summary>
    public NotPlaces(IEnumerable<string> names) => _folded = names.Select(static n => NameFolding.Fold(n)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the folded name is mostly no place.</summary>
    public bool Contains(string folded) => _folded.Contains(folded);

    /// <summary>Reads a CSV whose first column, <c>name</c>, holds the names.</summary>
    public static NotPlaces Read(TextReader reader)
    {
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture, leaveOpen: true);
        var names = new List<string>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read()) names.Add(csv.GetField("name") ?? "");
        return new NotPlaces(names);
    }
}
