using Gazetteer.Places;

namespace Gazetteer.Scene.Maps;

/// <summary>Keeps a map on what it was fitted to, however its size changes, until the reader moves it. Not thread-safe.</summary>
/// <remarks>A map has no size before it is laid out, and its toolbar and panes change it afterwards: a fit that is made only once stops half way.</remarks>
public sealed class KeptFit
{
    private GeoBounds? _bounds = MapExtent.World;
    private (double Width, double Height) _size;
    private bool _isNew = true;

    /// <summary>Whether the reader has moved the map since it was last fitted.</summary>
    public bool WasLeft => _bounds is null;

    /// <summary>Fits the map to a box, as soon as the map has a size.</summary>
    public void Fit(GeoBounds bounds)
    {
        _isNew |= _bounds != bounds;
        _bounds = bounds;
    }

    /// <summary>The reader moves the map, which is no longer fitted to anything.</summary>
    public void Leave() => _bounds = null;

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
        return (MapFrame.Fit(bounds, width, height), isGentle);
    }
}
