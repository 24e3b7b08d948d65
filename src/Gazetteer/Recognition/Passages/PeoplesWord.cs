namespace Gazetteer.Recognition.Passages;

/// <summary>A word for a people, or for what belongs to it.</summary>
/// <param name="English">The English word, by which the index knows the country.</param>
/// <param name="IsLower">Whether it is written without a capital.</param>
/// <param name="IsCapitalised">Whether it is written with one.</param>
internal readonly record struct PeoplesWord(string English, bool IsLower, bool IsCapitalised);
