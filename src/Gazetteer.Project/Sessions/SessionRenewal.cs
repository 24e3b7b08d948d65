using System.Collections.Immutable;
using Gazetteer.Pipeline;
using Gazetteer.Project.Corrections;
using Gazetteer.Project.Storage;
using Gazetteer.Text;

namespace Gazetteer.Project.Sessions;

/// <summary>Documents of a session that another gazetteer read once more: the same texts with other mentions, and the decisions about them applied anew.</summary>
internal sealed class SessionRenewal
{
    private readonly List<(int Ordinal, SessionDocument Before, SessionDocument After)> _renewed = [];

    public SessionRenewal(IEnumerable<SessionDocument> documents, Corrector corrector, ProjectExperience experience, IReadOnlyCollection<ExtractedDocument> read)
    {
        var bySource = new Dictionary<SourceText, ExtractedDocument>(ReferenceEqualityComparer.Instance);
        foreach (var document in read) bySource[document.Source] = document;
        foreach (var (ordinal, before) in documents.Index())
        {
            if (!bySource.TryGetValue(before.Original.Source, out var found)) continue;
            var original = experience.Weigh(found);
            _renewed.Add((ordinal, before, new SessionDocument(before.Number, original, before.ContentHash, before.IsGone,
                corrector.Apply(original, before.ContentHash)) { HasOwnTags = before.HasOwnTags }));
        }
    }

    /// <summary>Writes them to the project.</summary>
    public void Write(ProjectChange change, ProjectSettings settings)
    {
        change.Use(settings);
        foreach (var (_, before, after) in _renewed) change.Renew(before.Number, after.Original, before.Corrected.Document, after.Corrected.Document);
    }

    /// <summary>Puts them in the places of those that they were.</summary>
    public ImmutableArray<ExtractedDocument> TakeInto(List<SessionDocument> documents)
    {
        foreach (var (ordinal, _, after) in _renewed) documents[ordinal] = after;
        return [.. _renewed.Select(static r => r.After.Corrected.Document)];
    }
}
