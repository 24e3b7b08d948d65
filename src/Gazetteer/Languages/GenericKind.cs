namespace Gazetteer.Languages;

/// <summary>The kinds of place that a common noun can say.</summary>
internal enum GenericKind : byte
{
    None = 0,
    FirstOrder = 1,
    SecondOrder = 2,
    Settlement = 3,
    Port = 4,
    River = 5,
    Lake = 6,
    Sea = 7,
    Gulf = 8,
    Strait = 9,
    Coast = 10,
    Desert = 11,
    Mountain = 12,
    Island = 13,
    Cape = 14,
    Region = 15,
    Pass = 16,
    Airport = 17,
    Land = 18,
}
