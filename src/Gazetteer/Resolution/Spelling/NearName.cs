namespace Gazetteer.Resolution.Spelling;

/// <summary>A name of the gazetteer that is spelled nearly like a text.</summary>
/// <param name="Name">Its number in the index.</param>
/// <param name="Folded">Its folded form.</param>
/// <param name="Cost">How far it lies away: 1 is a letter that is another without a known reason.</param>
/// <param name="Difference">What differs, in words: <c>u for w</c>.</param>
public sealed record NearName(int Name, string Folded, double Cost, string Difference);
