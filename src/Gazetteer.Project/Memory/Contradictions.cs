using Gazetteer.Foundation;
using Gazetteer.Project.Corrections;
using Gazetteer.Text;

namespace Gazetteer.Project.Memory;

/// <summary>Notices lines that say different things of one name under one condition, as a merge of two people's files may bring together.</summary>
internal sealed class Contradictions(string file, Action<Problem> report)
{
    private readonly Dictionary<string, (int Line, string Verdict)> _seen = new(StringComparer.Ordinal);

    public void Check(Decision decision, int line)
    {
        // An extent says nothing about the place, and goes well with a line that does.
        var subject = $"{NameFolding.Fold(decision.Name)}\n{decision.Kind == DecisionKind.Extent}\n{string.Join('\n', decision.Conditions.Order(Comparer<Condition>.Create(static (a, b) => (a.Kind, a.Value).CompareTo((b.Kind, b.Value)))))}";
        var verdict = decision.Kind == DecisionKind.NotAPlace ? "no" : decision.Words + decision.Place?.Place.Id.Value;
        if (_seen.TryGetValue(subject, out var earlier) && earlier.Verdict != verdict)
            report(new Problem(file, line, $"it says otherwise of \"{decision.Name}\" than line {earlier.Line}, under the same condition; the later line counts. Delete one of them, or give one a condition."));
        _seen[subject] = (line, verdict);
    }
}
