namespace Gazetteer.Desktop;

/// <summary>The window: documents or the open document, the map, and the places. Puts the parts together and leads keys to them.</summary>
internal sealed class MainWindow : Window
{
    private const double WidthForName = 700;
    private readonly WindowSettings _settings;
    private readonly ReadingSession _session;
    private readonly MapView _map;
    private readonly ReaderPanel _reader;
    private readonly DocumentsPanel _documents;
    private readonly SearchBox _search;
    private readonly Panes _panes;
    private readonly ExportMenu _export;
    private readonly Button _filter;

    public MainWindow(ReadingSession session, WindowSettings settings, string[] paths)
    {
        (_session, _settings, Title) = (session, settings, "Gazetteer");
        session.Show(session.Display with { Labels = LabelLanguages.Parse(settings.Labels) });
        (Width, Height, MinWidth, MinHeight) = (settings.Width, settings.Height, WindowSettings.LeastWidth, WindowSettings.LeastHeight);
        _map = new MapView(session);
        _documents = new DocumentsPanel(session);
        _reader = new ReaderPanel(session) { IsVisible = false };
        _search = new SearchBox("Find places, documents, words", text => Hit.FindAsync(session, text));
        _export = new ExportMenu(session, this, () => _map.InView);
        _filter = Texts.Icon(Icons.Filter, "Filter", OpenFilter, "Shift+F");
        _panes = new Panes(new Panel { Children = { _documents, _reader } }, _map, new PlacesPanel(session, _map.ZoomToChosen), settings);
        Content = new DockPanel { Children = { Header().At(Dock.Top), new FilterBar(session, OpenFilter).At(Dock.Top), Texts.Box(new ProgressLine(session), new Thickness(0, 1, 0, 0)).At(Dock.Bottom), _panes } };
        session.SelectionChanged += before => _panes.Follow(before, session.Selection);
        session.Composed += picture => (Title, _documents.IsVisible) = (picture.Title, picture.Page is null);
        ActualThemeVariantChanged += (_, _) => Paint();
        Opened += async (_, _) => await Task.WhenAll(session.FollowAsync(), session.OpenAsync(paths));
        Closing += (_, _) => KeepSettings();
        Closed += async (_, _) => await session.DisposeAsync();
        KeyDown += (_, e) => e.Handled = e.Handled || OnKey(e);
        DragDrop.SetAllowDrop(this, true);
        AddHandler(DragDrop.DropEvent, async (_, e) => await OpenAsync(e.DataTransfer.TryGetFiles() ?? []));
        Paint();
    }

    private Border Header()
    {
        var open = new MenuFlyout { Items = { Texts.Item("Files …", OpenFilesAsync, "Ctrl+O"), Texts.Item("A folder …", OpenFolderAsync, "Ctrl+Shift+O") } };
        var actions = new StackPanel { Orientation = Orientation.Horizontal, Spacing = 8 };
        actions.Children.AddRange([_filter, Texts.Menu("Open", open), Texts.Menu("Export", _export, "accent"), Texts.Icon(Icons.Theme, "Light or dark", SwitchTheme, "D")]);
        actions.Children.Add(Texts.Icon(Icons.LeftPane, "Show or hide the documents", () => _panes.Toggle(isRight: false)));
        actions.Children.Add(Texts.Icon(Icons.RightPane, "Show or hide the places", () => _panes.Toggle(isRight: true)));
        var name = Texts.Name("Gazetteer", 17, FontWeight.Bold);
        (name.VerticalAlignment, name.Margin, _search.Margin) = (VerticalAlignment.Center, new Thickness(0, 0, 16, 0), new Thickness(0, 0, 16, 0));
        SizeChanged += (_, e) => name.IsVisible = e.NewSize.Width >= WidthForName;
        return Texts.Box(new DockPanel { Margin = new Thickness(Texts.Margin, 8), Children = { name, actions.At(Dock.Right), _search } }, new Thickness(0, 0, 0, 1));
    }

    private void Paint()
    {
        _map.Paint(Paints.PaletteOf(ActualThemeVariant));
        _reader.Paint(Paints.ColoursOf(ActualThemeVariant));
    }

    private void SwitchTheme() => Application.Current!.RequestedThemeVariant = ActualThemeVariant == ThemeVariant.Dark ? ThemeVariant.Light : ThemeVariant.Dark;

    private void KeepSettings()
    {
        var theme = Application.Current!.RequestedThemeVariant;
        var kept = _panes.Kept(_settings) with { IsDark = theme == ThemeVariant.Dark ? true : theme == ThemeVariant.Light ? false : null, Labels = _session.Display.Labels.ToString() };
        if (WindowState == WindowState.Normal) kept = kept with { Width = Width, Height = Height };
        if (WindowSettings.UsualPath is { } path) kept.Write(path);
    }

    private async Task OpenFilesAsync() => await OpenAsync(await StorageProvider.OpenFilePickerAsync(new FilePickerOpenOptions { Title = "Open documents", AllowMultiple = true }));

    private async Task OpenFolderAsync() => await OpenAsync(await StorageProvider.OpenFolderPickerAsync(new FolderPickerOpenOptions { Title = "Open a folder of documents", AllowMultiple = true }));

    private Task OpenAsync(IEnumerable<IStorageItem> items) => _session.OpenAsync([.. items.Select(static i => i.TryGetLocalPath()).OfType<string>()]);

    // Later, so that the key that leads to the box is not written into it.
    private void BeginSearch() => Dispatcher.UIThread.Post(_search.Begin, DispatcherPriority.Background);

    // Filled first, because a menu that is open does not take in what is added.
    private async void OpenFilter() => new FilterFlyout(_session, await _session.FilterMenuAsync(), _filter).ShowAt(_filter);

    private bool OnKey(KeyEventArgs e)
    {
        var isTyping = FocusManager?.GetFocusedElement() is TextBox;
        Action? action = (e.KeyModifiers, e.Key) switch
        {
            (KeyModifiers.Control, Key.O) => async () => await OpenFilesAsync(),
            (KeyModifiers.Control | KeyModifiers.Shift, Key.O) => async () => await OpenFolderAsync(),
            (KeyModifiers.Control, Key.S) => async () => await _export.SaveAsync(),
            (KeyModifiers.Control | KeyModifiers.Shift, Key.S) => async () => await _export.SaveProjectAsync(),
            (KeyModifiers.Control, Key.F) => BeginSearch,
            _ when isTyping => null,
            (KeyModifiers.Control, Key.Z) => async () => await _session.ChangeAsync(static review => review.Undo()),
            (KeyModifiers.Control, Key.Y) or (KeyModifiers.Control | KeyModifiers.Shift, Key.Z) => async () => await _session.ChangeAsync(static review => review.Redo()),
            (KeyModifiers.None, Key.C) => _reader.Correct,
            (KeyModifiers.Shift, Key.F) => OpenFilter,
            (KeyModifiers.None, Key.Divide or Key.OemQuestion) => BeginSearch,
            (KeyModifiers.None, Key.Escape) => () => _session.Choose(_session.Selection.Back()),
            (KeyModifiers.None, Key.N) => () => _session.Walk(true, false),
            (KeyModifiers.None, Key.P) => () => _session.Walk(false, false),
            (KeyModifiers.Shift, Key.N) => () => _session.Walk(true, true),
            (KeyModifiers.Shift, Key.P) => () => _session.Walk(false, true),
            (_, Key.Add or Key.OemPlus) => _map.ZoomIn,
            (_, Key.Subtract or Key.OemMinus) => _map.ZoomOut,
            (KeyModifiers.None, Key.A) => _map.ZoomToAll,
            (KeyModifiers.None, Key.Z) => _map.ZoomToChosen,
            (KeyModifiers.None, Key.D) => SwitchTheme,
            (KeyModifiers.None, Key.F11) => () => WindowState = WindowState == WindowState.FullScreen ? WindowState.Normal : WindowState.FullScreen,
            _ => null,
        };
        action?.Invoke();
        return action is not null;
    }
}
