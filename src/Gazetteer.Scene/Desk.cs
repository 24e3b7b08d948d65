using System.Collections.Immutable;
using Gazetteer.Foundation;
using Gazetteer.Pipeline;
using Gazetteer.Scene.Filters;
using Gazetteer.Text;

namespace Gazetteer.Scene;

/// <summary>The desk while documents are still being read: they are laid on it one after another, and views ask what lies there.</summary>
/// <remarks>Thread-safe. The atlas is made anew only when it is asked for and enough documents have come since.</remarks>
public sealed class Desk
{
    // Gathering all mentions anew for each of very many documents would take the square of their number.
    private const double WorthwhileGrowth = 1.02;
    private readonly Lock _lock = new();
    private readonly List<ExtractedDocument> _documents = [];
    private readonly List<Problem> _problems = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly KeptAtlas[] _atlases = [new(Atlas.Empty), new(Atlas.Of([], allKinds: true))];
    private int _expected;
    private int? _readAgain;
    private int _version;
    private bool _isComplete;
    private int _changes;

    /// <summary>How far the reading is.</summary>
    public ReadingProgress Progress
    {
        get
        {
            lock (_lock) return new ReadingProgress(_version, _documents.Count, Math.Max(_expected, _documents.Count), _isComplete, [.. _problems]) { ReadAgain = _readAgain };
        }
    }

    /// <summary>The documents read so far and their places; while reading goes on the last few may be missing.</summary>
    public Atlas Atlas => AtlasOf(allKinds: false);

    /// <summary>Finds the documents of an atlas that hold words, where there is an index of them; filters read the texts without it.</summary>
    public Func<Atlas, string, IReadOnlySet<int>>? FindWords { get; set; }

    /// <summary>The same with the mentions that meet a filter.</summary>
    public Atlas AtlasOf(bool allKinds, MentionFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);

        // Who asks for a use of names by its name wants to see it.
        var kinds = allKinds || !filter.Uses.IsEmpty;
        return _atlases[kinds ? 1 : 0].Filtered(AtlasOf(kinds), filter, FindWords);
    }

    /// <summary>The same with every use of a name that has a place, or with places alone.</summary>
    public Atlas AtlasOf(bool allKinds)
    {
        // Gathered outside the lock that all who add documents or ask for progress wait for.
        var kept = _atlases[allKinds ? 1 : 0];
        lock (kept)
        {
            ImmutableArray<ExtractedDocument> documents;
            lock (_lock)
            {
                var isOutdated = _changes != kept.Changes || (_isComplete ? _documents.Count > kept.Atlas.Documents.Length : _documents.Count > kept.Atlas.Documents.Length * WorthwhileGrowth);
                if (!isOutdated) return kept.Atlas;
                documents = [.. _documents];
                kept.Changes = _changes;
            }

            return kept.Atlas = Atlas.Of(documents, allKinds);
        }
    }

    /// <summary>Tells how many documents there will be in all, as far as is known, and that they are being read.</summary>
    public void Expect(int documents) => Change(() => (_expected, _isComplete) = (documents, false));

    /// <summary>Tells how many of the documents have been read once more, by a gazetteer that has changed, and that others are to be.</summary>
    public void ExpectAgain(int done) => Change(() => (_readAgain, _isComplete) = (done, false));

    /// <summary>Lays a document on the desk.</summary>
    public void Add(ExtractedDocument document) => Change(() => _documents.Add(document));

    /// <summary>Takes a document off the desk; the file itself stays where it is. Nothing happens when it does not lie there.</summary>
    /// <param name="key">As <see cref="Atlas.KeyOf"/> names it.</param>
    public void Remove(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Change(() =>
        {
            if (new DocumentKeys([.. _documents]).Find(key) is not { } document) return;
            _documents.RemoveAt(document);
            _expected--;
            _changes++;
        });
    }

    /// <summary>Lays documents in the place of those that they were made of: with the same text, and other mentions. What does not lie there is passed over.</summary>
    public void Replace(IEnumerable<ExtractedDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        Exchange(documents.Select(static d => (d.Source, d)));
    }

    /// <summary>Lays documents in the place of those with other sources, as when what is known of a document besides its text has changed. What does not lie there is passed over.</summary>
    /// <param name="documents">The source of a document that lies there, and what shall lie there.</param>
    public void Exchange(IEnumerable<(SourceText Source, ExtractedDocument By)> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var bySource = new Dictionary<SourceText, ExtractedDocument>(ReferenceEqualityComparer.Instance);
        foreach (var (source, document) in documents) bySource[source] = document;
        Change(() =>
        {
            for (var i = 0; i < _documents.Count; i++)
            {
                if (bySource.TryGetValue(_documents[i].Source, out var other)) _documents[i] = other;
            }

            _changes++;
        });
    }

    /// <summary>Notes what could not be read.</summary>
    public void Add(Problem problem) => Change(() => _problems.Add(problem));

    /// <summary>Tells that nothing more will come for now.</summary>
    public void Complete() => Change(() => (_readAgain, _isComplete) = (null, true));

    /// <summary>Waits until there is something newer than a version.</summary>
    /// <param name="version">The <see cref="ReadingProgress.Version"/> already known.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<ReadingProgress> WaitForChangeAsync(int version, CancellationToken cancellation)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (_version > version) return Progress;
                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    private void Change(Action change)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            change();
            _version++;
            changed = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }

    private sealed class KeptAtlas(Atlas atlas)
    {
        private const int MostFiltered = 6;
        private readonly Lock _lock = new();
        private readonly LinkedList<Atlas> _filtered = [];
        private Atlas _of = atlas;

        public Atlas Atlas { get; set; } = atlas;

        public int Changes { get; set; }

        /// <summary>The atlas with a filter; the few that were last asked for are kept, since a page asks for one many times.</summary>
        public Atlas Filtered(Atlas whole, MentionFilter filter, Func<Atlas, string, IReadOnlySet<int>>? find)
        {
            if (filter.IsEmpty) return whole;
            lock (_lock)
            {
                if (_of != whole) _filtered.Clear();
                _of = whole;
                if (_filtered.FirstOrDefault(a => a.Filter == filter) is { } known) return known;
                var made = whole.Filtered(filter, find is null ? null : words => find(whole, words));
                _filtered.AddFirst(made);
                if (_filtered.Count > MostFiltered) _filtered.RemoveLast();
                return made;
            }
        }
    }
}
