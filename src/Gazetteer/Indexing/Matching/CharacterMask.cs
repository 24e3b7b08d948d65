namespace Gazetteer.Indexing.Matching;

/// <summary>What <see cref="CharacterMasks"/> tells of each character.</summary>
internal enum CharacterMask
{
    /// <summary>It may belong to a token: it is no separator.</summary>
    Words,

    /// <summary>It needs a closer look (<see cref="Text.Folding.FoldTable.Complex"/>).</summary>
    Complex,

    /// <summary>It is a capital letter.</summary>
    Capitals,

    /// <summary>It is a small letter.</summary>
    Smalls,

    /// <summary>It is a digit.</summary>
    Digits,

    /// <summary>It is a letter of a script without case.</summary>
    Uncased,
}
