namespace Gazetteer.Indexing;

/// <summary>What an index file holds.</summary>
/// <param name="Bytes">Size of the file.</param>
/// <param name="MatchingBytes">How much of it finds names in texts; the rest are places, their names as written, and what leads from names to places.</param>
/// <param name="PlaceCount">Number of places.</param>
/// <param name="NameCount">Number of distinct folded names.</param>
/// <param name="LongestName">Tokens of the longest name.</param>
/// <param name="CompiledAt">When it was compiled.</param>
/// <param name="Provenance">What it was compiled from, in lines.</param>
public sealed record PlaceIndexInfo(long Bytes, long MatchingBytes, int PlaceCount, int NameCount, int LongestName, DateTime CompiledAt, string Provenance);
