namespace Gazetteer.Reading;

/// <summary>Work that is asked for more often than it can be done: it runs once at a time, and of all requests that come meanwhile one more run is made.</summary>
/// <remarks>Thread-safe. Runs begin on the thread, or its synchronisation context, of the request that found nothing running.</remarks>
/// <param name="run">The work; reads what it needs when it begins.</param>
public sealed class Latest(Func<Task> run)
{
    private readonly Lock _lock = new();
    private bool _isRunning;
    private bool _isWanted;

    /// <summary>Asks for a run that begins after now.</summary>
    /// <returns>Ends with the last of the runs that this request began; at once when others run, who take the request over.</returns>
    public async Task RequestAsync()
    {
        lock (_lock)
        {
            _isWanted = true;
            if (_isRunning) return;
            _isRunning = true;
        }

        while (IsToRun())
        {
            try
            {
                await run();
            }
            catch
            {
                lock (_lock) _isRunning = false;
                throw;
            }
        }
    }

    private bool IsToRun()
    {
        lock (_lock)
        {
            _isRunning = _isWanted;
            _isWanted = false;
            return _isRunning;
        }
    }
}
