namespace Gazetteer.Pictures.Options;

/// <summary>Whether a part of a picture is drawn.</summary>
public enum Presence
{
    /// <summary>Where it helps.</summary>
    Fitting = 0,

    /// <summary>Always.</summary>
    Always = 1,

    /// <summary>Never.</summary>
    Never = 2,
}
