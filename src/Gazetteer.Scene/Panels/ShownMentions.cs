using Gazetteer.Pipeline;

namespace Gazetteer.Scene.Panels;

/// <summary>What an export of the view holds: the mentions that the map shows, and no others.</summary>
public static class ShownMentions
{
    /// <summary>
    /// The open document or all documents, each with its shown mentions; of the chosen place alone when one is chosen. Documents without
    /// such mentions are left out.
    /// </summary>
    public static IEnumerable<ExtractedDocument> Of(Atlas atlas, Selection selection)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        var documents = selection.Document is { } one ? [one] : Enumerable.Range(0, atlas.Documents.Length);
        return documents
            .Where(atlas.Includes)
            .Select(d => atlas.Documents[d] with { Mentions = [.. atlas.Documents[d].Mentions.Where(m => atlas.Shows(d, m) && (selection.Place is not { } place || m.Place!.Id == place))] })
            .Where(static d => !d.Mentions.IsEmpty);
    }
}
