using Gazetteer.Pictures.Drawing;
using Gazetteer.Scene;
using Gazetteer.Scene.Drawing;
using Gazetteer.Scene.Marks;

namespace Gazetteer.Pictures.Symbols;

/// <summary>A place on a picture.</summary>
/// <param name="Place">The place and its mentions.</param>
/// <param name="At">Where it stands on the page.</param>
/// <param name="Style">Point, area or water.</param>
/// <param name="Shape">The outline of its symbol.</param>
/// <param name="Paint">Its size and colours.</param>
/// <param name="Mentions">How often the places that it stands for are mentioned.</param>
/// <param name="Documents">How many documents mention them.</param>
/// <param name="Places">How many places it stands for; the first is the most mentioned.</param>
internal sealed record MapSymbol(
    PlaceMentions Place, PicturePoint At, CircleStyle Style, SymbolShape Shape, Disc Paint, int Mentions, int Documents, int Places)
{
    /// <summary>Its key.</summary>
    public string Key => Place.Place.Id.Value;

    /// <summary>How much its name matters: mentions, and people a little.</summary>
    public double Priority => Mentions + (Math.Log10(Place.Place.Population + 1) / 20);
}
