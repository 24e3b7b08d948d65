using System.Collections.Immutable;
using Gazetteer.Resolution;
using Gazetteer.Text;

namespace Gazetteer.Pipeline;

/// <summary>A document and the places that it mentions, in the order of its text.</summary>
public sealed record ExtractedDocument(SourceText Source, ImmutableArray<ResolvedMention> Mentions);
