namespace Gazetteer.Desktop.Panels;

/// <summary>A form, a line for each field, and below it what is to be said of it.</summary>
internal sealed class FormPanel : StackPanel
{
    private const double LabelPixels = 150;
    private readonly Dictionary<string, Func<string>> _values = [];
    private readonly TextBlock _said = Texts.Faint("");

    public FormPanel(IEnumerable<FormField> fields)
    {
        (Spacing, Width, Margin) = (6, 370, new Thickness(Texts.Margin));
        foreach (var field in fields) Children.Add(Line(field));
        AutomationProperties.SetLiveSetting(_said, AutomationLiveSetting.Polite);
        Children.Add(_said);
    }

    /// <summary>Something else was chosen or typed.</summary>
    public event Action? Changed;

    /// <summary>What stands in the fields now; null for what is none.</summary>
    public Func<string, string?> Read()
    {
        var values = _values.ToDictionary(static v => v.Key, static v => v.Value());
        return name => values.GetValueOrDefault(name);
    }

    public void Say(string words) => _said.Text = words;

    private DockPanel Line(FormField field)
    {
        var label = Texts.Faint(field.Label);
        (label.Width, label.VerticalAlignment) = (LabelPixels, VerticalAlignment.Center);
        Control box = field.Choices.IsEmpty ? TextOf(field) : ChoiceOf(field);
        AutomationProperties.SetName(box, field.Label);
        return new DockPanel { Children = { label.At(Dock.Left), box } };
    }

    private TextBox TextOf(FormField field)
    {
        var box = new TextBox { Text = field.Usual, Watermark = field.Hint };
        _values[field.Name] = () => box.Text ?? "";
        box.TextChanged += (_, _) => Changed?.Invoke();
        return box;
    }

    private ComboBox ChoiceOf(FormField field)
    {
        var values = field.Choices.Select(static c => c.Value).ToList();
        var box = new ComboBox { ItemsSource = field.Choices.Select(static c => c.Words).ToList(), SelectedIndex = values.IndexOf(field.Usual), HorizontalAlignment = HorizontalAlignment.Stretch };
        _values[field.Name] = () => values[Math.Max(0, box.SelectedIndex)];
        box.SelectionChanged += (_, _) => Changed?.Invoke();
        return box;
    }
}
