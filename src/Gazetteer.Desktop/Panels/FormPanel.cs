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
        var (label, values) = (Texts.Faint(field.Label), field.Choices.Select(static c => c.Value).ToList());
        (label.Width, label.VerticalAlignment) = (LabelPixels, VerticalAlignment.Center);
        var text = new TextBox { Text = field.Usual, Watermark = field.Hint };
        var choice = new ComboBox { ItemsSource = field.Choices.Select(static c => c.Words).ToList(), SelectedIndex = values.IndexOf(field.Usual), HorizontalAlignment = HorizontalAlignment.Stretch };
        text.TextChanged += (_, _) => Changed?.Invoke();
        choice.SelectionChanged += (_, _) => Changed?.Invoke();
        _values[field.Name] = values.Count == 0 ? () => text.Text ?? "" : () => values[Math.Max(0, choice.SelectedIndex)];
        Control box = values.Count == 0 ? text : choice;
        AutomationProperties.SetName(box, field.Label);
        return new DockPanel { Children = { label.At(Dock.Left), box } };
    }
}
