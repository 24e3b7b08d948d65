namespace Gazetteer.Mentions.Analysis;

/// <summary>How a word is written.</summary>
internal enum WordShape : byte
{
    Lower = 0,
    Capitalised = 1,
    AllCapitals = 2,
    Initial = 3,
    Mixed = 4,
    Number = 5,
    Uncased = 6,
}
