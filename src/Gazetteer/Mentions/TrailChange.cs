namespace Gazetteer.Mentions;

/// <summary>What a pass of recognition did to a mention.</summary>
public enum TrailChange
{
    /// <summary>Found it: this is why it is a name at all.</summary>
    Name,

    /// <summary>Moved where it begins or ends.</summary>
    Extent,

    /// <summary>Said how the text uses it.</summary>
    Kind,

    /// <summary>Made it surer, or less sure.</summary>
    Score,
}
