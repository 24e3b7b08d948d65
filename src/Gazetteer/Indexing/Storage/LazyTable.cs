namespace Gazetteer.Indexing.Storage;

/// <summary>A small section of texts, each turned into a value when first asked for. Thread-safe.</summary>
internal sealed class LazyTable<T>(IndexMemory memory, IndexSection section, Func<string, T> parse)
{
    private readonly Boxed?[] _values = new Boxed?[memory.Table<uint>(section).Length];

    public T this[int number]
    {
        get
        {
            // Two threads may both make the value; either is as good.
            var value = _values[number] ??= new Boxed(parse(TextPool.Text(memory.Table<byte>(IndexSection.Texts), memory.Table<uint>(section)[number])));
            return value.Value;
        }
    }

    private sealed record Boxed(T Value);
}
