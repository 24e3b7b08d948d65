using Gazetteer.Pictures.Drawing;
using Gazetteer.Places;
using Gazetteer.Scene;

namespace Gazetteer.Pictures.Classes;

/// <summary>A place that a class is asked about.</summary>
/// <param name="Number">Its number on the blank map, from 1.</param>
/// <param name="Name">Its name in the language of the pack; no other place on the map bears it.</param>
/// <param name="Mentioned">The place and its mentions.</param>
/// <param name="At">Where it stands on the page of the map.</param>
/// <param name="IsPoint">Whether it stands at one point, so that it can be measured from and compared.</param>
public sealed record ClassPlace(int Number, string Name, PlaceMentions Mentioned, PicturePoint At, bool IsPoint)
{
    /// <summary>The place.</summary>
    public Place Place => Mentioned.Place;
}
