namespace Gazetteer.Desktop.Map;

/// <summary>Regions that texts say in words, and the outline of the chosen place, beneath the circles.</summary>
internal sealed class AreaLayer
{
    private ImmutableArray<ShapePath> _paths = [];

    public MemoryLayer Layer { get; } = new("areas") { Style = null };

    public ImmutableArray<MapShape> Shapes { get; private set; } = [];

    /// <summary>Makes the areas in the background and shows them.</summary>
    public async Task ShowAsync(Picture picture, Palette palette)
    {
        (Shapes, _paths) = await Task.Run(() => picture.ShapesOf() is var shapes ? (shapes, shapes.Select(static s => new ShapePath(s.Area)).ToImmutableArray()) : default);
        Paint(palette);
    }

    public void Paint(Palette palette)
    {
        Layer.Features = _paths.Zip(Shapes, (path, shape) => path.Painted(ShapePaint.Of(shape, palette))).ToList();
        Layer.DataHasChanged();
    }
}
