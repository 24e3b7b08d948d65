namespace Gazetteer.Indexing.Spelling;

/// <summary>Where a place may lie to be meant by a spelling, by how well it is known.</summary>
/// <param name="near">A value for each <see cref="GeoCell"/> in which any place may lie. Empty lets all pass.</param>
/// <param name="known">The same for places that are <see cref="SpellingRenown.Known"/>.</param>
/// <param name="withGreat">Whether places that everybody knows may lie anywhere.</param>
internal readonly ref struct SpellingArea(ReadOnlySpan<bool> near, ReadOnlySpan<bool> known, bool withGreat)
{
    private readonly ReadOnlySpan<bool> _near = near;
    private readonly ReadOnlySpan<bool> _known = known;

    /// <summary>All of Earth.</summary>
    public static SpellingArea Everywhere => default;

    /// <summary>Whether the place of an entry may be meant.</summary>
    public bool Holds(SpellingEntry entry)
    {
        if (_near.IsEmpty || (withGreat && entry.Renown == SpellingRenown.Great)) return true;
        var cells = entry.Renown == SpellingRenown.Small ? _near : _known;
        return entry.Cell < cells.Length && cells[entry.Cell];
    }
}
