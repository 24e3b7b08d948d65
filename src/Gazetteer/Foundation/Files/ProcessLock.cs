namespace Gazetteer.Foundation.Files;

/// <summary>Lets one process at a time do a work: a file that is held. It is let go when the process ends, in whatever way, and the file stays.</summary>
internal sealed class ProcessLock : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    // EAGAIN of Linux, EAGAIN of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _file;

    private ProcessLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, waiting for whoever has it.</summary>
    /// <param name="path">The file, which is made when it is not there.</param>
    /// <param name="waiting">Called once if it must be waited for.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public static ProcessLock Take(string path, Action? waiting = null, CancellationToken cancellation = default)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                return new ProcessLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
            }
            catch (IOException error) when (HeldByAnother.Contains(error.HResult))
            {
                if (isFirst) waiting?.Invoke();
                cancellation.WaitHandle.WaitOne(Interval);
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Takes the lock if nobody has it.</summary>
    /// <param name="path">The file, which is made when it is not there.</param>
    /// <returns>Null when another process has it.</returns>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public static ProcessLock? TryTake(string path)
    {
        try
        {
            return new ProcessLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
        }
        catch (IOException error) when (HeldByAnother.Contains(error.HResult))
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
