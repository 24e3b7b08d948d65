namespace Gazetteer.Project.Storage;

/// <summary>What a project was read with: a run from it repeats exactly with the same.</summary>
/// <param name="Program">The program's version.</param>
/// <param name="GazetteerHash">Checksum of what tells where the gazetteer comes from.</param>
/// <param name="Country">Two letters of the country that the documents are mostly about; empty for none.</param>
/// <param name="Near">A place that they are mostly about the surroundings of; empty for none.</param>
public sealed record ProjectSettings(string Program, string GazetteerHash, string Country = "", string Near = "");
