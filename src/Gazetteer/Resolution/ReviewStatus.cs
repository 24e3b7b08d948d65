namespace Gazetteer.Resolution;

/// <summary>What a person made of a mention.</summary>
public enum ReviewStatus : byte
{
    /// <summary>The program's place was found right.</summary>
    Confirmed = 0,

    /// <summary>Another place, or another stretch of text, was chosen.</summary>
    Corrected = 1,

    /// <summary>The program had missed it.</summary>
    Added = 2,

    /// <summary>It is not a place here.</summary>
    Rejected = 3,
}
