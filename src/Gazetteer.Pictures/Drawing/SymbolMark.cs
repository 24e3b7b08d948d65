using Gazetteer.Scene.Drawing;

namespace Gazetteer.Pictures.Drawing;

/// <summary>The symbol of a place.</summary>
/// <param name="Middle">Where it stands.</param>
/// <param name="Shape">Its outline.</param>
/// <param name="Paint">Its size and colours.</param>
/// <param name="Tip">What a picture that can be pointed at says of it; empty for symbols of a legend.</param>
/// <param name="Link">Where it leads to; empty for nowhere.</param>
public sealed record SymbolMark(PicturePoint Middle, SymbolShape Shape, Disc Paint, string Tip = "", string Link = "") : Mark
{
    /// <summary>How far it reaches from its middle, its edge included.</summary>
    public double Reach => Paint.Radius + (Paint.Edge.Pixels / 2);
}
