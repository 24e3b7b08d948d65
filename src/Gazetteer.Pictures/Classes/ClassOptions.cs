using Gazetteer.Pictures.Options;
using Gazetteer.Places;

namespace Gazetteer.Pictures.Classes;

/// <summary>What a class pack is made of.</summary>
public sealed record ClassOptions
{
    /// <summary>The title on every page; that of the language's own words when empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>The language: <c>en</c>, <c>fa</c> or <c>ur</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>How hard it is.</summary>
    public ClassLevel Level { get; init; } = ClassLevel.Medium;

    /// <summary>The same seed gives the same pack of the same documents, another one another for the other row of desks.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The paper.</summary>
    public Sheet Sheet { get; init; } = Sheet.A4;

    /// <summary>The part of the world.</summary>
    public ExtentChoice Extent { get; init; }

    /// <summary>The box, for <see cref="ExtentChoice.Box"/>.</summary>
    public GeoBounds Box { get; init; } = new(-180, -85, 180, 85);

    /// <summary>Whether the maps are grey, for copying.</summary>
    public bool IsGrey { get; init; }
}
