using System.Collections.Immutable;
using Gazetteer.Pictures.Framing;
using Gazetteer.Pictures.Symbols;

namespace Gazetteer.Pictures.Labels;

/// <summary>Numbers the places of a picture as a reader goes over it: in bands from above, along each band in reading direction.</summary>
internal static class PlaceNumbers
{
    private const int Bands = 6;

    /// <summary>The symbols in the order of their numbers, from 1.</summary>
    public static ImmutableArray<MapSymbol> InOrder(IEnumerable<MapSymbol> symbols, MapWindow window, bool isRightToLeft)
    {
        var band = window.Frame.Height / Bands;
        return
        [
            .. symbols.OrderBy(s => (int)((s.At.Y - window.Frame.Top) / band))
                .ThenBy(s => isRightToLeft ? -s.At.X : s.At.X)
                .ThenBy(static s => s.Key, StringComparer.Ordinal),
        ];
    }
}
