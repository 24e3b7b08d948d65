using System.Collections.Immutable;
using Gazetteer.Pictures.Framing;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Typography;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Naming;
using Gazetteer.Text;

namespace Gazetteer.Pictures.Labels;

/// <summary>The names of countries, seas and cities that nobody mentions: they yield to what is mentioned.</summary>
/// <param name="fonts">The fonts.</param>
/// <param name="language">As the first of <see cref="PictureOptions.LabelLanguages"/>.</param>
/// <param name="size">Size of letters, 1 as on paper.</param>
internal sealed class BaseNames(FontBook fonts, string language, double size)
{
    private const double TownDotRadius = 2;

    /// <summary>A page is read more closely than a screen.</summary>
    private const double ZoomGain = 0.4;

    /// <summary>The names that the map has room for.</summary>
    /// <param name="basemap">Where they come from.</param>
    /// <param name="window">The map.</param>
    /// <param name="mentioned">Names of the mentioned places, which are not written twice.</param>
    public ImmutableArray<LabelRequest> In(Basemap basemap, MapWindow window, IEnumerable<string> mentioned)
    {
        var taken = mentioned.Select(static n => NameFolding.Fold(n)).ToHashSet(StringComparer.Ordinal);
        var requests = ImmutableArray.CreateBuilder<LabelRequest>();
        foreach (var (label, i) in basemap.ReadLabels().Select(static (l, i) => (l, i)))
        {
            if (!BackgroundLabels.IsShown(label, window.Zoom + ZoomGain)) continue;
            var at = window.ToPage(label.Point);
            if (!window.Frame.Holds(at) || label.Names.Values.Any(n => taken.Contains(NameFolding.Fold(n)))) continue;
            var style = BackgroundLabels.StyleOf(label.Kind);
            var text = new TextStyle(LabelTypography.FontPixels(style) * size * 0.95, IsItalic: style == LabelStyle.BaseWater);
            requests.Add(new LabelRequest(
                $"base:{i}", [fonts.Shape(NameOf(label), text)], at, style == LabelStyle.BaseTown ? TownDotRadius * size : 0, style, -label.Rank - (style == LabelStyle.BaseTown ? 1 : 0), false));
        }

        return requests.DrainToImmutable();
    }

    private string NameOf(BasemapLabel label)
    {
        var name = language != PictureOptions.Local
            ? label.NameIn(language)
            : NativeLanguages.Of(label.Country, label.Point).Select(l => label.Names.GetValueOrDefault(l, "")).FirstOrDefault(static n => n.Length > 0) ?? label.NameIn("en");
        return fonts.CanWrite(name) ? name : label.NameIn("en");
    }
}
