namespace Gazetteer.Pictures.Classes;

/// <summary>How hard a class pack is: how well known its places are, how many, and how much help there is.</summary>
public enum ClassLevel
{
    /// <summary>The best known places; sentences tell the number on the map.</summary>
    Easy = 0,

    /// <summary>More places; sentences tell the number on the map.</summary>
    Medium = 1,

    /// <summary>Places of every size; sentences tell the first letter and how many there are.</summary>
    Hard = 2,
}
