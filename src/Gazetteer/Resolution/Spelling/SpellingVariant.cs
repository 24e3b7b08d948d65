namespace Gazetteer.Resolution.Spelling;

/// <summary>A stretch of letters that is written for another.</summary>
/// <param name="Written">What is written; empty where letters are left out.</param>
/// <param name="Meant">What is meant; empty where letters are too many.</param>
/// <param name="Cost">What that costs; 1 is a letter that is another without a known reason.</param>
internal readonly record struct SpellingVariant(string Written, string Meant, double Cost);
