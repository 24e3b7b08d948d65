namespace Gazetteer.Viewer.Maps;

/// <summary>Keeps the few values that were last asked for. Thread-safe; a value is made outside of the lock, so two who ask at once may both make it.</summary>
/// <param name="capacity">How many are kept.</param>
internal sealed class RecentlyUsed<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(TKey Key, TValue Value)> _entries = new();

    /// <summary>The value that is kept, or a new one.</summary>
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        lock (_lock)
        {
            if (Find(key) is { } found)
            {
                _entries.Remove(found);
                _entries.AddFirst(found);
                return found.Value.Value;
            }
        }

        var value = make(key);
        lock (_lock)
        {
            if (Find(key) is { } other) return other.Value.Value;
            _entries.AddFirst((key, value));
            if (_entries.Count > capacity) _entries.RemoveLast();
            return value;
        }
    }

    private LinkedListNode<(TKey Key, TValue Value)>? Find(TKey key)
    {
        for (var node = _entries.First; node is not null; node = node.Next)
        {
            if (EqualityComparer<TKey>.Default.Equals(node.Value.Key, key)) return node;
        }

        return null;
    }
}
