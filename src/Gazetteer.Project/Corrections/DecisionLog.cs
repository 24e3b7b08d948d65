using System.Collections.Immutable;

namespace Gazetteer.Project.Corrections;

/// <summary>All steps of a person's work, of which any number from the end may be undone. Immutable.</summary>
/// <param name="Steps">Every step, those that are undone too, in the order in which they were made.</param>
/// <param name="Done">How many of them count: the others are undone and can be done again.</param>
public sealed record DecisionLog(ImmutableArray<DecisionStep> Steps, int Done)
{
    /// <summary>Nothing decided.</summary>
    public static DecisionLog Empty { get; } = new([], 0);

    /// <summary>Whether there is something to undo.</summary>
    public bool CanUndo => Done > 0;

    /// <summary>Whether something was undone that can be done again.</summary>
    public bool CanRedo => Done < Steps.Length;

    /// <summary>The decisions in force, in the order in which they were made.</summary>
    public ImmutableArray<Decision> InForce
    {
        get
        {
            var done = Steps.AsSpan()[..Done];
            var withdrawn = new HashSet<string>(StringComparer.Ordinal);
            foreach (var step in done)
            {
                if (step.IsWithdrawal) withdrawn.Add(step.Decision.Id);
                else withdrawn.Remove(step.Decision.Id);
            }

            var decisions = ImmutableArray.CreateBuilder<Decision>();
            foreach (var step in done)
            {
                if (!step.IsWithdrawal && !withdrawn.Contains(step.Decision.Id)) decisions.Add(step.Decision);
            }

            return decisions.DrainToImmutable();
        }
    }

    /// <summary>One more step; those that were undone are forgotten, as in any editor.</summary>
    public DecisionLog With(DecisionStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new DecisionLog([.. Steps.AsSpan()[..Done], step], Done + 1);
    }

    /// <summary>Without the last step that counts.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public DecisionLog Undo() => CanUndo ? this with { Done = Done - 1 } : throw new InvalidOperationException("There is nothing to undo.");

    /// <summary>With the first step that was undone.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public DecisionLog Redo() => CanRedo ? this with { Done = Done + 1 } : throw new InvalidOperationException("There is nothing to do again.");
}
