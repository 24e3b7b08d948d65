namespace Gazetteer.Recognition.Sequence;

/// <summary>What a word is in the sequence model.</summary>
internal enum NameLabel : byte
{
    /// <summary>Part of no name.</summary>
    Outside = 0,

    /// <summary>First word of a place's name.</summary>
    Begin = 1,

    /// <summary>Further word of a place's name.</summary>
    Inside = 2,

    /// <summary>Part of a person's name.</summary>
    Person = 3,

    /// <summary>Part of an organisation's name.</summary>
    Organisation = 4,
}
