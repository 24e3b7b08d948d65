using System.Runtime.InteropServices;

namespace Gazetteer.Indexing.Storage;

/// <summary>A name of a place as written: an offset into the texts, and how the place bears it.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct NameRow(uint Text, NameUse Use);
