namespace Gazetteer.Scene.Panels;

/// <summary>In which order documents are listed.</summary>
public enum DocumentOrder
{
    /// <summary>That in which they were read.</summary>
    Read = 0,

    /// <summary>The oldest first; those without a date last.</summary>
    Date = 1,

    /// <summary>The newest first; those without a date last.</summary>
    Newest = 2,

    /// <summary>By title, letters compared folded.</summary>
    Title = 3,

    /// <summary>Most mentions first; of the chosen place, where one is.</summary>
    Mentions = 4,

    /// <summary>By file.</summary>
    File = 5,
}
