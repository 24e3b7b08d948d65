using Gazetteer.Pictures.Drawing;
using Gazetteer.Scene.Drawing;
using Gazetteer.Scene.Marks;
using Gazetteer.Scene;

namespace Gazetteer.Pictures.Symbols;

/// <summary>A place on a picture.</summary>
/// <param name="Place">The place and its mentions.</param>
/// <param name="At">Where it stands on the page.</param>
/// <param name="Style">Point, area or water.</param>
/// <param name="Shape">The outline of its symbol.</param>
/// <param name="Paint">Its size and colours.</param>
internal sealed record MapSymbol(PlaceMentions Place, PicturePoint At, CircleStyle Style, SymbolShape Shape, Disc Paint)
{
    /// <summary>Its key.</summary>
    public string Key => Place.Place.Id.Value;

    /// <summary>How much its name matters: mentions, and people a little.</summary>
    public double Priority => Place.Count + (Math.Log10(Place.Place.Population + 1) / 20);
}
