namespace Gazetteer.Documents.Html;

/// <summary>The kinds of elements of one page: those of the standard, and whatever else its author wrote.</summary>
internal sealed class HtmlElements
{
    private const string Voids = "area base col embed input link meta param source track wbr";
    private const string Silents = "script style noscript svg math iframe canvas audio video head title nav menu select datalist textarea dialog aside del rt rp noframes noembed";
    private const string SilentScopes = "template object button";
    private const string Blocks = "address article blockquote center dd details dir div dl dt fieldset figcaption figure footer form header hgroup legend li listing main ol optgroup option p plaintext pre search section summary ul xmp";

    private readonly Dictionary<string, HtmlElement> _byName = new(StringComparer.Ordinal);

    public HtmlElements()
    {
        Add(Voids, HtmlTraits.Void);
        Add("br img hr", HtmlTraits.Void);
        Add(Silents, HtmlTraits.Silent);
        Add(SilentScopes, HtmlTraits.Silent | HtmlTraits.Scope);
        Add(Blocks, HtmlTraits.Block);
        Add("h1 h2 h3 h4 h5 h6", HtmlTraits.Block | HtmlTraits.Heading);
        Add("td th", HtmlTraits.Cell | HtmlTraits.Scope);
        Add("tr thead tbody tfoot", HtmlTraits.Row);
        Add("table caption", HtmlTraits.Row | HtmlTraits.Scope);
    }

    /// <summary>The kind of a tag.</summary>
    /// <param name="name">In lower case.</param>
    public HtmlElement Of(string name)
    {
        if (!_byName.TryGetValue(name, out var element)) _byName.Add(name, element = new HtmlElement(name, HtmlTraits.None));
        return element;
    }

    /// <summary>The kinds of some tags.</summary>
    /// <param name="names">With blanks between.</param>
    public HtmlElement[] All(string names) => Array.ConvertAll(names.Split(' '), Of);

    private void Add(string names, HtmlTraits traits)
    {
        foreach (var name in names.Split(' ')) _byName.Add(name, new HtmlElement(name, traits));
    }
}
