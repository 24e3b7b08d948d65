using System.Collections.Immutable;

namespace Gazetteer.Documents;

/// <summary>A format of documents.</summary>
/// <param name="Name">What users call it.</param>
/// <param name="Extensions">Its extensions in lower case with their dots.</param>
/// <param name="Reader">What reads it.</param>
public sealed record DocumentKind(string Name, ImmutableArray<string> Extensions, IDocumentReader Reader);
