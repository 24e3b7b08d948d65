namespace Gazetteer.Project.Corrections;

/// <summary>One step of a person's work, which can be undone: a decision that was made, or one that was withdrawn.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="IsWithdrawal">Whether the decision was taken back.</param>
public sealed record DecisionStep(Decision Decision, bool IsWithdrawal = false);
