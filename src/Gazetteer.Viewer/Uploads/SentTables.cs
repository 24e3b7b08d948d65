using System.Collections.Concurrent;

namespace Gazetteer.Viewer.Uploads;

/// <summary>Tables that pages sent, kept until they are imported or given up. Thread-safe.</summary>
internal sealed class SentTables : IDisposable
{
    /// <summary>Pages that were closed give nothing up: beyond so many the oldest goes.</summary>
    private const int MostKept = 8;

    private readonly ConcurrentDictionary<string, UploadFolder> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();

    /// <summary>Keeps files.</summary>
    /// <returns>What they are asked for by.</returns>
    public string Keep(UploadFolder folder)
    {
        var token = Guid.NewGuid().ToString("N");
        _folders[token] = folder;
        _order.Enqueue(token);
        while (_folders.Count > MostKept && _order.TryDequeue(out var oldest)) Forget(oldest);
        return token;
    }

    /// <summary>The files; null when they were given up.</summary>
    public UploadFolder? Find(string token) => _folders.GetValueOrDefault(token);

    /// <summary>Deletes files.</summary>
    public void Forget(string token)
    {
        if (_folders.TryRemove(token, out var folder)) folder.Dispose();
    }

    /// <summary>Deletes all.</summary>
    public void Dispose()
    {
        foreach (var token in _folders.Keys) Forget(token);
    }
}
