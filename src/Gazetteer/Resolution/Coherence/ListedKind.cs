namespace Gazetteer.Resolution.Coherence;

/// <summary>What a text says that the members of a list are.</summary>
internal enum ListedKind : byte
{
    /// <summary>Nothing.</summary>
    Unsaid,

    /// <summary>Units of a country.</summary>
    Units,

    /// <summary>Towns.</summary>
    Towns,
}
