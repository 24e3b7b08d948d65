using Gazetteer.Regions.Recipes;

namespace Gazetteer.Regions.Grammar;

/// <summary>What an element of a pattern asks for.</summary>
internal enum ElementKind : byte
{
    /// <summary>One of some phrases.</summary>
    Words,

    /// <summary>A word for a side.</summary>
    Direction,

    /// <summary>A number and a unit of length.</summary>
    Distance,

    /// <summary>A word that means a sea.</summary>
    SeaWord,

    /// <summary>A short form of a country: "Pak".</summary>
    Nation,

    /// <summary>A place that the text names.</summary>
    Slot,

    /// <summary>A hyphen or dash.</summary>
    Dash,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>The English genitive: <c>'s</c>.</summary>
    Possessive,
}

/// <summary>One element of a pattern.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Slot">Which places, of a slot.</param>
/// <param name="Phrases">The phrases, of words.</param>
/// <param name="IsContext">Whether it only stands beside the region and is no part of it.</param>
internal sealed record PatternElement(ElementKind Kind, SlotKind Slot, PhraseTable<bool>? Phrases, bool IsContext)
{
    /// <summary>Whether it has a word of its own in the text.</summary>
    public bool HasWord => Kind is not (ElementKind.Dash or ElementKind.Comma);
}

/// <summary>A sequence of elements that says a region.</summary>
/// <param name="Rule">What it says.</param>
/// <param name="Text">As it is written in its file, for a reader.</param>
/// <param name="Elements">Its elements.</param>
internal sealed record RegionPattern(RegionRule Rule, string Text, PatternElement[] Elements)
{
    /// <summary>Where the first slot stands: matching begins there.</summary>
    public int Anchor { get; } = Array.FindIndex(Elements, static e => e.Kind == ElementKind.Slot);
}
