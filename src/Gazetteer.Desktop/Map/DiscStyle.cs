using System.Collections.Immutable;
using Mapsui.Styles;

namespace Gazetteer.Desktop.Map;

/// <summary>A circle of the map, painted as the scene says, to the pixel; Mapsui's own symbols scale their edges with their size.</summary>
internal sealed class DiscStyle(ImmutableArray<Disc> discs) : BaseStyle
{
    public ImmutableArray<Disc> Discs => discs;
}
