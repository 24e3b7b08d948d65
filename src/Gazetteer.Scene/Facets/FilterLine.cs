using Gazetteer.Scene.Filters;

namespace Gazetteer.Scene.Facets;

/// <summary>A line of a filter's menu.</summary>
/// <param name="Words">The value, and how many mentions it would leave.</param>
/// <param name="IsChosen">Whether the filter asks for it.</param>
/// <param name="Then">The filter once the line is taken.</param>
public sealed record FilterLine(string Words, bool IsChosen, MentionFilter Then);
