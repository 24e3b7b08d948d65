using System.Collections.Immutable;

namespace Gazetteer.Output.Rows;

/// <summary>How documents write a place.</summary>
/// <param name="Text">As written.</param>
/// <param name="Language">BCP 47 subtag of the documents' language; empty when not known.</param>
/// <param name="Mentions">How often.</param>
/// <param name="Documents">The first documents that write it so, at most <see cref="MostDocuments"/>.</param>
public readonly record struct Spelling(string Text, string Language, int Mentions, ImmutableArray<DocumentCount> Documents)
{
    /// <summary>How many documents are kept for each spelling: enough to cite, few enough that a million documents do not fill the memory.</summary>
    public const int MostDocuments = 5;
}
