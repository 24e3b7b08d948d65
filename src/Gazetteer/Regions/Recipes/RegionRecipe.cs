using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Places;

namespace Gazetteer.Regions.Recipes;

/// <summary>What a region is made of. Its identifier says all of it, so that a region that was kept is drawn again from its identifier alone.</summary>
/// <param name="Rule">How it is made.</param>
/// <param name="Side">Which side or part; none where the rule knows none.</param>
/// <param name="Metres">How far; 0 where the rule knows no distance.</param>
/// <param name="Places">The places that its words name, in their order.</param>
internal sealed record RegionRecipe(RegionRule Rule, Compass Side, double Metres, ImmutableArray<PlaceId> Places)
{
    /// <summary>The source of regions' identifiers.</summary>
    public const string Source = "region";

    /// <summary>The identifier, such as <c>region:part/SE/geonames:130758</c>.</summary>
    public PlaceId Id => new($"{Source}:{string.Join('/', Words())}");

    /// <summary>Reads an identifier; null for one of something else.</summary>
    public static RegionRecipe? TryParse(PlaceId id)
    {
        if (!id.Source.SequenceEqual(Source)) return null;
        var words = id.Key.ToString().Split('/');
        if (!Enum.TryParse<RegionRule>(words[0], ignoreCase: true, out var rule)) return null;
        var (side, metres, at) = (Compass.None, 0.0, 1);
        if (at < words.Length && Enum.TryParse(words[at], out side) && Enum.IsDefined(side)) at++;
        if (at < words.Length && words[at].EndsWith('m') && double.TryParse(words[at].AsSpan(..^1), CultureInfo.InvariantCulture, out metres)) at++;
        var places = words[at..];
        return places.Length > 0 && Array.TrueForAll(places, static place => place.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon < place.Length - 1)
            ? new RegionRecipe(rule, side, metres, [.. places.Select(static place => new PlaceId(Uri.UnescapeDataString(place)))])
            : null;
    }

    /// <summary>Whether the two are made in the same way of the same places.</summary>
    public bool Equals(RegionRecipe? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    private IEnumerable<string> Words()
    {
        yield return Rule.ToString().ToLowerInvariant();
        if (Side != Compass.None) yield return Side.ToString();
        if (Metres > 0) yield return string.Create(CultureInfo.InvariantCulture, $"{Metres:0}m");
        foreach (var place in Places) yield return place.Value.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal);
    }
}
