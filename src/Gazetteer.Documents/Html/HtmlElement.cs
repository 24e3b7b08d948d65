namespace Gazetteer.Documents.Html;

/// <summary>A kind of element, and where elements of it are open while a page is read.</summary>
internal sealed class HtmlElement(string name, HtmlTraits traits)
{
    /// <summary>Stands for words whose line ends count.</summary>
    public static readonly HtmlElement Verbatim = new("", HtmlTraits.None);

    private readonly List<int> _open = [];

    /// <summary>Its tag, in lower case.</summary>
    public string Name { get; } = name;

    /// <summary>What it means for text.</summary>
    public HtmlTraits Traits { get; } = traits;

    /// <summary>Depth of the innermost open one; -1 when none is open.</summary>
    public int Depth => _open.Count == 0 ? -1 : _open[^1];

    /// <summary>Notes that one was opened.</summary>
    public void Open(int depth) => _open.Add(depth);

    /// <summary>Notes that the innermost one was closed.</summary>
    public void Close() => _open.RemoveAt(_open.Count - 1);

    /// <summary>Whether it has any of the traits.</summary>
    public bool Is(HtmlTraits traits) => (Traits & traits) != 0;
}
