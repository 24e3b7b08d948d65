using Gazetteer.Pipeline;

namespace Gazetteer.Project.Corrections;

/// <summary>Takes what persons decided into what the program found. Thread-safe.</summary>
/// <remarks>
/// Of several decisions about one mention the narrowest counts; of equally narrow ones that with conditions before that without, then the later. What was decided for one mention or
/// one document is found again by its words and those around them; what cannot be found is handed back, and nothing is dropped.
/// </remarks>
/// <param name="decisions">The decisions that are in force.</param>
public sealed class Corrector(DecisionSet decisions)
{
    /// <summary>The decisions that are in force.</summary>
    public DecisionSet Decisions { get; } = decisions ?? throw new ArgumentNullException(nameof(decisions));

    /// <summary>Corrects a document whose checksum is not known yet.</summary>
    public CorrectedDocument Apply(ExtractedDocument original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return Apply(original, Decisions.NamesDocuments ? ContentHash.Of(original.Source.Text) : "");
    }

    /// <summary>Corrects a document.</summary>
    /// <param name="original">The document as the program read it.</param>
    /// <param name="contentHash">Its text's checksum (<see cref="ContentHash"/>).</param>
    public CorrectedDocument Apply(ExtractedDocument original, string contentHash)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(contentHash);
        return Decisions.MayConcern(original.Source.Name, contentHash) ? new DocumentCorrection(Decisions, original, contentHash).Run() : new CorrectedDocument(original, []);
    }
}
