using System.Collections.Immutable;
using Gazetteer.Pipeline;
using Gazetteer.Project.Corrections;

namespace Gazetteer.Project.Storage;

/// <summary>What may be changed within one transaction of a <see cref="ProjectFile"/>.</summary>
public sealed class ProjectChange
{
    private readonly DocumentTable _documents;
    private readonly DecisionTable _decisions;
    private readonly FileTable _files;
    private readonly LayerTables _layers;

    internal ProjectChange(DocumentTable documents, DecisionTable decisions, FileTable files, LayerTables layers, DecisionLog log) =>
        (_documents, _decisions, _files, _layers, Log) = (documents, decisions, files, layers, log);

    internal DecisionLog Log { get; private set; }

    internal ProjectSettings? Settings { get; private set; }

    /// <summary>Notes what documents are read with from now on.</summary>
    public void Use(ProjectSettings settings) => Settings = settings;

    internal Dictionary<string, string> Views { get; } = new(StringComparer.Ordinal);

    /// <summary>Keeps a view: a filter under a name; the empty name is that of what was shown last.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="filter">The filter as text; empty takes the view away.</param>
    public void KeepView(string name, string filter)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(filter);
        Views[name] = filter;
    }

    /// <summary>Notes a file or folder that is added, as an absolute path.</summary>
    public void AddSource(string path) => _files.AddSource(path);

    /// <summary>Adds a file, or notes what changed of it: its name, its content or that it is gone.</summary>
    /// <param name="file">Its number is 0 for a new one.</param>
    /// <param name="before">As it was; null for a new one.</param>
    /// <returns>With its number.</returns>
    public StoredFile Put(StoredFile file, StoredFile? before = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var put = _files.Put(file.Number == 0 && _files.NumberOf(file.Path) is { } known ? file with { Number = known } : file);
        if (before is not null && (before.IsGone != put.IsGone || before.Name != put.Name)) _files.ChangeDocuments(before, put);
        return put;
    }

    /// <summary>The numbers of a file's documents.</summary>
    public IReadOnlyList<long> NumbersOf(long file) => _documents.NumbersOf(file);

    /// <summary>Takes away what was read from a file, since it is read again.</summary>
    /// <param name="file">Its number.</param>
    /// <param name="shown">The documents of it as they stand in the layers.</param>
    public void RemoveDocuments(long file, IEnumerable<(long Number, ExtractedDocument Shown)> shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        foreach (var (number, document) in shown) _layers.Change(number, document, null);
        _documents.RemoveOf(file);
    }

    /// <summary>Adds a document.</summary>
    /// <param name="original">As the program read it.</param>
    /// <param name="contentHash">Its text's checksum.</param>
    /// <param name="file">The number of its file.</param>
    /// <param name="shown">With what persons decided taken in.</param>
    /// <param name="hasOwnTags">Whether a person chose its tags.</param>
    /// <returns>Its number.</returns>
    public long Add(ExtractedDocument original, string contentHash, long file, ExtractedDocument shown, bool hasOwnTags = false)
    {
        var number = _documents.Add(original, contentHash, file, hasOwnTags);
        _layers.Change(number, null, shown);
        return number;
    }

    /// <summary>Writes what was found in a document when it was read once more.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="original">As the program read it now.</param>
    /// <param name="before">As it stands in the layers.</param>
    /// <param name="after">As it is to stand there, with what persons decided taken in.</param>
    public void Renew(long number, ExtractedDocument original, ExtractedDocument before, ExtractedDocument after)
    {
        _documents.Renew(number, original);
        _layers.Change(number, before, after);
    }

    /// <summary>Gives a document the tags that a person chose, in place of those that it had.</summary>
    /// <param name="document">Its number.</param>
    /// <param name="tags">Without semicolons.</param>
    public void Tag(long document, ImmutableArray<string> tags) => _documents.Tag(document, tags);

    /// <summary>Writes what persons did, and the documents that it changes.</summary>
    /// <param name="log">All steps.</param>
    /// <param name="changed">The documents that stand otherwise in the layers now.</param>
    public void Decide(DecisionLog log, IEnumerable<(long Number, ExtractedDocument Before, ExtractedDocument After)> changed)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(changed);
        _decisions.Write(Log, log);
        Log = log;
        foreach (var (number, before, after) in changed) _layers.Change(number, before, after);
    }
}
