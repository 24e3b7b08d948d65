namespace Gazetteer.Gazetteers;

/// <summary>How a user's gazetteer stands to the shipped one.</summary>
public enum GazetteerUse
{
    /// <summary>Its places are added; where both have an identifier, the shipped place stands.</summary>
    Add,

    /// <summary>Its places are added; where both have an identifier, the user's place stands.</summary>
    Override,

    /// <summary>It is used instead of the shipped one.</summary>
    Replace,
}
