namespace Gazetteer.Documents.Office;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">What its tab says.</param>
/// <param name="Part">Name of the part that holds its cells.</param>
/// <param name="IsHidden">Whether a reader of the workbook does not see it.</param>
internal readonly record struct Sheet(string Name, string Part, bool IsHidden);
