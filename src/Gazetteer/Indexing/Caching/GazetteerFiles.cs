namespace Gazetteer.Indexing.Caching;

/// <summary>A gazetteer as two CSV files, plain or gzipped (<see cref="Importing.GazetteerCsvReader"/>).</summary>
/// <param name="Places">The file of places.</param>
/// <param name="Names">The file of their names.</param>
public sealed record GazetteerFiles(string Places, string Names);
