namespace Gazetteer.Desktop.Panels;

/// <summary>Parts under each other, of any height. Only those in view are made, because a long text, or a place of many passages, takes longer than a frame.</summary>
internal sealed class RowStack : ItemsControl
{
    public RowStack() =>
        (ItemsPanel, ItemTemplate) = (new FuncTemplate<Panel?>(static () => new VirtualizingStackPanel()), new FuncDataTemplate<Func<Control>>(static (make, _) => make?.Invoke()));

    // Styled as any of its kind; themes go by the type.
    protected override Type StyleKeyOverride => typeof(ItemsControl);

    /// <summary>Brings a part into view when everything has its size.</summary>
    public void Reveal(int index) => Dispatcher.UIThread.Post(() => ScrollIntoView(index), DispatcherPriority.Loaded);
}
