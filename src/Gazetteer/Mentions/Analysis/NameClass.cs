namespace Gazetteer.Mentions.Analysis;

/// <summary>The kind of the most prominent place of a name, as far as it tells names apart in running text.</summary>
internal enum NameClass : byte
{
    None = 0,
    Country = 1,
    Capital = 2,
    FirstOrder = 3,
    Division = 4,
    Town = 5,
    Section = 6,
    Area = 7,
    Water = 8,
    Terrain = 9,
    Site = 10,
    Demonym = 11,
    Abbreviation = 12,
}
