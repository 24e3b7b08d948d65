using Gazetteer.Resolution.Candidates;

namespace Gazetteer.Resolution.Coherence;

/// <summary>How surely a place is meant by the name that means it most surely, and by any other.</summary>
/// <param name="Most">The greatest belief.</param>
/// <param name="By">The name that it is believed of.</param>
/// <param name="Next">The greatest belief of any other name.</param>
internal readonly record struct UnitBelief(double Most, NameGroup By, double Next)
{
    /// <summary>With a further name that means the place.</summary>
    public UnitBelief With(double belief, NameGroup group) =>
        group.Key == By.Key ? this with { Most = Math.Max(Most, belief) } : belief > Most ? new UnitBelief(belief, group, Most) : this with { Next = Math.Max(Next, belief) };

    /// <summary>The greatest belief that a name other than this, and no other sense of it, means the place.</summary>
    public double BesidesOf(NameGroup group) => By.Key != group.Key ? Most : Next;
}
