using Gazetteer.Indexing.Storage;

namespace Gazetteer.Indexing.Compiling;

/// <summary>A name that has come in, and the number of its place's identifier; the place may yet be missing.</summary>
internal readonly record struct PendingName(int Id, NameRecord Name);
