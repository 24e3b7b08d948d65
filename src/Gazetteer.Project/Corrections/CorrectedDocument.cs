using System.Collections.Immutable;
using Gazetteer.Pipeline;

namespace Gazetteer.Project.Corrections;

/// <summary>A document with what persons decided taken in.</summary>
/// <param name="Document">The document and its mentions in the order of its text; those that are not places are marked and stay.</param>
/// <param name="Unfit">Decisions about this document that no longer fit it.</param>
public sealed record CorrectedDocument(ExtractedDocument Document, ImmutableArray<UnfitDecision> Unfit);
