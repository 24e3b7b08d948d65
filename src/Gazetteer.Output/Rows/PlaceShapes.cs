using System.Numerics;
using System.Runtime.CompilerServices;
using Gazetteer.Places;
using Gazetteer.Regions;
using Gazetteer.Scene.Shapes;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Gazetteer.Output.Rows;

/// <summary>The shapes of places as exports write them.</summary>
internal static class PlaceShapes
{
    /// <summary>What a cell of a spreadsheet holds at most, with some room.</summary>
    private const int LongestText = 32_000;

    /// <summary>So many points of a thinned line or ring make a text that fits a cell, more or less; a longer one is thinned further before an area is made of it.</summary>
    private const int MostPoints = 1800;

    private const double CoarsestDegrees = 1;

    // One for each region and not for each of its mentions.
    private static readonly ConditionalWeakTable<Footprint, string?> Texts = [];

    /// <summary>The true shape of a place, as an area; null where only its point is known.</summary>
    public static Geometry? Of(Place place, ExportOptions options) => options.Footprints?.ShapeOf(place) is { } shape ? FootprintShapes.AreaOf(shape, Fineness.Of(shape)) : null;

    /// <summary>
    /// Well-known text of the region that a text says in words, or of the shape that a place of the user's own gazetteer came with, short enough for a cell; null for other places, which
    /// tables show by their point.
    /// </summary>
    public static string? TextOf(Place place, ExportOptions options) =>
        (Footprints.IsRegion(place.Id) || options.IsOwn(place.Id)) && options.Footprints?.ShapeOf(place) is { } shape ? Texts.GetValue(shape, Write) : null;

    private static string? Write(Footprint shape)
    {
        for (var tolerance = Fineness.Of(shape, MostPoints); tolerance <= CoarsestDegrees;)
        {
            var text = new WKTWriter().Write(FootprintShapes.AreaOf(shape, tolerance));
            if (text.Length <= LongestText) return text;

            // Twice the tolerance leaves more than half of the points, so what is four times too long is not tried at twice.
            tolerance *= BitOperations.RoundUpToPowerOf2((uint)((text.Length + LongestText - 1) / LongestText));
        }

        return null;
    }
}
