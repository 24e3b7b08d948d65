namespace Gazetteer.Mentions;

/// <summary>How a name that is in no gazetteer is read: as another name, which is spelled nearly like it.</summary>
/// <param name="Folded">The name that is meant, folded.</param>
/// <param name="Note">The difference for a reader: <c>Guadar → Gwadar: u for w</c>.</param>
/// <param name="Cost">How far the two lie apart: 1 is a letter that is another without a known reason.</param>
public sealed record SpelledName(string Folded, string Note, double Cost);
