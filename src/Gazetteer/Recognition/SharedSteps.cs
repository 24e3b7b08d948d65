using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Gazetteer.Mentions;

namespace Gazetteer.Recognition;

/// <summary>The steps that one pass has written into trails, each kept once: mentions come about in few ways, and a large desk of documents holds hundreds of thousands of them.</summary>
/// <remarks>Thread-safe. Beyond <see cref="Most"/> steps new ones are no longer kept, so that memory has a bound.</remarks>
/// <param name="pass">The pass's name.</param>
internal sealed class SharedSteps(string pass)
{
    private const int Most = 10_000;
    private readonly ConcurrentDictionary<Way, TrailStep> _steps = new();

    /// <summary>The step of this kind for this reason after another, which is itself a shared one.</summary>
    public TrailStep After(TrailStep? before, TrailChange change, string reason)
    {
        var way = new Way(before, change, reason);
        if (_steps.TryGetValue(way, out var known)) return known;
        var step = new TrailStep(pass, change, reason, before);
        return _steps.Count < Most ? _steps.GetOrAdd(way, step) : step;
    }

    // Steps are compared as objects: their own equality would walk down the whole trail.
    private readonly record struct Way(TrailStep? Before, TrailChange Change, string Reason)
    {
        public bool Equals(Way other) => ReferenceEquals(Before, other.Before) && Change == other.Change && Reason == other.Reason;

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Before), Change, Reason);
    }
}
