using System.Runtime.InteropServices;
using Gazetteer.Places;

namespace Gazetteer.Indexing.Names;

/// <summary>One place that bears a (folded) name, and how it bears it. Eight bytes, read from the index as they lie there.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct NamePosting
{
    private readonly NameUse _use;

    /// <summary>Describes how a place bears a name.</summary>
    public NamePosting(int place, NameKind kind, byte rank, bool isPreferred, NameShape shape, ushort language)
        : this(place, new NameUse(kind, rank, isPreferred, shape, language))
    {
    }

    internal NamePosting(int place, NameUse use)
    {
        Place = place;
        _use = use;
    }

    /// <summary>The place's ordinal in the index.</summary>
    public int Place { get; }

    /// <summary>What the name is to the place.</summary>
    public NameKind Kind => _use.Kind;

    /// <summary>0 for its main name, then upwards; at most 255.</summary>
    public byte Rank => _use.Rank;

    /// <summary>Whether its source prefers it within its language.</summary>
    public bool IsPreferred => _use.IsPreferred;

    /// <summary>Its casing as written.</summary>
    public NameShape Shape => _use.Shape;

    /// <summary>The language's number in the index (<see cref="PlaceIndex.LanguageAt"/>); 0 when not known.</summary>
    public ushort Language => _use.Language;
}
