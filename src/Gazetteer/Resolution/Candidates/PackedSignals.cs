using System.Buffers.Binary;

namespace Gazetteer.Resolution.Candidates;

/// <summary>What is kept of a candidate's signals once it is decided: of some sixty, those that are not 0, without loss. Most of a large desk's memory would be zeros otherwise.</summary>
internal static class PackedSignals
{
    private const int Bytes = 1 + sizeof(double);

    /// <summary>Packs signals: a byte for the number of each that is not 0, then its value.</summary>
    public static byte[] Of(ReadOnlySpan<double> signals)
    {
        var packed = new byte[(signals.Length - signals.Count(0d)) * Bytes];
        var at = 0;
        for (var i = 0; i < signals.Length; i++)
        {
            if (signals[i] == 0) continue;
            packed[at] = (byte)i;
            BinaryPrimitives.WriteDoubleLittleEndian(packed.AsSpan(at + 1), signals[i]);
            at += Bytes;
        }

        return packed;
    }

    /// <summary>The signals as they were.</summary>
    public static double[] Unpack(ReadOnlySpan<byte> packed, int count)
    {
        var signals = new double[count];
        for (; packed.Length > 0; packed = packed[Bytes..]) signals[packed[0]] = BinaryPrimitives.ReadDoubleLittleEndian(packed[1..]);
        return signals;
    }
}
