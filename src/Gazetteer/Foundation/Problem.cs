namespace Gazetteer.Foundation;

/// <summary>Something that could not be read or used, while the rest went on.</summary>
/// <param name="Source">The file concerned, as the user named it.</param>
/// <param name="Line">The line in it, from 1; 0 when it concerns the whole.</param>
/// <param name="Message">What is wrong and what to do, as a sentence for the user.</param>
public sealed record Problem(string Source, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Line > 0 ? $"{Source}:{Line}: {Message}" : $"{Source}: {Message}";
}
