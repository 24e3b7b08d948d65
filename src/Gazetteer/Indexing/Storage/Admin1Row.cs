using System.Runtime.InteropServices;

namespace Gazetteer.Indexing.Storage;

/// <summary>A first-order unit: its country and its code, an offset into the texts.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Admin1Row(uint Code, uint Country);
