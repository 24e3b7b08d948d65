
namespace Gazetteer.Project.Corrections;

/// <summary>A decision that no longer fits its document, kept for a person to look at.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Document">The document's name as it is now.</param>
/// <param name="Reason">What does not fit, and what to do, as a sentence.</param>
public sealed record UnfitDecision(Decision Decision, string Document, string Reason);
