using System.Numerics;
using Gazetteer.Indexing.Storage;

namespace Gazetteer.Indexing.Compiling;

/// <summary>Lays out the hash table from identifiers to places: ordinals plus one, 0 for a free slot, a power of two of them, linear probing.</summary>
internal static class IdTable
{
    public static uint[] Build(GazetteerRows rows)
    {
        var slots = new uint[BitOperations.RoundUpToPowerOf2((uint)(rows.Places.Count * 3L / 2) + 1)];
        var mask = (uint)slots.Length - 1;
        for (var place = 0; place < rows.Places.Count; place++)
        {
            var slot = TextHash.Of(rows.Texts.Get(rows.Places[place].Id)) & mask;
            while (slots[slot] != 0) slot = (slot + 1) & mask;
            slots[slot] = (uint)place + 1;
        }

        return slots;
    }
}
