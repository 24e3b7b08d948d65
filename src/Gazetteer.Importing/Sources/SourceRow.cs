using NetTopologySuite.Geometries;

namespace Gazetteer.Importing.Sources;

/// <summary>A row of a table or a feature of a layer, as the file has it.</summary>
/// <param name="Cells">Its texts, in the order of the table's columns; there may be fewer.</param>
/// <param name="Number">Its line, row or number in the file, from 1.</param>
/// <param name="Shape">Its shape, in formats that have such.</param>
/// <param name="Fault">What is wrong with it so that it cannot be used; null when nothing is known.</param>
internal readonly record struct SourceRow(string[] Cells, int Number, Geometry? Shape = null, string? Fault = null);
