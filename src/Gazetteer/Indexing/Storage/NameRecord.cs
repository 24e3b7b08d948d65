using System.Runtime.InteropServices;
using Gazetteer.Indexing.Names;

namespace Gazetteer.Indexing.Storage;

/// <summary>A name of a place as written: an offset into the texts, and how the place bears it.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct NameRecord(uint Text, NameUse Use);
