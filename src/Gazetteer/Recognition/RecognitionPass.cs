using System.Collections.Immutable;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Recognition;

/// <summary>One of the passes that mentions are made by, in the order of <see cref="PlaceRecognizer"/>'s list.</summary>
/// <param name="Name">One or two words, which the trail of a mention shows.</param>
/// <param name="Place">Why it stands where it stands: before or after which other, and what would go wrong elsewhere.</param>
/// <param name="Reason">Why it made or changed this mention, as a clause for a reader.</param>
/// <param name="Run">The mentions after it, made of those before it: in order of the text, not overlapping.</param>
internal sealed record RecognitionPass(string Name, string Place, Func<Mention, string> Reason, Func<AnalysedText, RecognizedNames, ImmutableArray<Mention>, ImmutableArray<Mention>> Run)
{
    private readonly SharedSteps _steps = new(Name);

    /// <summary>Whether it says of every mention how the text uses it, and not only of those whose kind it changes.</summary>
    public bool SaysKind { get; init; }

    /// <summary>Runs the pass and writes what it did into the trail of each mention that it made or changed.</summary>
    public ImmutableArray<Mention> Apply(AnalysedText document, RecognizedNames names, ImmutableArray<Mention> before)
    {
        var after = Run(document, names, before);
        if (after == before && !SaysKind) return after;
        var traced = ImmutableArray.CreateBuilder<Mention>(after.Length);
        var next = 0;
        foreach (var mention in after)
        {
            while (next < before.Length && before[next].Span.End <= mention.Span.Start) next++;
            traced.Add(Traced(mention, next < before.Length && before[next].Span.Overlaps(mention.Span) ? before[next] : null));
        }

        return traced.MoveToImmutable();
    }

    private Mention Traced(Mention mention, Mention? before)
    {
        if (before is not { } old) return mention with { Trail = _steps.After(null, TrailChange.Name, Reason(mention)) };
        var trail = old.Trail;
        if (mention.Span != old.Span) trail = _steps.After(trail, TrailChange.Extent, Reason(mention));
        else if (SaysKind || mention.Kind != old.Kind) trail = _steps.After(trail, TrailChange.Kind, Reason(mention));
        else if (mention.Score != old.Score) trail = _steps.After(trail, TrailChange.Score, Reason(mention));
        return mention with { Trail = trail };
    }
}
