using Gazetteer.Foundation.Files;
using Gazetteer.Project.Corrections;
using Gazetteer.Project.Storage;

namespace Gazetteer.Project.Sessions;

/// <summary>Makes a project of documents that were read without one.</summary>
internal static class SessionSaving
{
    private const int DocumentsAtOnce = 500;

    /// <summary>Writes it aside and puts it in its place when it is whole.</summary>
    public static void Write(string path, ProjectSettings settings, bool overwrite, IReadOnlyList<SessionDocument> documents, DecisionLog log, IReadOnlyDictionary<string, string> views)
    {
        AtomicFile.Check(path, overwrite);
        using var folder = ScratchFolder.Create("project");
        var aside = Path.Combine(folder.Path, "project.gpkg");
        ProjectFile.Create(aside, settings);
        using (var made = ProjectFile.Open(aside))
        {
            made.Change(change =>
            {
                change.Decide(log, []);
                foreach (var (name, filter) in views) change.KeepView(name, filter);
            });
            var files = new Dictionary<string, StoredFile>(StringComparer.Ordinal);
            foreach (var some in documents.Chunk(DocumentsAtOnce))
            {
                made.Change(change =>
                {
                    foreach (var document in some) change.Add(document.Original, document.ContentHash, FileOf(document, change, files), document.Corrected.Document, document.HasOwnTags);
                });
            }
        }

        AtomicFile.Write(path, overwrite, stream =>
        {
            using var whole = File.OpenRead(aside);
            whole.CopyTo(stream);
        });
    }

    /// <summary>The file of a document: its name up to where a file of this name lies on disk, or its name as it is, for what was dropped on a view.</summary>
    private static long FileOf(SessionDocument document, ProjectChange change, Dictionary<string, StoredFile> files)
    {
        var name = document.Original.Source.Name;
        for (var path = name; path is { Length: > 0 }; path = Path.GetDirectoryName(path))
        {
            if (!File.Exists(path)) continue;
            name = path;
            break;
        }

        if (!files.TryGetValue(name, out var file))
        {
            // Without a checksum it is read again when its folder is added, which finds out whether it changed since.
            files[name] = file = change.Put(new StoredFile(0, File.Exists(name) ? Path.GetFullPath(name) : name, name, 0, 0, "", false));
        }

        return file.Number;
    }
}
