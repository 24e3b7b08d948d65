using System.Collections.Immutable;
using Gazetteer.Foundation;

namespace Gazetteer.Pipeline;

/// <summary>The documents of a run, in the order in which they were given, and what went wrong with the others.</summary>
public sealed record Corpus(ImmutableArray<ExtractedDocument> Documents, ImmutableArray<Problem> Problems);
