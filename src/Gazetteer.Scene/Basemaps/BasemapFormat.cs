namespace Gazetteer.Scene.Basemaps;

/// <summary>The words of the base map's files: names of objects and values of properties.</summary>
public static class BasemapFormat
{
    /// <summary>The name of the TopoJSON object that holds a layer.</summary>
    public static string NameOf(BasemapLayer layer) => layer switch
    {
        BasemapLayer.Land => "land",
        BasemapLayer.Countries => "countries",
        BasemapLayer.Rivers => "rivers",
        BasemapLayer.Lakes => "lakes",
        BasemapLayer.Shores => "shores",
        BasemapLayer.Admin1 => "admin1",
        BasemapLayer.Coast => "coast",
        BasemapLayer.Borders => "borders",
        _ => throw new ArgumentOutOfRangeException(nameof(layer), layer, "Not a layer of the base map."),
    };

    /// <summary>The value of the property <c>status</c>; empty for <see cref="BorderStatus.None"/>.</summary>
    public static string NameOf(BorderStatus status) => status switch
    {
        BorderStatus.None => "",
        BorderStatus.Agreed => "agreed",
        BorderStatus.Disputed => "disputed",
        BorderStatus.LineOfControl => "line-of-control",
        BorderStatus.Indefinite => "indefinite",
        BorderStatus.Lease => "lease",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status of a border."),
    };

    /// <summary>The status of a value.</summary>
    /// <exception cref="FormatException">The value is unknown.</exception>
    public static BorderStatus StatusOf(string value) => Parse<BorderStatus>(value, NameOf);

    /// <summary>The value of a label's property <c>kind</c>.</summary>
    public static string NameOf(BasemapLabelKind kind) => kind switch
    {
        BasemapLabelKind.Country => "country",
        BasemapLabelKind.Ocean => "ocean",
        BasemapLabelKind.Sea => "sea",
        BasemapLabelKind.Lake => "lake",
        BasemapLabelKind.Capital => "capital",
        BasemapLabelKind.City => "city",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of label."),
    };

    /// <summary>The kind of a value.</summary>
    /// <exception cref="FormatException">The value is unknown.</exception>
    public static BasemapLabelKind KindOf(string value) => Parse<BasemapLabelKind>(value, NameOf);

    private static T Parse<T>(string value, Func<T, string> nameOf) where T : struct, Enum
    {
        foreach (var known in Enum.GetValues<T>())
            if (nameOf(known) == value) return known;
        throw new FormatException($"'{value}' is no {typeof(T).Name}.");
    }
}
