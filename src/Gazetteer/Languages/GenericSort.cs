namespace Gazetteer.Languages;

/// <summary>What a common noun before a name is to the name, in scripts without capitals: whether it belongs to it follows from this and from the gazetteer.</summary>
internal enum GenericSort : byte
{
    None = 0,
    Unit = 1,
    River = 2,
    Lake = 3,
    Island = 4,
    Mountain = 5,
    Land = 6,
    Water = 7,
    Site = 8,
}
