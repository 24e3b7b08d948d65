using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Places;
using Gazetteer.Regions.Recipes;

namespace Gazetteer.Regions;

/// <summary>What a region is called, and why it is drawn as it is, for a reader.</summary>
internal static class RegionWords
{
    /// <summary>The region's name in English.</summary>
    public static string NameOf(RegionRecipe recipe, ImmutableArray<Place> places)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        var (side, one) = (recipe.Side, places[0].Name);
        return recipe.Rule switch
        {
            RegionRule.Part => $"{Adjective(side)} {one}",
            RegionRule.Coast => $"{(side == Compass.None ? "Coast" : $"{Adjective(side)} coast")} of {one}{(places.Length > 1 ? $" on the {places[1].Name}" : "")}",
            RegionRule.Border => $"{(side == Compass.None ? "Border" : $"{Adjective(side)} border")} of {one} and {places[1].Name}",
            RegionRule.Between => $"Between {one} and {places[1].Name}",
            RegionRule.Road => $"Road between {one} and {places[1].Name}",
            RegionRule.Along => side == Compass.None ? $"Along {one}" : $"{Adjective(side)} {one}",
            RegionRule.Near => $"Near {one}",
            RegionRule.Offset => $"{Distance(recipe.Metres)} {Noun(side)} of {one}",
            RegionRule.Within => $"{Distance(recipe.Metres)} from {one}",
            RegionRule.Beside => $"{char.ToUpperInvariant(Noun(side)[0])}{Noun(side)[1..]} of {one}",
            _ => $"Between {one}, {places[1].Name} and {places[2].Name}",
        };
    }

    /// <summary>What a rule says, as a noun with its article.</summary>
    public static string Of(RegionRule rule) => rule switch
    {
        RegionRule.Part => "a part of a place",
        RegionRule.Coast => "a coast",
        RegionRule.Border => "a border",
        RegionRule.Between => "the strip between two places",
        RegionRule.Road => "the way from one place to another",
        RegionRule.Along => "the banks of a river",
        RegionRule.Near => "the surroundings of a place",
        RegionRule.Offset => "a distance and a direction from a place",
        RegionRule.Within => "a distance from a place",
        RegionRule.Beside => "a side of a place",
        _ => "a triangle of places",
    };

    /// <summary>How the region is made, and how far its edge is in doubt.</summary>
    /// <param name="recipe">The region.</param>
    /// <param name="places">Its places.</param>
    /// <param name="shape">As it is drawn.</param>
    /// <param name="isHome">Whether the text says "the country" or "the province".</param>
    public static string Explanation(RegionRecipe recipe, ImmutableArray<Place> places, Footprint shape, bool isHome)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentNullException.ThrowIfNull(shape);
        var meant = string.Join(", ", places.Select(static place => place.Country.IsNone || place.Feature.IsCountry ? place.Name : $"{place.Name} ({place.Country})"));
        var taken = isHome ? $", taken for {places[0].Name} since the text names it or places in it before" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Of(recipe.Rule)[0].ToString().ToUpperInvariant()}{Of(recipe.Rule)[1..]}: {meant}{taken}; {Drawn(recipe, shape)}, {Doubt(shape)}");
    }

    private static string Drawn(RegionRecipe recipe, Footprint shape) => recipe.Rule switch
    {
        RegionRule.Part when recipe.Side is Compass.Upper or Compass.Lower => "which part is meant is not known, so the whole is drawn",
        RegionRule.Part when recipe.Side == Compass.Centre => "the middle half of its width and height",
        RegionRule.Part => $"what lies {Noun(recipe.Side)} of its middle",
        RegionRule.Coast => "the line where its land meets the sea",
        RegionRule.Border => "the line that both have in common",
        RegionRule.Between or RegionRule.Road => "a straight strip from one to the other",
        RegionRule.Along => "the river's course",
        RegionRule.Offset or RegionRule.Within or RegionRule.Beside or RegionRule.Near when shape.Kind == FootprintKind.Disc => "a disc",
        RegionRule.Triangle => "the ground between the three",
        _ => "its outline",
    };

    private static string Doubt(Footprint shape) => shape.Kind switch
    {
        FootprintKind.Disc => $"of radius {Distance(shape.UncertaintyMetres)}",
        FootprintKind.Line => $"{Distance(shape.UncertaintyMetres)} to either side",
        _ => $"whose edge is in doubt by some {Distance(shape.UncertaintyMetres)}",
    };

    private static string Distance(double metres) =>
        metres >= 1000 ? string.Create(CultureInfo.InvariantCulture, $"{metres / 1000:0.#} km") : string.Create(CultureInfo.InvariantCulture, $"{metres:0} m");

    private static string Adjective(Compass side) => side switch
    {
        Compass.Centre => "Central",
        Compass.Upper => "Upper",
        Compass.Lower => "Lower",
        _ => $"{char.ToUpperInvariant(Noun(side)[0])}{Noun(side)[1..]}ern",
    };

    private static string Noun(Compass side) => side switch
    {
        Compass.N => "north",
        Compass.NE => "northeast",
        Compass.E => "east",
        Compass.SE => "southeast",
        Compass.S => "south",
        Compass.SW => "southwest",
        Compass.W => "west",
        Compass.NW => "northwest",
        _ => "in the middle",
    };
}
