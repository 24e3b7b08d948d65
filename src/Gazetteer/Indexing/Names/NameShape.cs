namespace Gazetteer.Indexing.Names;

/// <summary>How a name is cased as its source writes it; matching ignores case, but "US" is no "us".</summary>
public enum NameShape : byte
{
    /// <summary>A script without case, or no letters.</summary>
    Uncased = 0,

    /// <summary>Begins with a small letter.</summary>
    Lower = 1,

    /// <summary>Begins with a capital and has small letters.</summary>
    Capitalised = 2,

    /// <summary>All its letters are capitals.</summary>
    AllCapitals = 3,
}
