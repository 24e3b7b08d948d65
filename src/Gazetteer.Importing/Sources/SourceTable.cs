using Gazetteer.Importing.Shapes;

namespace Gazetteer.Importing.Sources;

/// <summary>A table or layer of a file that is imported.</summary>
internal sealed class SourceTable
{
    /// <summary>The file as the user named it, with the table's own name where the file has several.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, for a reader: <c>CSV separated by semicolons</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Headings; they may grow while rows are read. Null when the first rows have to tell whether there are any.</summary>
    public IReadOnlyList<string>? Columns { get; init; }

    /// <summary>What the positions are, by the file's word.</summary>
    public SpatialReference? Reference { get; init; }

    /// <summary>Whether rows are lines of a text, so that their numbers are those of lines.</summary>
    public bool HasLines { get; init; }

    /// <summary>Reads the rows, once.</summary>
    public required IEnumerable<SourceRow> Rows { get; init; }
}
