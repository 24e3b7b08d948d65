using Gazetteer.Foundation;
using Gazetteer.Pipeline;

namespace Gazetteer.Scene;

/// <summary>The desk while documents are still being read: they are laid on it one after another, and views ask what lies there.</summary>
/// <remarks>Thread-safe. The atlas is made anew only when it is asked for and enough documents have come since.</remarks>
public sealed class Desk
{
    // Gathering all mentions anew for each of very many documents would take the square of their number.
    private const double WorthwhileGrowth = 1.02;
    private readonly Lock _lock = new();
    private readonly Lock _gathering = new();
    private readonly List<ExtractedDocument> _documents = [];
    private readonly List<Problem> _problems = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Atlas[] _atlases = [Atlas.Empty, Atlas.Of([], allKinds: true)];
    private int _expected;
    private int _version;
    private bool _isComplete;

    /// <summary>How far the reading is.</summary>
    public ReadingProgress Progress
    {
        get
        {
            lock (_lock) return new ReadingProgress(_version, _documents.Count, Math.Max(_expected, _documents.Count), _isComplete, [.. _problems]);
        }
    }

    /// <summary>The documents read so far and their places; while reading goes on the last few may be missing.</summary>
    public Atlas Atlas => AtlasOf(allKinds: false);

    /// <summary>The same with every use of a name that has a place, or with places alone.</summary>
    public Atlas AtlasOf(bool allKinds)
    {
        // Gathered outside the lock, which all who add documents or ask for progress wait for.
        lock (_gathering)
        {
            ref var atlas = ref _atlases[allKinds ? 1 : 0];
            if (Outdated(atlas) is { } documents) atlas = Atlas.Of(documents, allKinds);
            return atlas;
        }
    }

    /// <summary>Tells how many documents there will be in all, as far as is known, and that they are being read.</summary>
    public void Expect(int documents) => Change(() => (_expected, _isComplete) = (documents, false));

    /// <summary>Lays a document on the desk.</summary>
    public void Add(ExtractedDocument document) => Change(() => _documents.Add(document));

    /// <summary>Notes what could not be read.</summary>
    public void Add(Problem problem) => Change(() => _problems.Add(problem));

    /// <summary>Tells that nothing more will come for now.</summary>
    public void Complete() => Change(() => _isComplete = true);

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

    private ExtractedDocument[]? Outdated(Atlas atlas)
    {
        lock (_lock)
        {
            var isOutdated = _isComplete ? _documents.Count > atlas.Documents.Length : _documents.Count > atlas.Documents.Length * WorthwhileGrowth;
            return isOutdated ? [.. _documents] : null;
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
}
