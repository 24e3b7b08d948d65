namespace Gazetteer.Project.Corrections;

/// <summary>Something that must be true of a document for a decision to hold in it.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Value">The country's two letters, the name, the language's subtag or the pattern.</param>
public sealed record Condition(ConditionKind Kind, string Value);
