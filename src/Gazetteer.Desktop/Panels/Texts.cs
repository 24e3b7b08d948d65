using Avalonia;
using Avalonia.Automation;
using Avalonia.Controls;
using Avalonia.Input;
using Avalonia.Layout;
using Avalonia.Media;
using Gazetteer.Places;

namespace Gazetteer.Desktop.Panels;

/// <summary>The few sorts of text and buttons that all panels are made of.</summary>
internal static class Texts
{
    /// <summary>The room that a panel leaves on its right side for the scroll bar, which would lie over the beginning of lines from right to left.</summary>
    public const double ScrollBarPixels = 18;

    private const double FaintOpacity = 0.75;

    /// <summary>A name or title in its own direction.</summary>
    public static TextBlock Name(string text, double size = 14, FontWeight weight = FontWeight.SemiBold) => new()
    {
        Text = text, FontSize = size, FontWeight = weight, TextWrapping = TextWrapping.Wrap, FlowDirection = Paints.Flow(WritingSystem.IsRightToLeft(text)),
    };

    /// <summary>A row of a list: a name, and facts under it.</summary>
    public static StackPanel NameRow(string name, string facts) =>
        new() { Margin = new Thickness(0, 0, ScrollBarPixels - 6, 0), Children = { Name(name), Faint(facts) } };

    /// <summary>Facts that stand back behind names.</summary>
    public static TextBlock Faint(string text) => new() { Text = text, FontSize = 12, Opacity = FaintOpacity, TextWrapping = TextWrapping.Wrap };

    /// <summary>A button; its name is what is read aloud, with the keys that do the same as a hint.</summary>
    public static Button Button(object content, string name, Action click, string keys = "")
    {
        var button = new Button { Content = content, HorizontalContentAlignment = HorizontalAlignment.Left };
        AutomationProperties.SetName(button, name);
        ToolTip.SetTip(button, keys.Length > 0 ? $"{name} ({keys})" : name);
        button.Click += (_, _) => click();
        return button;
    }

    /// <summary>What is folded away under a line that opens it, no taller than the line; Fluent's own is made for settings, 48 pixels.</summary>
    public static Expander Fold(Control header, Control content)
    {
        var fold = new Expander { Header = header, Content = content, HorizontalAlignment = HorizontalAlignment.Stretch };
        fold.Resources["ExpanderMinHeight"] = 28d;
        fold.Resources["ExpanderHeaderPadding"] = new Thickness(8, 0, 0, 0);
        fold.Resources["ExpanderContentPadding"] = new Thickness(8);
        fold.Resources["ExpanderChevronButtonSize"] = 24d;
        return fold;
    }

    /// <summary>A button as wide as its panel and without a frame, as the rows of a list are.</summary>
    public static Button Row(Control content, string name, Action click)
    {
        var button = Button(content, name, click);
        button.HorizontalAlignment = HorizontalAlignment.Stretch;
        button.Background = Brushes.Transparent;
        button.BorderThickness = default;
        button.Cursor = new Cursor(StandardCursorType.Hand);
        return button;
    }
}
