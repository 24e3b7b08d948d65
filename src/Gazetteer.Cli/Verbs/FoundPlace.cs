using Gazetteer.Resolution.Candidates;

namespace Gazetteer.Cli.Verbs;

/// <summary>A place that was looked up.</summary>
/// <param name="Candidate">The place, and what speaks for it.</param>
/// <param name="Spelling">How its name differs from what was asked for: <c>Guadar → Gwadar: u for w</c>; empty when it does not.</param>
internal sealed record FoundPlace(Candidate Candidate, string Spelling);
