namespace Gazetteer.Documents.Tests.Html;

/// <summary>How what an author left out or misplaced is understood, and what of a page is its text.</summary>
public sealed class HtmlStructureTests : ReadingTests
{
    [Theory]
    [InlineData("<table><tr><th>Town<th>District<tr><td>Mand<td>Kech</table>", "Town\tDistrict\n\nMand\tKech\n")]
    [InlineData("<table><thead><tr><td>Mand</td></tr></thead><tbody><tr><td colspan=2>Kech</td></tr><tr><td><p>Jask</p></td><td><p>Minab</p></td></tr></tbody></table>",
        "Mand\n\nKech\n\nJask\tMinab\n")]
    [InlineData("<table><caption>Towns</caption><tr><td>Mand</td><td></td><td>Kech</td></tr></table>after", "Towns\n\nMand\tKech\n\nafter\n")]
    [InlineData("<table><tr><td>Mand<table><tr><td>Jask</td><td>Minab</td></tr></table></td><td>Kech</td></tr></table>", "Mand\n\nJask\tMinab\n\nKech\n")]
    [InlineData("<table><tr><td>Mand<br>Buleda</td><td>Kech</td></tr></table>", "Mand\nBuleda\n\nKech\n")]
    [InlineData("<table><tr><td><div>Mand</td><td>Kech</div></td></tr></table>", "Mand\tKech\n")]
    public void Cells_are_separated_by_tabs_and_rows_are_paragraphs(string html, string text) => Assert.Equal(text, ReadOne("a.html", html).Text);

    [Theory]
    [InlineData("<dl><dt>Mand<dd>Kech<dt>Jask<dd>Minab</dl>", "Mand\n\nKech\n\nJask\n\nMinab\n")]
    [InlineData("<ul><li>Mand<li>Kech<ul><li>Tump</ul><li>Jask</ul>", "Mand\n\nKech\n\nTump\n\nJask\n")]
    [InlineData("<figure><img src=x alt='a map'><figcaption>Mand</figcaption></figure>Kech", "Mand\n\nKech\n")]
    [InlineData("<fieldset><legend>Mand</legend>Kech</fieldset>", "Mand\n\nKech\n")]
    [InlineData("<details><summary>Mand</summary>Kech</details>", "Mand\n\nKech\n")]
    [InlineData("<p>Mand<p>Kech<h2>Jask<h2>Minab</h2>", "Mand\n\nKech\n\nJask\n\nMinab\n")]
    [InlineData("Mand</p>Kech<hr>Jask</br>Minab", "Mand\n\nKech\n\nJask\nMinab\n")]
    [InlineData("<address>Mand</address><blockquote>Kech</blockquote><center>Jask</center>", "Mand\n\nKech\n\nJask\n")]
    [InlineData("Mand<img src=x>Kech", "Mand Kech\n")]
    public void Blocks_are_paragraphs(string html, string text) => Assert.Equal(text, ReadOne("a.html", html).Text);

    [Theory]
    [InlineData("Gwa<span>d</span><i>a<b>r</i></b>", "Gwadar\n")]
    [InlineData("Gwa<wbr>dar, Tur&shy;bat", "Gwadar, Turbat\n")]
    [InlineData("<a href=x>Gwadar</a> <a href=y>Port</a>", "Gwadar Port\n")]
    [InlineData("<p>Gwa<!-- x -->dar</p>\n<p> Mand</p>", "Gwadar\n\nMand\n")]
    [InlineData("<pre>\nMand\n <b>Kech</b>\n</pre>", "Mand\n Kech\n")]
    public void Inline_elements_separate_nothing(string html, string text) => Assert.Equal(text, ReadOne("a.html", html).Text);

    [Theory]
    [InlineData("<div hidden>Rome<div>Oslo</div></div>Mand")]
    [InlineData("<p style='color:red; DISPLAY : none'>Rome</p>Mand")]
    [InlineData("<p style=visibility:hidden>Rome</p>Mand")]
    [InlineData("<template><p>Rome</p></template>Mand<noscript>Oslo</noscript>")]
    [InlineData("<span aria-hidden=true>Rome</span>Mand<select><option>Rome<option>Oslo</select>")]
    [InlineData("<svg><style>.a{}</style><text>Rome</text><title>Oslo</svg>Mand")]
    [InlineData("<script>document.write('</p>Rome<p>')</script><style>Oslo{}</style>Mand")]
    [InlineData("Mand<del>Rome</del><sup>[3]</sup><ruby><rt>Oslo</rt></ruby>")]
    [InlineData("<header>Rome</header>Mand<footer>Oslo</footer>")]
    [InlineData("<head><title>Rome</title><meta name=a content=b>Mand")]
    [InlineData("<nav><ul><li>Rome</ul></nav>Mand<aside>Oslo</aside>")]
    public void What_is_not_seen_is_not_read(string html) => Assert.Equal("Mand\n", ReadOne("a.html", html).Text);

    [Theory]
    [InlineData("<article><header>Mand</header><p>Kech</article>", "Mand\n\nKech\n")]
    [InlineData("<header><h1>Mand</h1></header>Kech", "Mand\n\nKech\n")]
    [InlineData("<div hidden>Rome</div><p hidden>Oslo<p>Mand", "Mand\n")]
    [InlineData("<p style='display:block'>Mand", "Mand\n")]
    [InlineData("<body><body><html lang=fa>Mand</body>Kech", "MandKech\n")]
    [InlineData("10<sup>th</sup> street of Mand", "10th street of Mand\n")]
    public void What_is_seen_is_read(string html, string text) => Assert.Equal(text, ReadOne("a.html", html).Text);

    [Fact]
    public void In_xhtml_a_slash_ends_an_element() =>
        Assert.Equal("Mand\n\nKech\n", ReadOne("a.html",
            "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/><script src='a'/></head><body><p>Mand</p><div hidden='hidden'/><p>Kech</p></body></html>").Text);
}
