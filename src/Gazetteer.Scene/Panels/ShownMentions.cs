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
        var documents = selection.Document is { } one ? [atlas.Documents[one]] : atlas.Documents;
        return documents
            .Select(d => d with { Mentions = [.. d.Mentions.Where(m => atlas.Shows(m) && (selection.Place is not { } place || m.Place!.Id == place))] })
            .Where(static d => !d.Mentions.IsEmpty);
    }
}
