using Gazetteer.Indexing.Compiling;
using Gazetteer.Indexing.Storage;
using Gazetteer.Places;

namespace Gazetteer.Indexing;

/// <summary>Collects places and names, in any order, and compiles an index of them. Not thread-safe.</summary>
public sealed class PlaceIndexBuilder
{
    private readonly GazetteerRows _rows = new();

    /// <summary>Adds a place; one of the same identifier replaces it. Places get their ordinals in the order in which their identifiers are first added.</summary>
    /// <exception cref="ArgumentException">Its coordinates are no point on Earth, or a text of it is longer than a million bytes.</exception>
    public void Add(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        _rows.Add(place);
    }

    /// <summary>
    /// Adds a name of a place. Names of places that are never added are left out of the index; names of more than a thousand UTF-16 code units or 255 tokens are
    /// kept but not found in texts.
    /// </summary>
    /// <exception cref="ArgumentException">The name is longer than a million bytes.</exception>
    public void Add(PlaceName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _rows.Add(name);
    }

    /// <summary>Compiles the index in memory; the builder may go on to be used.</summary>
    public PlaceIndex Build()
    {
        using var stream = new MemoryStream();
        WriteTo(stream, 0, "", static _ => { }, CancellationToken.None);
        return new PlaceIndex(new IndexMemory(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
    }

    /// <summary>Compiles the index into a stream, which must seek and be empty.</summary>
    internal void WriteTo(Stream stream, long compiledAt, string provenance, Action<double> progress, CancellationToken cancellation) =>
        IndexCompiler.Write(_rows, compiledAt, provenance, stream, progress, cancellation);
}
