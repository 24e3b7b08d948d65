using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Gazetteer.Foundation;

/// <summary>Asks for memory before it is needed.</summary>
internal static class CacheLine
{
    /// <summary>Asks for the cache line that something lies in, without waiting for it.</summary>
    /// <param name="wanted">That, or what lies before it.</param>
    /// <param name="further">By how many values it lies after that. Where nothing is, nothing happens.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ref readonly T wanted, int further = 0) where T : unmanaged
    {
        if (Sse.IsSupported) Sse.Prefetch0((T*)Unsafe.AsPointer(ref Unsafe.AsRef(in wanted)) + further);
    }
}
