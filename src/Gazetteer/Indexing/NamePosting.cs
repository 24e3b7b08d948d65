using Gazetteer.Places;

namespace Gazetteer.Indexing;

/// <summary>One place that bears a (folded) name, and how it bears it.</summary>
/// <param name="Place">The place's ordinal in the index.</param>
/// <param name="Kind">What the name is to the place.</param>
/// <param name="Rank">0 for its main name, then upwards; at most 255.</param>
/// <param name="IsPreferred">Whether its source prefers it within its language.</param>
/// <param name="Shape">Its casing as written.</param>
/// <param name="Language">The language's number in the index (<see cref="PlaceIndex.LanguageAt"/>); 0 when not known.</param>
public readonly record struct NamePosting(int Place, NameKind Kind, byte Rank, bool IsPreferred, NameShape Shape, ushort Language);
