
namespace Gazetteer.Project.Corrections;

/// <summary>What a person may decide about a name in a text.</summary>
public enum DecisionKind : byte
{
    /// <summary>The name is not a place here.</summary>
    NotAPlace = 0,

    /// <summary>The name means this place, one of the gazetteer's or one's own.</summary>
    Place = 1,

    /// <summary>The program's place is right.</summary>
    Confirm = 2,

    /// <summary>The program saw no place name where there is one.</summary>
    Missed = 3,

    /// <summary>The name reaches over other words than the program took.</summary>
    Extent = 4,
}
