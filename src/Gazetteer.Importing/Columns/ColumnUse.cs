using Gazetteer.Importing.Options;

namespace Gazetteer.Importing.Columns;

/// <summary>What a column of a table was taken for.</summary>
/// <param name="Heading">Its heading, or its number where the table has none.</param>
/// <param name="Field">What it was taken for; null when it is not used.</param>
/// <param name="Language">Language of its names; empty when there is none.</param>
/// <param name="Example">The first cell that holds something.</param>
/// <param name="IsGuess">Whether not the heading told it but the cells.</param>
public sealed record ColumnUse(string Heading, TableField? Field, string Language, string Example, bool IsGuess);
