using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Regions.Recipes;
using Gazetteer.Text;

namespace Gazetteer.Regions.Grammar;

/// <summary>Words of a text that a pattern fits.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Side">The side that they say.</param>
/// <param name="Metres">The distance that they say; 0 for none.</param>
/// <param name="Places">The places that they name, in the order of the text.</param>
/// <param name="Sea">The sea that a word means; null for none.</param>
/// <param name="Nation">The country that a short form means; none where there is none.</param>
internal sealed record RegionMatch(RegionPattern Pattern, TextSpan Span, Compass Side, double Metres, ImmutableArray<Anchor> Places, PlaceId? Sea, CountryCode Nation);
