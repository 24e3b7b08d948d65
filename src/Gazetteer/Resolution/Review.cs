using System.Globalization;

namespace Gazetteer.Resolution;

/// <summary>A person's decision about a mention, which stands above the program's.</summary>
/// <param name="Status">What was decided.</param>
/// <param name="By">Who decided; empty when not known.</param>
/// <param name="At">When; null when not known, as of a line that somebody wrote by hand.</param>
/// <param name="Reach">What the decision was made for, in words: <c>this mention</c>, <c>this name in the project</c>.</param>
public sealed record Review(ReviewStatus Status, string By, DateTimeOffset? At, string Reach)
{
    /// <summary>The status in lower case, as exports write it.</summary>
    public string StatusWord => Status.ToString().ToLowerInvariant();

    /// <summary>The time in ISO 8601, in UTC, to the second; empty when not known.</summary>
    public string AtText => At?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The decision in a few words: <c>corrected by Mina on 2026-11-30, for this name in the project</c>.</summary>
    public string Sentence =>
        $"{StatusWord}{(By.Length > 0 ? $" by {By}" : "")}{(At is { } at ? $" on {at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "")}{(Reach.Length > 0 ? $", for {Reach}" : "")}";
}
