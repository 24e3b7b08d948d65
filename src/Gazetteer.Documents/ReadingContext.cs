using Gazetteer.Text;

namespace Gazetteer.Documents;

/// <summary>What accompanies one reading through all its files.</summary>
/// <param name="Options">The user's choices and limits.</param>
/// <param name="Report">Takes what goes wrong.</param>
/// <param name="Cancellation">Ends the reading between two pieces of work.</param>
public sealed record ReadingContext(ReadingOptions Options, ReadingReport Report, CancellationToken Cancellation)
{
    /// <summary>The formats that are read.</summary>
    public DocumentKinds Kinds { get; init; } = new([]);

    /// <summary>Reads a document that lies within another, such as an entry of an archive or a message of a mailbox, as a file of its own would be read.</summary>
    public Func<DocumentInput, ReadingContext, IEnumerable<SourceText>> ReadWithin { get; init; } = static (_, _) => [];
}
