using System.Collections.Immutable;
using Gazetteer.Pipeline;
using Gazetteer.Project.Corrections;
using Gazetteer.Project.Storage;

namespace Gazetteer.Project.Sessions;

/// <summary>Takes documents that were read into a session and its project; the session's list changes only when all is written.</summary>
internal sealed class SessionTaking(IEnumerable<SessionDocument> documents, Corrector corrector, ProjectExperience experience)
{
    private readonly ImmutableArray<ExtractedDocument>.Builder _added = ImmutableArray.CreateBuilder<ExtractedDocument>();

    private readonly Dictionary<string, ImmutableArray<string>> _ownTags = new(StringComparer.Ordinal);

    /// <summary>The session's documents afterwards.</summary>
    public List<SessionDocument> Documents { get; } = [.. documents];

    /// <summary>Those that were added, with what was decided.</summary>
    public ImmutableArray<ExtractedDocument> Added => _added.ToImmutable();

    /// <summary>Writes the pieces.</summary>
    public void Write(ProjectChange change, IEnumerable<ReadPiece> pieces)
    {
        foreach (var piece in pieces)
        {
            // Without its checksum a file counts as not read: whoever is killed in the midst of one reads it again.
            var file = change.Put(piece.IsLast ? piece.File : piece.File with { ContentHash = "" });
            if (piece.IsFirst) Remove(change, file.Number);
            foreach (var read in piece.Documents)
            {
                var original = experience.Weigh(read);
                var hasOwnTags = _ownTags.Remove(original.Source.Name, out var tags);
                if (hasOwnTags) original = original with { Source = original.Source with { Tags = tags } };
                var hash = ContentHash.Of(original.Source.Text);
                var corrected = corrector.Apply(original, hash);
                var number = change.Add(original, hash, file.Number, corrected.Document, hasOwnTags);
                Documents.Add(new SessionDocument(number, original, hash, false, corrected) { HasOwnTags = hasOwnTags });
                _added.Add(corrected.Document);
            }
        }
    }

    private void Remove(ProjectChange change, long file)
    {
        var old = change.NumbersOf(file).ToHashSet();
        if (old.Count == 0) return;
        foreach (var document in Documents.Where(d => d.HasOwnTags && old.Contains(d.Number))) _ownTags[document.Original.Source.Name] = document.Original.Source.Tags;
        change.RemoveDocuments(file, Documents.Where(d => old.Contains(d.Number)).Select(static d => (d.Number, d.Corrected.Document)));
        Documents.RemoveAll(d => old.Contains(d.Number));
    }
}
