namespace Gazetteer.Mentions;

/// <summary>One step on the way to a mention: which pass made or changed it, and why. Steps are kept from the last one back.</summary>
/// <param name="Pass">The pass's name, as <c>Recognition/README.md</c> lists it.</param>
/// <param name="Change">What it did.</param>
/// <param name="Reason">Why, as a clause for a reader.</param>
/// <param name="Before">The step before; null at the first.</param>
public sealed record TrailStep(string Pass, TrailChange Change, string Reason, TrailStep? Before)
{
    /// <summary>The steps that led here, the first first.</summary>
    public IReadOnlyList<TrailStep> Steps
    {
        get
        {
            var steps = new List<TrailStep>();
            for (var step = this; step is not null; step = step.Before) steps.Add(step);
            steps.Reverse();
            return steps;
        }
    }

    /// <summary>The step in one line, such as "extent (spans): …".</summary>
    public override string ToString() => $"{Change.ToString().ToLowerInvariant()} ({Pass}): {Reason}";
}
