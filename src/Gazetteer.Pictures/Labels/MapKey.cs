using System.Collections.Immutable;

namespace Gazetteer.Pictures.Labels;

/// <summary>What the numbers of a map stand for.</summary>
/// <param name="Numbered">Names, from number 1.</param>
/// <param name="Unnumbered">Names of places whose symbols stand so close that no number found room: they are named all the same.</param>
internal sealed record MapKey(ImmutableArray<string> Numbered, ImmutableArray<string> Unnumbered)
{
    /// <summary>What stands before a name without a number.</summary>
    public const string NoNumber = "–";

    /// <summary>All names in the order of the key.</summary>
    public ImmutableArray<string> Names => Numbered.AddRange(Unnumbered);
}
