namespace Gazetteer.Desktop.Panels;

/// <summary>The few sorts of text, buttons and boxes that all panels are made of, in the measures of the browser view.</summary>
internal static class Texts
{
    /// <summary>The room that a panel leaves on its sides, on the right one for the scroll bar too.</summary>
    public const double Margin = 14;

    private const double IconPixels = 32;
    private const double LineShare = 1.4;
    private const double RightToLeftLineShare = 1.7;

    /// <summary>A name or title in its own direction, with the same in another script behind it.</summary>
    public static TextBlock Name(string text, double size = 14, FontWeight weight = FontWeight.SemiBold, string native = "")
    {
        var isRightToLeft = WritingSystem.IsRightToLeft(text);
        var name = new TextBlock
        {
            FontSize = size, FontWeight = weight, TextWrapping = TextWrapping.Wrap, FlowDirection = Paints.Flow(isRightToLeft), ClipToBounds = false,
            LineHeight = Math.Round(size * (isRightToLeft ? RightToLeftLineShare : LineShare)), Inlines = [new Run(text)],
        };
        if (native.Length > 0) name.Inlines.Add(new Run($"  {native}") { FontWeight = FontWeight.Normal }.Coloured(TextElement.ForegroundProperty, nameof(WindowColours.Quiet)));
        return name;
    }

    /// <summary>The control, for its side of a <see cref="DockPanel"/>.</summary>
    public static T At<T>(this T control, Dock side)
        where T : Control
    {
        DockPanel.SetDock(control, side);
        return control;
    }

    /// <summary>The heading of a panel, with a number.</summary>
    public static (DockPanel Heading, TextBlock Title, TextBlock Count) Heading(string text)
    {
        var (title, count) = (Name(text, 15), Faint(""));
        title.VerticalAlignment = count.VerticalAlignment = VerticalAlignment.Center;
        count.Margin = new Thickness(8, 2, 0, 0);
        return (new DockPanel { Margin = new Thickness(Margin, Margin, Margin, 8), Children = { title.At(Dock.Left), count } }, title, count);
    }

    /// <summary>Facts that stand back behind names, on the side of what they are of.</summary>
    public static TextBlock Faint(string text, bool isOnRight = false) =>
        new TextBlock { Text = text, FontSize = 12.5, LineHeight = 18, TextWrapping = TextWrapping.Wrap, ClipToBounds = false, TextAlignment = isOnRight ? TextAlignment.Right : TextAlignment.Left }.Coloured(TextBlock.ForegroundProperty, nameof(WindowColours.Quiet));

    /// <summary>A part of the window, set off by a line.</summary>
    public static Border Box(Control content, Thickness lines, Thickness padding = default) =>
        new Border { Child = content, BorderThickness = lines, Padding = padding }.Coloured(Border.BackgroundProperty, nameof(WindowColours.Panel)).Coloured(Border.BorderBrushProperty, nameof(WindowColours.Line));

    /// <summary>A button; its name is what is read aloud, with the keys that do the same as a hint.</summary>
    public static Button Button(object content, string name, Action click, string keys = "") => Named(new Button { Content = content, BorderThickness = new Thickness(1) }, name, click, keys);

    /// <summary>A square button with a drawing.</summary>
    public static Button Icon(string drawing, string name, Action click, string keys = "")
    {
        var button = Button(Icons.Of(drawing), name, click, keys);
        (button.Width, button.Height, button.Padding) = (IconPixels, IconPixels, default);
        return button;
    }

    /// <summary>Words that lead somewhere.</summary>
    public static Button Link(string words, string name, Action click, string keys = "", FontWeight weight = FontWeight.Normal) => Link(Accented(words, weight), name, click, keys);

    /// <summary>Words in their own colour that lead somewhere.</summary>
    public static Button Link(TextBlock words, string name, Action click, string keys = "")
    {
        words.TextDecorations = null;
        return Named(new HyperlinkButton { Content = words, Padding = default }, name, click, keys);
    }

    /// <summary>The line above a document or a place: a link back, and buttons on the other side.</summary>
    public static DockPanel Bar(Button back, params ReadOnlySpan<Button> buttons)
    {
        var others = new StackPanel { Orientation = Orientation.Horizontal, Spacing = 6 };
        foreach (var button in buttons) others.Children.Add(button);
        return new DockPanel { Children = { others.At(Dock.Right), back } };
    }

    /// <summary>Words in the colour of links.</summary>
    public static TextBlock Accented(string words, FontWeight weight = FontWeight.Normal) => Name(words, weight: weight).Coloured(TextBlock.ForegroundProperty, nameof(WindowColours.Accent));

    /// <summary>A button that opens a menu.</summary>
    public static Button Menu(string words, MenuFlyout menu, string sort = "") =>
        new() { Content = $"{words} ▾", FontWeight = FontWeight.SemiBold, BorderThickness = new Thickness(1), Flyout = menu, Classes = { sort } };

    /// <summary>A line of a menu; one with more lines opens them.</summary>
    public static MenuItem Item(string words, Func<Task> click, string keys = "", params IEnumerable<MenuItem> more)
    {
        var item = new MenuItem { Header = words, InputGesture = keys.Length > 0 ? KeyGesture.Parse(keys) : null };
        item.Click += async (_, _) => await click();
        foreach (var line in more) item.Items.Add(line);
        return item;
    }

    /// <summary>A button as wide as its panel and without a frame, as the rows of a list are.</summary>
    public static Button Row(Control content, string name, Action click)
    {
        var button = Button(content, name, click);
        (button.HorizontalAlignment, button.HorizontalContentAlignment) = (HorizontalAlignment.Stretch, HorizontalAlignment.Stretch);
        (button.Background, button.BorderThickness, button.CornerRadius) = (Brushes.Transparent, default, default);
        ToolTip.SetTip(button, null); // it would say again what stands there
        button.Cursor = new Cursor(StandardCursorType.Hand);
        return button;
    }

    /// <summary>A note at the foot of the map, on which nothing can be tapped.</summary>
    public static Border Note(Control content, HorizontalAlignment side)
    {
        var box = Box(content, default);
        (box.HorizontalAlignment, box.VerticalAlignment, box.Padding, box.IsHitTestVisible) = (side, VerticalAlignment.Bottom, new Thickness(8, 3), false);
        return box;
    }

    /// <summary>What is folded away under a line that opens it.</summary>
    public static Expander Fold(Control header, Control content) => new() { Header = header, Content = content, HorizontalAlignment = HorizontalAlignment.Left };

    private static Button Named(Button button, string name, Action click, string keys)
    {
        AutomationProperties.SetName(button, name);
        ToolTip.SetTip(button, keys.Length > 0 ? $"{name} ({keys})" : name);
        button.Click += (_, _) => click();
        return button;
    }
}
