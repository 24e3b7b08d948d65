using Gazetteer.Documents.Assembling;
using Gazetteer.Text;

namespace Gazetteer.Documents.Html;

/// <summary>Writes the text of pages.</summary>
internal static class HtmlText
{
    private const int StepsBetweenChecks = 4096;

    /// <summary>Appends the text of a page.</summary>
    /// <param name="text">Takes the text.</param>
    /// <param name="page">The page.</param>
    /// <param name="cancellation">Asked every few thousand elements.</param>
    public static void Append(TextAssembler text, HtmlPage page, CancellationToken cancellation)
    {
        var walk = new HtmlWalk(page);
        for (var i = 0; walk.Step(text); i++)
        {
            if (i % StepsBetweenChecks == 0) cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Writes the text of a page, and hands out all pieces but the last.</summary>
    /// <param name="pieces">Takes the text.</param>
    /// <param name="walk">Goes through the page.</param>
    /// <param name="cancellation">Asked every few thousand elements.</param>
    public static IEnumerable<SourceText> Read(DocumentPieces pieces, HtmlWalk walk, CancellationToken cancellation)
    {
        for (var i = 0; walk.Step(pieces.Text); i++)
        {
            if (i % StepsBetweenChecks == 0) cancellation.ThrowIfCancellationRequested();
            if (!walk.IsAtBreak || !pieces.IsFull) continue;
            yield return pieces.Take();
            if (walk.Part is { } part) pieces.Text.BeginPart(part);
        }
    }
}
