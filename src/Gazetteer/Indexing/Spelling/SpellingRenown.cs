namespace Gazetteer.Indexing.Spelling;

/// <summary>How well a place is known, so far as it says by which spellings it may be meant.</summary>
internal enum SpellingRenown : byte
{
    /// <summary>A hamlet, or a hill: only by a spelling that differs in vowels and known variants.</summary>
    Small = 0,

    /// <summary>A town of ten thousand, a unit, a region or a water: by a consonant that is wrong too.</summary>
    Known = 1,

    /// <summary>A place that everybody knows: wherever it lies.</summary>
    Great = 2,
}
