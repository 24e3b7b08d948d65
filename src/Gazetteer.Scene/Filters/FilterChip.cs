namespace Gazetteer.Scene.Filters;

/// <summary>A condition of a filter, to be taken away.</summary>
/// <param name="Words">The condition in words.</param>
/// <param name="Without">The filter without it.</param>
public sealed record FilterChip(string Words, MentionFilter Without);
