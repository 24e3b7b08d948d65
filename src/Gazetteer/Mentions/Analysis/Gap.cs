namespace Gazetteer.Mentions.Analysis;

/// <summary>What stands between two words.</summary>
internal enum Gap : byte
{
    None = 0,
    Space = 1,
    Hyphen = 2,
    Comma = 3,
    SentenceEnd = 4,
    Stop = 5,
    LineBreak = 6,
    OpeningQuote = 7,
    ClosingQuote = 8,
    OpeningBracket = 9,
    ClosingBracket = 10,
    Colon = 11,
    Semicolon = 12,
    Slash = 13,
    Dash = 14,
    Ampersand = 15,
    At = 16,
    Hash = 17,
    Apostrophe = 18,
    Other = 19,
}
