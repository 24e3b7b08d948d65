using System.Runtime.InteropServices;

namespace Gazetteer.Indexing.Storage;

/// <summary>The fixed part of a place: 64 bytes, one cache line, because a resolver that asks for one of these asks for most of them.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal struct PlaceRecord
{
    public const double PeopleScale = 6000;

    public double Longitude;
    public double Latitude;
    public long Population;

    /// <summary>Identifier: an offset into the texts, as are <see cref="Name"/> and <see cref="Admin2"/>.</summary>
    public uint Id;

    public uint Name;

    /// <summary>Ordinal of the place that contains it; −1 for none; −2 − n for the n-th foreign parent.</summary>
    public int Parent;

    /// <summary>Number of the first-order unit, from 1; 0 for none.</summary>
    public int Admin1;

    public uint Admin2;

    /// <summary>Row of the extents, or −1.</summary>
    public int Extent;

    /// <summary>The number after the Q; with the top bit set an offset into the texts; 0 for none.</summary>
    public uint Wikidata;

    /// <summary>First row of its names; they end where those of the next place begin.</summary>
    public uint Names;

    public ushort Feature;
    public ushort Country;
    public ushort Source;

    /// <summary>For a unit, the population of its towns: its decimal logarithm times <see cref="PeopleScale"/>; 0 for none.</summary>
    public ushort People;
}
