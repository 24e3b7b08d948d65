using System.Collections.Immutable;

namespace Gazetteer.Documents;

/// <summary>Which columns of a table (or members of JSON Lines) hold what. Names are compared without regard to case.</summary>
/// <param name="Text">Columns whose text is read, in this order. When empty, every column of a CSV or TSV that holds text is read, and the likeliest member of JSON Lines.</param>
/// <param name="Id">Column that names the row; guessed when null, and the row's number where there is none.</param>
/// <param name="Title">Column of the title; guessed when null.</param>
/// <param name="Date">Column of the date; guessed when null.</param>
/// <param name="Delimiter">What stands between columns; found out when null.</param>
/// <param name="HasHeader">Whether the first row of a CSV or TSV names the columns; found out when null. Columns without names are called by their numbers, from 1.</param>
public sealed record TableColumns(ImmutableArray<string> Text, string? Id = null, string? Title = null, string? Date = null, string? Delimiter = null, bool? HasHeader = null)
{
    /// <summary>Everything is guessed.</summary>
    public static readonly TableColumns Guessed = new([]);

    /// <summary>The columns that the user named.</summary>
    internal IEnumerable<string> Chosen => ((string?[])[.. Text, Id, Title, Date]).OfType<string>();
}
