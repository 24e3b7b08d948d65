using System.Diagnostics.CodeAnalysis;
using Mapsui.Animations;
using Mapsui.Manipulations;
using Mapsui.UI.Avalonia;
using Mapsui.Widgets.InfoWidgets;

namespace Gazetteer.Desktop.Map;

/// <summary>The map: draws what the scene decided, and tells which place was tapped.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The map is disposed of when the view leaves its window.")]
internal sealed class MapView : Panel
{
    private const long AnimationMilliseconds = 400;
    private static readonly Cursor Hand = new(StandardCursorType.Hand);
    private static readonly TimeSpan HoverPause = TimeSpan.FromMilliseconds(40);
    private readonly ReadingSession _session;
    private readonly Latest _drawing;
    private readonly MapControl _control = new() { Focusable = true };
    private readonly AreaLayer _areas = new();
    private readonly CircleLayer _circles = new();
    private readonly LabelOverlay _labels = new();
    private readonly LegendView _legend = new();
    private readonly MapTooltip _tooltip = new();
    private readonly TextBlock _attribution = new() { Text = "Places: GeoNames (CC BY 4.0)", FontSize = 11 };
    private readonly TextBlock _scaleWords = new() { FontSize = 11, HorizontalAlignment = HorizontalAlignment.Center };
    private readonly Border _scale;
    private readonly BasemapLayers? _basemap;
    private readonly MapTools _tools;
    private readonly KeptFit _fit = new();
    private readonly MapGround? _ground;
    private Palette _palette = Palette.Light;
    private Picture _picture = Picture.Empty;
    private (Picture Picture, double Level) _drawn;
    private Picture _shaped = Picture.Empty;
    private MapScene _scene = Picture.Empty.MapAt(0);
    private DateTime _hovered;

    public MapView(ReadingSession session)
    {
        (_session, _drawing, ClipToBounds) = (session, new Latest(DrawAsync), true);
        LoggingWidget.ShowLoggingInMap = Mapsui.Widgets.ActiveMode.No;
        var map = new Mapsui.Map { CRS = "EPSG:3857" };
        _scale = new Border { BorderThickness = new Thickness(1, 0, 1, 1), Child = _scaleWords }.Coloured(Border.BorderBrushProperty, nameof(WindowColours.Text));
        _tools = new MapTools(ZoomIn, ZoomOut, ZoomToAll, labels => session.Show(session.Display with { Labels = labels }));
        if ((_ground = MapGround.TryOpen(DataFolder.Locate().BaseMap, session.Desk)) is { } ground) _basemap = new BasemapLayers(ground.Basemap, session.Desk);
        _attribution.Text += _basemap is null ? "" : $" · {_ground!.Basemap.Attribution}";
        Equip(map);
        _control.Map = map;
        AutomationProperties.SetName(_control, "Map of mentioned places. Arrow keys move it, plus and minus zoom. The list of places holds the same.");
        Children.AddRange([_control, _labels, new Canvas { Children = { _tooltip }, IsHitTestVisible = false }, _legend, Texts.Note(_scale, HorizontalAlignment.Left), Texts.Note(_attribution, HorizontalAlignment.Right), _tools]);
        Listen(map.Navigator);
        session.Composed += Show;
        DetachedFromVisualTree += (_, _) => _control.Dispose();
    }

    private Navigator Navigator => _control.Map.Navigator;

    private MapFrame Frame => Navigator.Viewport is var view ? new(view.CenterX, view.CenterY, view.Resolution, view.Width, view.Height) : default;

    public GeoBounds InView => Frame.Bounds;

    public void Paint(Palette palette)
    {
        _palette = palette;
        _control.Map.BackColor = new(palette.Sea.Red, palette.Sea.Green, palette.Sea.Blue);
        _basemap?.Paint(palette);
        _labels.Paint(palette);
        _areas.Paint(palette);
        _circles.Show(_scene, palette);
    }

    private void Show(Picture picture)
    {
        var before = _picture;
        _picture = picture;
        if (picture.Selection.Document != before.Selection.Document) _labels.Clear();
        _ = _drawing.RequestAsync();
        if (picture.Selection.Document != before.Selection.Document || (picture.Selection == before.Selection && !_fit.WasLeft)) ZoomToAll();
        else if (picture.Selection != before.Selection && picture.Place is { } chosen) Visit(_fit.From(Frame).Revealing(chosen.Row.Point));
    }

    /// <summary>Zooms to all places of the open document, or of all documents.</summary>
    public void ZoomToAll()
    {
        _fit.Fit(_picture.Map.Extent);
        Settle();
    }

    /// <summary>Zooms to the chosen place.</summary>
    public void ZoomToChosen()
    {
        if (_session.Selection.Place is { } id && _session.Atlas.Find(id) is { } chosen) Visit(_fit.From(Frame).CloseTo(chosen.Place.Point));
    }

    public void ZoomIn() => Zoom(Navigator.ZoomIn);

    public void ZoomOut() => Zoom(Navigator.ZoomOut);

    private void Equip(Mapsui.Map map)
    {
        foreach (var layer in _basemap?.Layers ?? []) map.Layers.Add(layer);
        map.Layers.Add(_areas.Layer, 1);
        map.Layers.Add(_circles.Layer, 2);
        map.Navigator.RotationLock = true;
        // Mapsui's Navigator keeps every move until it knows bounds, which it takes from layers as they are added; these are added empty.
        map.Navigator.OverridePanBounds = new MRect(-WebMercator.EdgeMetres, -WebMercator.EdgeMetres, WebMercator.EdgeMetres, WebMercator.EdgeMetres);
        map.Navigator.OverrideZoomBounds = new MMinMax(MapFrame.FinestMetresPerPixel, MapFrame.CoarsestMetresPerPixel);
    }

    private void Listen(Navigator navigator)
    {
        // At once where it can be: what is posted comes after the frame, and labels would lag behind their circles.
        navigator.ViewportChanged += (_, _) => (Dispatcher.UIThread.CheckAccess() ? Follow : (Action)(() => Dispatcher.UIThread.Post(Follow)))();
        // Later, because Mapsui's SetSize drops animations, tells of the new size, and goes on to moves of its own.
        _control.SizeChanged += (_, _) => Dispatcher.UIThread.Post(Settle);
        _control.MapTapped += OnTapped;
        _control.MapPointerMoved += OnPointerMoved;
        _control.PointerExited += (_, _) => _tooltip.IsVisible = false;
        _control.AddHandler(PointerWheelChangedEvent, (_, _) => _fit.Leave(), RoutingStrategies.Tunnel);
        _control.KeyDown += OnKey;
    }

    // In the background; until circles and labels are there those of before are shown, where their places now are.
    private async Task DrawAsync()
    {
        if (!Navigator.Viewport.HasSize()) return;
        var (picture, frame) = (_picture, Frame);
        var level = picture.Map.LevelOf(frame.Zoom);
        if (_drawn != (picture, level))
        {
            (_scene, _drawn) = (await Task.Run(() => picture.MapAt(level)), (picture, level));
            _circles.Show(_scene, _palette);
            _legend.Show(_scene.Legend, _areas.Shapes);
        }

        var scene = _scene;
        if (!_labels.Suits(scene, frame)) _labels.Show(scene, await Task.Run(() => LabelSheet.Of(scene, _ground?.Labels ?? BackgroundLabels.None, frame, picture.Display.Labels)));
        if (_shaped == picture) return;
        _shaped = picture;
        await _areas.ShowAsync(picture, _palette);
        _legend.Show(scene.Legend, _areas.Shapes);
    }

    private void Zoom(Action<long, Easing?> zoom)
    {
        _fit.Leave();
        zoom(AnimationMilliseconds, null);
    }

    private void Visit(MapFrame frame)
    {
        if (!Navigator.Viewport.HasSize() || frame == _fit.From(Frame)) return;
        _fit.Visit(frame);
        Go(frame);
    }

    private void Go(MapFrame frame, bool isGentle = true) =>
        Navigator.CenterOnAndZoomTo(new MPoint(frame.CenterX, frame.CenterY), frame.MetresPerPixel, isGentle ? AnimationMilliseconds : 0);

    private void Settle()
    {
        var view = Navigator.Viewport;
        if (view.HasSize() && _fit.Next(view.Width, view.Height) is { } next) Go(next.Frame, next.IsGentle);
        Follow();
    }

    private void Follow()
    {
        if (!Navigator.Viewport.HasSize()) return;
        _labels.Follow(Frame);
        _ = _drawing.RequestAsync();
        (_scaleWords.Text, _scale.Width) = ScaleBar.Of(Frame);
        _ = _basemap?.ShowAsync(Frame);
    }

    private Circle? CircleAt(MapEventArgs e) => _scene.At(Frame, e.ScreenPosition.X, e.ScreenPosition.Y) ?? MapShapes.At(_areas.Shapes, Frame.ToPoint(e.ScreenPosition.X, e.ScreenPosition.Y));

    private void OnTapped(object? sender, MapEventArgs e)
    {
        if (e.GestureType != GestureType.SingleTap || CircleAt(e) is not { } circle) return;
        _session.Choose(_session.Selection.Choose(circle.Place));
        if (circle.Places > 1) Visit(_fit.From(Frame).Into(circle.Point));
        e.Handled = true;
    }

    private void OnPointerMoved(object? sender, MapEventArgs e)
    {
        if (e.GestureType == GestureType.Drag) _fit.Leave();
        if (e.GestureType != GestureType.Hover || DateTime.UtcNow - _hovered < HoverPause) return;
        _hovered = DateTime.UtcNow;
        _tooltip.Show(CircleAt(e), e.ScreenPosition.X, e.ScreenPosition.Y);
        _control.Cursor = _tooltip.IsVisible ? Hand : Cursor.Default;
    }

    private void OnKey(object? sender, KeyEventArgs e)
    {
        if (e.Key is not (Key.Left or Key.Right or Key.Up or Key.Down)) return;
        Visit(_fit.From(Frame).Stepped(e.Key == Key.Right ? 1 : e.Key == Key.Left ? -1 : 0, e.Key == Key.Up ? 1 : e.Key == Key.Down ? -1 : 0));
        e.Handled = true;
    }
}
