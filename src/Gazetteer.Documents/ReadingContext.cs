namespace Gazetteer.Documents;

/// <summary>What accompanies one reading through all its files.</summary>
/// <param name="Options">The user's choices and limits.</param>
/// <param name="Report">Takes what goes wrong.</param>
/// <param name="Cancellation">Ends the reading between two pieces of work.</param>
public sealed record ReadingContext(ReadingOptions Options, ReadingReport Report, CancellationToken Cancellation);
