using Gazetteer.Places;

namespace Gazetteer.Scene.Maps;

/// <summary>Keeps a map on what it was fitted to, however its size changes, until the reader moves it, and knows where it is going. Not thread-safe.</summary>
/// <remarks>A map has no size before it is laid out, and its toolbar and panes change it afterwards: a fit that is made only once stops half way.</remarks>
public sealed class KeptFit
{
    private GeoBounds? _bounds = MapExtent.World;
    private (double Width, double Height) _size;
    private bool _isNew = true;
    private MapFrame? _goal;

    /// <summary>Whether the reader has moved the map since it was last fitted.</summary>
    public bool WasLeft => _bounds is null;

    /// <summary>Fits the map to a box, as soon as the map has a size.</summary>
    public void Fit(GeoBounds bounds)
    {
        _isNew |= _bounds != bounds;
        _bounds = bounds;
    }

    /// <summary>The reader moves the map, which is no longer fitted to anything.</summary>
    public void Leave() => (_bounds, _goal) = (null, null);

    /// <summary>The map goes to a frame on the reader's behalf: to a place that was chosen.</summary>
    public void Visit(MapFrame frame) => (_bounds, _goal) = (null, frame);

    /// <summary>What a further move sets out from: where the map is going, for on its way there it shows what soon it will not; what it shows where it goes nowhere.</summary>
    /// <param name="shown">What the map shows now.</param>
    public MapFrame From(MapFrame shown) => _goal is { } goal && (goal.Width, goal.Height) == (shown.Width, shown.Height) ? goal : shown;

    /// <summary>Where a map of this size is to go; null when it stays where it is.</summary>
    /// <param name="width">Width in pixels; 0 before the map is laid out.</param>
    /// <param name="height">Height in pixels.</param>
    /// <returns>The frame, and whether to move there gently: not when only the size has changed, and not from where a new map happens to stand.</returns>
    public (MapFrame Frame, bool IsGentle)? Next(double width, double height)
    {
        if (width <= 0 || height <= 0) return null;
        var (isFirst, isResized) = (_size == default, _size != (width, height));
        _size = (width, height);
        if (_bounds is not { } bounds || !(_isNew || isResized)) return null;
        var isGentle = _isNew && !isFirst && !isResized;
        _isNew = false;
        var frame = MapFrame.Fit(bounds, width, height);
        _goal = frame;
        return (frame, isGentle);
    }
}
