using Gazetteer.Documents;
using Gazetteer.Extraction;
using Gazetteer.Scene;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Reading;

/// <summary>What a window is about: the desk, the reading that goes on, and what is chosen.</summary>
/// <remarks>Belongs to one thread, the user interface's: events are raised on the thread, or its synchronisation context, that called.</remarks>
/// <param name="openWorkspace">Opens the gazetteer; called once, in the background, when there is something to read.</param>
public sealed class ReadingSession(Func<Workspace> openWorkspace) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private readonly SemaphoreSlim _oneReading = new(1);
    private readonly CancellationTokenSource _closing = new();
    private CancellationTokenSource? _reading;
    private Task<Workspace>? _workspace;

    /// <summary>Documents, problems or both have come, or the reading has ended.</summary>
    public event Action<ReadingProgress>? Progressed;

    /// <summary>Something else is chosen; tells what was chosen before.</summary>
    public event Action<Selection>? SelectionChanged;

    /// <summary>Where documents and problems are laid.</summary>
    public Desk Desk { get; } = new();

    /// <summary>The documents as they were when progress was last told, so that all panels show the same.</summary>
    public Atlas Atlas { get; private set; } = Atlas.Empty;

    /// <summary>What is chosen.</summary>
    public Selection Selection { get; private set; }

    /// <summary>Names of places; null until the gazetteer is open, and then there is nothing to be named.</summary>
    public PlaceDirectory? Names { get; private set; }

    /// <summary>Reads files and folders on to the desk, after what is being read already. What cannot be read becomes a problem on the desk.</summary>
    /// <exception cref="OperationCanceledException">The session was ended.</exception>
    public async Task OpenAsync(IReadOnlyCollection<string> paths)
    {
        if (paths.Count == 0) return;
        await _oneReading.WaitAsync(_closing.Token);
        try
        {
            using var reading = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
            _reading = reading;
            await ReadAsync(paths, reading.Token);
        }
        finally
        {
            _reading = null;
            _oneReading.Release();
        }
    }

    /// <summary>Ends the reading; what has been read stays.</summary>
    public void Cancel() => _reading?.Cancel();

    /// <summary>Chooses something else.</summary>
    public void Choose(Selection selection)
    {
        if (selection == Selection) return;
        var before = Selection;
        Selection = selection;
        SelectionChanged?.Invoke(before);
    }

    /// <summary>Leads to the next or last mention, of the open document or of the chosen place, as <see cref="MentionWalk"/> does.</summary>
    public void Walk(bool forward, bool ofPlace)
    {
        var next = ofPlace ? MentionWalk.OfPlace(Atlas, Selection, forward) : MentionWalk.InText(Atlas, Selection, forward);
        if (next is { } mention) Choose(Selection.At(Atlas, mention));
    }

    /// <summary>Tells of progress, four times a second at most, until the session is ended.</summary>
    /// <exception cref="OperationCanceledException">The session was ended.</exception>
    public async Task FollowAsync()
    {
        for (var version = 0; !_closing.IsCancellationRequested;)
        {
            var progress = await Desk.WaitForChangeAsync(version, _closing.Token);
            version = progress.Version;
            Atlas = Desk.Atlas;
            Progressed?.Invoke(progress);
            await Task.Delay(Pause, _closing.Token);
        }
    }

    /// <summary>Ends the session and its reading.</summary>
    public void Dispose() => _closing.Cancel();

    private async Task ReadAsync(IReadOnlyCollection<string> paths, CancellationToken cancellation)
    {
        Desk.Expect(0);
        try
        {
            var workspace = await (_workspace ??= Task.Run(openWorkspace));
            Names ??= new PlaceDirectory(workspace.Index);
            await new DeskReader(workspace, new DocumentLibrary()).ReadAsync(paths, Desk, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The user had enough; what has been read stays on the desk.
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Desk.Add(new Problem("gazetteer", 0, error.Message));
        }
        finally
        {
            Desk.Complete();
        }
    }
}
