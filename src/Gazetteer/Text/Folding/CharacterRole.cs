namespace Gazetteer.Text.Folding;

/// <summary>What a UTF-16 code unit does to the token that it stands in.</summary>
internal enum CharacterRole : byte
{
    /// <summary>Parts tokens.</summary>
    Separator = 0,

    /// <summary>Letter, digit or combining mark: makes a token or goes on with one.</summary>
    Word = 1,

    /// <summary>A token of its own.</summary>
    Ideograph = 2,

    /// <summary>Joins two letters, otherwise parts tokens.</summary>
    Apostrophe = 3,

    /// <summary>Belongs to the word around it, otherwise is as if it were not there.</summary>
    Invisible = 4,

    /// <summary>Half of a character beyond the first plane.</summary>
    Surrogate = 5,
}
