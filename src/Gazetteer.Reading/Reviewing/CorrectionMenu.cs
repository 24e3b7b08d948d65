using System.Collections.Immutable;
using Gazetteer.Project.Corrections;

namespace Gazetteer.Reading.Reviewing;

/// <summary>What may be decided about a mention, or about words that the program overlooked, as the lines of a menu.</summary>
public static class CorrectionMenu
{
    /// <summary>The lines for a mention: it is right, it is not a place, it is one of the other candidates, it is a place to be looked for; each for as much as it is to hold.</summary>
    /// <param name="card">The mention.</param>
    /// <param name="state">Where the work stands.</param>
    public static ImmutableArray<CorrectionLine> Of(MentionCard card, ReviewState state)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(state);
        if (state.WhyReadOnly.Length > 0) return [new CorrectionLine(state.WhyReadOnly)];
        var lines = ImmutableArray.CreateBuilder<CorrectionLine>();
        if (card.PlaceName.Length > 0) lines.Add(Line($"Right: {card.PlaceName}", new DecisionDraft { Kind = DecisionKind.Confirm, Scope = default }));
        lines.Add(Line("Not a place", new DecisionDraft { Kind = DecisionKind.NotAPlace, Scope = default }));
        foreach (var choice in card.Choices.Where(c => c.Place != card.Place))
            lines.Add(Line($"{choice.Name}, {Joined(choice.Where, choice.Kind)}", new DecisionDraft { Kind = DecisionKind.Place, Scope = default, Place = choice.Place }));
        lines.Add(Line("Another place …", new DecisionDraft { Kind = DecisionKind.Place, Scope = default }));
        return lines.DrainToImmutable();

        CorrectionLine Line(string words, DecisionDraft draft) => new(words) { More = Scoped(draft, card.Text, state) };
    }

    /// <summary>The lines for words that the reader marked and the program did not take for a place.</summary>
    /// <param name="words">As they stand in the text.</param>
    /// <param name="state">Where the work stands.</param>
    public static ImmutableArray<CorrectionLine> OfMissed(string words, ReviewState state)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(state);
        return state.WhyReadOnly.Length > 0
            ? [new CorrectionLine(state.WhyReadOnly)]
            : [new CorrectionLine($"“{words}” is a place …") { More = Scoped(new DecisionDraft { Kind = DecisionKind.Missed, Scope = default, Words = words }, words, state) }];
    }

    private static ImmutableArray<CorrectionLine> Scoped(DecisionDraft draft, string name, ReviewState state)
    {
        (DecisionScope Scope, string Words)[] scopes =
        [
            (DecisionScope.Mention, "Here alone"),
            (DecisionScope.Document, $"“{name}” in this document"),
            (DecisionScope.Project, $"“{name}” in all these documents"),
            (DecisionScope.Always, $"“{name}” always, in other documents too"),
        ];
        return [.. scopes.Where(s => s.Scope != DecisionScope.Always || state.CanDecideAlways).Select(s => new CorrectionLine(s.Words) { Draft = draft with { Scope = s.Scope } })];
    }

    private static string Joined(params string[] parts) => string.Join(", ", parts.Where(static p => p.Length > 0));
}
