using System.Collections.Immutable;
using Gazetteer.Pipeline;
using Gazetteer.Project.Corrections;
using Gazetteer.Project.Storage;

namespace Gazetteer.Project.Sessions;

/// <summary>The documents that somebody works on, with what was decided, undone and done again; kept in a project file, or in memory until there is one.</summary>
/// <remarks>Thread-safe. A step counts once it is on disk, if there is a project.</remarks>
public sealed class ProjectSession : IDisposable
{
    private readonly Lock _lock = new();
    private readonly List<SessionDocument> _documents = [];
    private readonly SessionMemory _memory;
    private ProjectFile? _file;
    private DecisionLog _log;
    private ImmutableSortedDictionary<string, string> _views;
    private Corrector _corrector;

    private ProjectSession(ProjectFile? file, SessionMemory memory)
    {
        _file = file;
        _memory = memory;
        _log = file?.Decisions ?? DecisionLog.Empty;
        _views = file?.ReadViews() ?? ImmutableSortedDictionary<string, string>.Empty;
        _corrector = Correct(_log);
    }

    /// <summary>The project; null while the work is kept nowhere.</summary>
    public ProjectFile? File
    {
        get { lock (_lock) return _file; }
    }

    /// <summary>What was done.</summary>
    public DecisionLog Log
    {
        get { lock (_lock) return _log; }
    }

    /// <summary>Views that were saved: filters by name, as text; the empty name is that of what was shown last.</summary>
    public ImmutableSortedDictionary<string, string> Views
    {
        get { lock (_lock) return _views; }
    }

    /// <summary>The documents in the order in which they came.</summary>
    public ImmutableArray<SessionDocument> Documents
    {
        get { lock (_lock) return [.. _documents]; }
    }

    /// <summary>Decisions that no longer fit their documents, and those whose documents are not there.</summary>
    public ImmutableArray<UnfitDecision> Unfit
    {
        get
        {
            lock (_lock) return [.. _documents.SelectMany(static d => d.Corrected.Unfit), .. Homeless()];
        }
    }

    /// <summary>Whether something can be decided for always: there is a memory file for it.</summary>
    public bool CanDecideAlways => _memory.Path is not null;

    /// <summary>A session without a project.</summary>
    public static ProjectSession InMemory(SessionMemory? memory = null) => new(null, memory ?? SessionMemory.None);

    /// <summary>A session on a project, which it closes in the end.</summary>
    /// <exception cref="InvalidDataException">A document is damaged.</exception>
    public static ProjectSession Of(ProjectFile file, SessionMemory? memory = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var session = new ProjectSession(file, memory ?? SessionMemory.None);
        session.Load(cancellation);
        return session;
    }

    /// <summary>Adds a document that the program has read, to the project too if there is one that can be written.</summary>
    /// <param name="original">As the program read it.</param>
    /// <returns>With what was decided taken in.</returns>
    public ExtractedDocument Add(ExtractedDocument original)
    {
        ArgumentNullException.ThrowIfNull(original);
        var hash = ContentHash.Of(original.Source.Text);
        lock (_lock)
        {
            // What is dropped on a view has no file that could be looked at again: its name stands for one.
            if (_file is { IsReadOnly: false }) return Take([new ReadPiece(new StoredFile(0, original.Source.Name, original.Source.Name, 0, 0, hash, false), true, true, [original])])[0];
            original = ProjectExperience.Of(_log.InForce).Weigh(original);
            var corrected = _corrector.Apply(original, hash);
            _documents.Add(new SessionDocument(0, original, hash, false, corrected));
            return corrected.Document;
        }
    }

    /// <summary>Writes what was read from files to the project, in one transaction, and takes it into the session.</summary>
    /// <param name="pieces">What was read, in order.</param>
    /// <returns>The documents with what was decided taken in; those of a file that was read before take the place of its old ones, at the end.</returns>
    /// <exception cref="InvalidOperationException">There is no project, or it can only be read.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public ImmutableArray<ExtractedDocument> Take(IReadOnlyList<ReadPiece> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        lock (_lock)
        {
            if (_file is null) throw new InvalidOperationException("There is no project to write to.");
            var taken = new SessionTaking(_documents, _corrector, ProjectExperience.Of(_log.InForce));
            _file.Change(change => taken.Write(change, pieces));
            _documents.Clear();
            _documents.AddRange(taken.Documents);
            return taken.Added;
        }
    }

    /// <summary>Takes in what another gazetteer found in documents of the session, with all that was decided about them; in the project too, if it can be written.</summary>
    /// <param name="read">The documents, with the same source objects as <see cref="SessionDocument.Original"/>; others are passed over.</param>
    /// <param name="settings">What they were read with.</param>
    /// <returns>The documents with what was decided taken in.</returns>
    /// <exception cref="IOException">The project cannot be written.</exception>
    public ImmutableArray<ExtractedDocument> Renew(IReadOnlyCollection<ExtractedDocument> read, ProjectSettings settings)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(settings);
        lock (_lock)
        {
            var renewal = new SessionRenewal(_documents, _corrector, ProjectExperience.Of(_log.InForce), read);
            if (_file is { IsReadOnly: false }) _file.Change(change => renewal.Write(change, settings));
            return renewal.TakeInto(_documents);
        }
    }

    /// <summary>Notes which files moved, are gone or are the same though their times differ.</summary>
    /// <param name="files">As they were and as they are.</param>
    public void Note(IReadOnlyCollection<(StoredFile Before, StoredFile After)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        lock (_lock)
        {
            if (_file is null) throw new InvalidOperationException("There is no project to write to.");
            _file.Change(change =>
            {
                foreach (var (before, after) in files) change.Put(after, before);
            });
            if (files.Any(static f => f.Before.Name != f.After.Name || f.Before.IsGone != f.After.IsGone)) Load();
        }
    }

    /// <summary>Keeps a view; in the project too if it can be written, and else as long as the session lasts.</summary>
    /// <param name="name">Its name; empty for what is shown.</param>
    /// <param name="filter">The filter as text; empty takes the view away.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void KeepView(string name, string filter)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(filter);
        lock (_lock)
        {
            if (_views.GetValueOrDefault(name, "") == filter) return;
            if (_file is { IsReadOnly: false }) _file.Change(change => change.KeepView(name, filter));
            _views = filter.Length == 0 ? _views.Remove(name) : _views.SetItem(name, filter);
        }
    }

    /// <summary>Gives a document tags of a person's choosing, in place of those that it had.</summary>
    /// <param name="name">The document's name.</param>
    /// <param name="tags">All that it shall have, each once; none takes them away.</param>
    /// <returns>The document as it was and as it is; null when there is none of this name.</returns>
    /// <exception cref="ArgumentException">A tag is empty or holds a semicolon or a line end.</exception>
    /// <exception cref="InvalidOperationException">The project can only be read.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public (ExtractedDocument Before, ExtractedDocument After)? Tag(string name, ImmutableArray<string> tags)
    {
        if (tags.Any(static t => string.IsNullOrWhiteSpace(t) || t.AsSpan().IndexOfAny(';', '\n', '\r') >= 0))
            throw new ArgumentException("A tag is a word or some words, without semicolons and line ends.", nameof(tags));
        lock (_lock)
        {
            var at = _documents.FindIndex(d => d.Original.Source.Name == name);
            if (at < 0) return null;
            if (_file is { IsReadOnly: true }) throw new InvalidOperationException(_file.WhyReadOnly);
            var (before, after) = (_documents[at], _documents[at].Tagged([.. tags.Distinct()]));
            _file?.Change(change => change.Tag(before.Number, after.Original.Source.Tags));
            _documents[at] = after;
            return (before.Corrected.Document, after.Corrected.Document);
        }
    }

    /// <summary>Takes one more decision in.</summary>
    /// <exception cref="InvalidOperationException">The project can only be read.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public SessionChange Decide(Decision decision) => Step(log => log.With(new DecisionStep(decision)), decision);

    /// <summary>Takes a decision back.</summary>
    /// <exception cref="ArgumentException">There is no such decision in force.</exception>
    /// <exception cref="InvalidOperationException">The project can only be read.</exception>
    public SessionChange Withdraw(string id)
    {
        var decision = Log.InForce.FirstOrDefault(d => d.Id == id) ?? throw new ArgumentException($"There is no decision {id} in force.", nameof(id));
        return Step(log => log.With(new DecisionStep(decision, IsWithdrawal: true)), decision);
    }

    /// <summary>Undoes the last step.</summary>
    /// <exception cref="InvalidOperationException">There is nothing to undo, or the project can only be read.</exception>
    public SessionChange Undo()
    {
        lock (_lock) return Step(static log => log.Undo(), _log.CanUndo ? _log.Steps[_log.Done - 1].Decision : null);
    }

    /// <summary>Does the last step that was undone again.</summary>
    /// <exception cref="InvalidOperationException">Nothing was undone, or the project can only be read.</exception>
    public SessionChange Redo()
    {
        lock (_lock) return Step(static log => log.Redo(), _log.CanRedo ? _log.Steps[_log.Done].Decision : null);
    }

    /// <summary>Reads documents again that were added to the project file, or taken out of it.</summary>
    public void Load(CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            if (_file is null) return;
            var stored = _file.ReadDocuments(cancellation);
            var read = new SessionDocument[stored.Length];
            Parallel.For(0, stored.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
                read[i] = new SessionDocument(stored[i].Number, stored[i].Original, stored[i].ContentHash, stored[i].IsGone, _corrector.Apply(stored[i].Original, stored[i].ContentHash))
                {
                    HasOwnTags = stored[i].HasOwnTags,
                });
            _documents.Clear();
            _documents.AddRange(read);
        }
    }

    /// <summary>Keeps the work in a project from now on: the documents, what was decided, and what was undone.</summary>
    /// <param name="path">A file that does not exist, unless it may be replaced.</param>
    /// <param name="settings">What the documents were read with.</param>
    /// <param name="overwrite">Whether a file that stands there may be replaced.</param>
    /// <exception cref="IOException">It exists, or cannot be written.</exception>
    public void SaveAs(string path, ProjectSettings settings, bool overwrite = false)
    {
        lock (_lock)
        {
            if (_file is not null)
            {
                _file.SaveAs(path, overwrite);
                var copy = ProjectFile.Open(path);
                _file.Dispose();
                _file = copy;
                _log = copy.Decisions;
                return;
            }

            SessionSaving.Write(path, settings, overwrite, _documents, _log, _views);
            _file = ProjectFile.Open(path);
            _log = _file.Decisions;
            foreach (var (ordinal, number) in _file.ReadDocumentNumbers().Index()) _documents[ordinal] = _documents[ordinal] with { Number = number };
        }
    }

    /// <inheritdoc/>
    public void Dispose() => File?.Dispose();

    private Corrector Correct(DecisionLog log) => new(DecisionSet.Of([.. _memory.Read(), .. log.InForce], _memory.Spellings));

    private SessionChange Step(Func<DecisionLog, DecisionLog> step, Decision? about)
    {
        lock (_lock)
        {
            var log = step(_log);
            if (_file is { IsReadOnly: true }) throw new InvalidOperationException(_file.WhyReadOnly);
            if (about!.Scope == DecisionScope.Always) _memory.Change(_log, log);
            var corrector = Correct(log);
            var changed = Changes(corrector, about);
            _file?.Change(change => change.Decide(log, changed.Select(c => (c.After.Number, _documents[c.Ordinal].Corrected.Document, c.After.Corrected.Document))));
            _log = log;
            _corrector = corrector;
            var mentions = 0;
            foreach (var (ordinal, after) in changed)
            {
                mentions += Differences(_documents[ordinal].Corrected.Document, after.Corrected.Document);
                _documents[ordinal] = after;
            }

            return new SessionChange([.. changed.Select(static c => (c.Ordinal, c.After.Corrected.Document))], mentions);
        }
    }

    private List<(int Ordinal, SessionDocument After)> Changes(Corrector corrector, Decision about)
    {
        var after = new SessionDocument?[_documents.Count];
        var spellings = _memory.Spellings(about);
        Parallel.For(0, _documents.Count, i =>
        {
            var document = _documents[i];
            if (document.MayBearOn(about, spellings)) after[i] = document with { Corrected = corrector.Apply(document.Original, document.ContentHash) };
        });
        return [.. after.Index().Where(static a => a.Item is not null).Select(static a => (a.Index, a.Item!))];
    }

    private static int Differences(ExtractedDocument before, ExtractedDocument after)
    {
        var was = before.Mentions.Select(static m => (m.Span, m.Place?.Id, m.Review)).ToHashSet();
        return after.Mentions.Count(m => !was.Contains((m.Span, m.Place?.Id, m.Review))) + Math.Max(0, before.Mentions.Length - after.Mentions.Length);
    }

    private IEnumerable<UnfitDecision> Homeless()
    {
        var names = _documents.Select(static d => d.Original.Source.Name).ToHashSet(StringComparer.Ordinal);
        var hashes = _documents.Select(static d => d.ContentHash).ToHashSet(StringComparer.Ordinal);
        return _log.InForce
            .Where(d => d.Scope is DecisionScope.Document or DecisionScope.Mention && d.Anchor is { } anchor && !names.Contains(anchor.Document) && !hashes.Contains(anchor.ContentHash))
            .Select(static d => new UnfitDecision(d, d.Anchor!.Document, $"the document {d.Anchor.Document} is not there; add it again, or withdraw the decision."));
    }
}
