using Gazetteer.Languages;

namespace Gazetteer.Recognition.Passages;

/// <summary>A name of the index that words of a passage are, as they stand or by rules of their language.</summary>
/// <param name="Count">How many words it takes.</param>
/// <param name="Name">The name's number in the index.</param>
/// <param name="Weight">How well known it is.</param>
/// <param name="Rule">The last rule that led to it; null where it stands as the index has it.</param>
internal readonly record struct FoundForm(int Count, int Name, NameWeight Weight, AffixRule? Rule);
