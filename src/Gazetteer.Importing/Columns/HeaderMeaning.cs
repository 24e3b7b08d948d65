using Gazetteer.Importing.Options;

namespace Gazetteer.Importing.Columns;

/// <summary>What a heading may mean.</summary>
/// <param name="Field">The field.</param>
/// <param name="Rank">The lower, the surer.</param>
/// <param name="Language">Language of the names in the column; empty when the heading does not say.</param>
internal readonly record struct HeaderMeaning(TableField Field, int Rank, string Language);
