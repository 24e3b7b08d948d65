using System.Runtime.InteropServices;
using Gazetteer.Places;

namespace Gazetteer.Indexing.Names;

/// <summary>How a place bears a name, in four bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct NameUse
{
    private const int PreferredBit = 0x10;
    private const int ShapeShift = 5;
    private readonly byte _flags;

    public NameUse(NameKind kind, byte rank, bool isPreferred, NameShape shape, ushort language)
    {
        _flags = (byte)((byte)kind | (isPreferred ? PreferredBit : 0) | ((byte)shape << ShapeShift));
        Rank = rank;
        Language = language;
    }

    public NameKind Kind => (NameKind)(_flags & 0x0F);

    public bool IsPreferred => (_flags & PreferredBit) != 0;

    public NameShape Shape => (NameShape)(_flags >> ShapeShift);

    public byte Rank { get; }

    public ushort Language { get; }
}
