using Gazetteer.Scene;

namespace Gazetteer.Reading;

/// <summary>Readings on to a desk, one after another, which can be ended from elsewhere.</summary>
/// <remarks>Thread-safe. The desk is told that it is complete whenever no reading is left.</remarks>
/// <param name="desk">Where the readings lay their documents.</param>
public sealed class ReadingQueue(Desk desk) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private CancellationTokenSource _cancelling = new();
    private Task _last = Task.CompletedTask;
    private int _pending;
    private bool _isClosed;

    /// <summary>Runs a reading when those before it have ended.</summary>
    /// <param name="read">Is called in any case, if only with a token that is cancelled already, so that it can clear away what it holds.</param>
    /// <returns>Ends with the reading, without an exception when it was cancelled, else with the reading's own.</returns>
    public Task RunAsync(Func<CancellationToken, Task> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        lock (_lock)
        {
            // Whoever asks the desk from now on sees that something is still to come.
            _pending++;
            desk.Expect(desk.Progress.Expected);
            return _last = RunAfterAsync(_last, read, _cancelling.Token);
        }
    }

    /// <summary>Ends the readings that run and wait; what has been read stays on the desk.</summary>
    public void Cancel()
    {
        CancellationTokenSource cancelled;
        lock (_lock)
        {
            if (_isClosed) return;
            cancelled = _cancelling;
            _cancelling = new CancellationTokenSource();
        }

        cancelled.Cancel();
        cancelled.Dispose();
    }

    /// <summary>Ends all readings, those that are still to come too, and waits until they have ended.</summary>
    public async ValueTask DisposeAsync()
    {
        Task last;
        lock (_lock)
        {
            _isClosed = true;
            last = _last;
        }

        await _cancelling.CancelAsync().ConfigureAwait(false);
        await last.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task RunAfterAsync(Task before, Func<CancellationToken, Task> read, CancellationToken cancellation)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        try
        {
            await read(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Whoever cancelled knows.
        }
        finally
        {
            lock (_lock)
            {
                if (--_pending == 0) desk.Complete();
            }
        }
    }
}
