namespace Gazetteer.Importing.Columns;

/// <summary>A column of further names.</summary>
/// <param name="Index">Its index.</param>
/// <param name="Language">Language of the names in it; empty when the heading does not say.</param>
internal readonly record struct NamesColumn(int Index, string Language);
