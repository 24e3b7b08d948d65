using Gazetteer.Places;

namespace Gazetteer.Indexing.Storage;

/// <summary>Keeps the places that were asked for, page by page, so that an index of millions costs nothing until it is used. Thread-safe.</summary>
internal sealed class PlaceCache(int placeCount)
{
    private const int Shift = 8;
    private readonly Place?[]?[] _pages = new Place?[]?[(placeCount >> Shift) + 1];

    public Place? Find(int place) => Volatile.Read(ref _pages[place >> Shift])?[place & ((1 << Shift) - 1)];

    /// <summary>Keeps a place unless another thread was first.</summary>
    /// <returns>The place that is kept.</returns>
    public Place Keep(int place, Place made)
    {
        var page = Volatile.Read(ref _pages[place >> Shift]);
        if (page is null)
        {
            var fresh = new Place?[1 << Shift];
            page = Interlocked.CompareExchange(ref _pages[place >> Shift], fresh, null) ?? fresh;
        }

        return Interlocked.CompareExchange(ref page[place & ((1 << Shift) - 1)], made, null) ?? made;
    }
}
