using System.Collections.Immutable;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Naming;
using Gazetteer.Text;

namespace Gazetteer.Scene.Labels;

/// <summary>The names of countries, waters and big towns behind what is mentioned: they yield to it everywhere.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
/// <param name="labels">The base map's labels.</param>
public sealed class BackgroundLabels(ImmutableArray<BasemapLabel> labels)
{
    private const double TownDotRadius = 2.5;
    private readonly ImmutableArray<(BasemapLabel Source, MapLabel Label, string Folded)> _labels =
        [.. labels.Select(static (l, i) => (l, Of(l, i), NameFolding.Fold(l.NameIn("en"))))];

    /// <summary>No labels, where there is no base map.</summary>
    public static BackgroundLabels None { get; } = new([]);

    /// <summary>The labels that a zoom has room for, without those whose name a mentioned place already bears.</summary>
    /// <param name="zoom">Zoom level, as web maps count.</param>
    /// <param name="mentioned">The labels of the mentioned places.</param>
    /// <param name="languages">In which languages the labels are.</param>
    public IEnumerable<MapLabel> At(double zoom, IEnumerable<MapLabel> mentioned, LabelLanguages? languages = null)
    {
        ArgumentNullException.ThrowIfNull(mentioned);
        var written = languages ?? LabelLanguages.Default;
        var taken = mentioned.Select(static l => NameFolding.Fold(l.Latin)).ToHashSet(StringComparer.Ordinal);
        return _labels.Where(l => IsShown(l.Source, zoom) && !taken.Contains(l.Folded)).Select(l => Written(l.Source, l.Label, written));
    }

    /// <summary>Whether a zoom has room for a label.</summary>
    /// <param name="label">The label.</param>
    /// <param name="zoom">Zoom level, as web maps count.</param>
    public static bool IsShown(BasemapLabel label, double zoom)
    {
        ArgumentNullException.ThrowIfNull(label);
        return label.Rank <= zoom - FirstZoom(label.Kind);
    }

    /// <summary>How a label of a kind is written.</summary>
    public static LabelStyle StyleOf(BasemapLabelKind kind) => kind switch
    {
        BasemapLabelKind.Country => LabelStyle.BaseCountry,
        BasemapLabelKind.Capital or BasemapLabelKind.City => LabelStyle.BaseTown,
        _ => LabelStyle.BaseWater,
    };

    // The zoom at which the labels of rank 0 appear; each rank more comes one level later.
    private static double FirstZoom(BasemapLabelKind kind) => kind switch
    {
        BasemapLabelKind.Country => 0.7,
        BasemapLabelKind.Ocean or BasemapLabelKind.Sea => 1.2,
        BasemapLabelKind.Capital => 2.8,
        _ => 3.2,
    };

    private static MapLabel Of(BasemapLabel label, int ordinal)
    {
        var style = StyleOf(label.Kind);
        var kindPriority = style switch { LabelStyle.BaseCountry => 0.6, LabelStyle.BaseWater => 0.4, _ => 0 };
        return new MapLabel($"base:{ordinal}", label.NameIn("en"), "", label.Point, style == LabelStyle.BaseTown ? TownDotRadius : 0, style, kindPriority - label.Rank - 1);
    }

    private static MapLabel Written(BasemapLabel label, MapLabel english, LabelLanguages languages)
    {
        var (first, second) = languages.Lines(english.Latin, LocalName(label), language => label.Names.GetValueOrDefault(language, ""));
        return english with { Latin = first, Native = second };
    }

    private static string LocalName(BasemapLabel label) =>
        NativeLanguages.Of(label.Country, label.Point).Select(l => label.Names.GetValueOrDefault(l, "")).FirstOrDefault(static n => n.Length > 0) ?? "";
}
