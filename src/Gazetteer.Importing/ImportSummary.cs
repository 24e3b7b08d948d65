namespace Gazetteer.Importing;

/// <summary>What an import brought.</summary>
/// <param name="Places">Places kept.</param>
/// <param name="Names">Names kept.</param>
/// <param name="Refused">Rows that could not be read; each was reported.</param>
public readonly record struct ImportSummary(int Places, int Names, int Refused);
