using System.Collections.Immutable;
using Gazetteer.Foundation;

namespace Gazetteer.Scene;

/// <summary>How far the reading of documents is.</summary>
/// <param name="Version">Grows with every change; what was fetched for an older one is out of date.</param>
/// <param name="Read">Documents read.</param>
/// <param name="Expected">Documents there will be, as far as is known; never fewer than read.</param>
/// <param name="IsComplete">Whether all that was asked for has been read.</param>
/// <param name="Problems">What could not be read, in the order in which it was met.</param>
public sealed record ReadingProgress(int Version, int Read, int Expected, bool IsComplete, ImmutableArray<Problem> Problems)
{
    /// <summary>How many documents have been read once more, by a gazetteer that has changed; null while none is to be.</summary>
    public int? ReadAgain { get; init; }
}
