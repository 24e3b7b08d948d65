using System.Diagnostics.CodeAnalysis;

namespace Gazetteer.Viewer.Maps;

/// <summary>Keeps the few values that were last asked for. Thread-safe; who asks for a value that another is making waits for it.</summary>
/// <param name="capacity">How many are kept.</param>
internal sealed class RecentlyUsed<TKey, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TValue>(int capacity)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(TKey Key, Lazy<TValue> Value)> _entries = new();

    /// <summary>The value that is kept, or a new one. A failure to make it is not kept: those who waited for it have it too, those who ask later try again.</summary>
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        var kept = Keep(key, make);
        try
        {
            return kept.Value;
        }
        catch
        {
            Forget(kept);
            throw;
        }
    }

    private Lazy<TValue> Keep(TKey key, Func<TKey, TValue> make)
    {
        lock (_lock)
        {
            var found = Find(e => EqualityComparer<TKey>.Default.Equals(e.Key, key));
            if (found is not null) _entries.Remove(found);
            var kept = found?.Value.Value ?? new Lazy<TValue>(() => make(key));
            _entries.AddFirst((key, kept));
            if (_entries.Count > capacity) _entries.RemoveLast();
            return kept;
        }
    }

    private void Forget(Lazy<TValue> value)
    {
        lock (_lock)
        {
            if (Find(e => e.Value == value) is { } found) _entries.Remove(found);
        }
    }

    private LinkedListNode<(TKey Key, Lazy<TValue> Value)>? Find(Func<(TKey Key, Lazy<TValue> Value), bool> isWanted)
    {
        for (var node = _entries.First; node is not null; node = node.Next)
        {
            if (isWanted(node.Value)) return node;
        }

        return null;
    }
}
