using Gazetteer.Project.Corrections;
using Gazetteer.Project.Sessions;

namespace Gazetteer.Reading.Reviewing;

/// <summary>A decision as a list shows it.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">The name that it is about.</param>
/// <param name="Verdict">What was decided, in words.</param>
/// <param name="Reach">What it is for, in words.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When, in ISO 8601; empty when not known.</param>
/// <param name="Document">Where it was made; empty when not known.</param>
/// <param name="Unfit">Why it no longer fits; empty when it does.</param>
public sealed record DecisionRow(string Id, string Name, string Verdict, string Reach, string By, string At, string Document, string Unfit)
{
    /// <summary>All decisions in force: those that no longer fit first, then the latest.</summary>
    public static IEnumerable<DecisionRow> Of(ProjectSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var unfit = session.Unfit.GroupBy(static u => u.Decision.Id).ToDictionary(static g => g.Key, static g => g.First().Reason, StringComparer.Ordinal);
        return session.Log.InForce.Reverse().Select(d => Of(d, unfit.GetValueOrDefault(d.Id, ""))).OrderBy(static r => r.Unfit.Length == 0);
    }

    private static DecisionRow Of(Decision decision, string unfit) => new(
        decision.Id, decision.Name, decision.Kind switch
        {
            DecisionKind.NotAPlace => "not a place",
            DecisionKind.Extent => $"reads “{decision.Words}”",
            _ => decision.Place?.Place.Name ?? "a place",
        },
        decision.Reach, decision.By, decision.At?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", null) ?? "", decision.Anchor?.Document ?? "", unfit);
}
