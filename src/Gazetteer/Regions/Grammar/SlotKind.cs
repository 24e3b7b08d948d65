namespace Gazetteer.Regions.Grammar;

/// <summary>Which places may stand in a pattern.</summary>
internal enum SlotKind : byte
{
    /// <summary>None: the element is no slot.</summary>
    None,

    /// <summary>Any place that a text means as such: <c>&lt;place&gt;</c>.</summary>
    Place,

    /// <summary>A place with an inside: a country, unit or region: <c>&lt;area&gt;</c>.</summary>
    Area,

    /// <summary>A country or unit: <c>&lt;land&gt;</c>.</summary>
    Land,

    /// <summary>A country or unit, or its people: <c>&lt;people&gt;</c>.</summary>
    People,

    /// <summary>What has a shore: a country, unit or region, or a sea: <c>&lt;shore&gt;</c>.</summary>
    Shore,

    /// <summary>A sea or gulf: <c>&lt;sea&gt;</c>.</summary>
    Sea,

    /// <summary>A river: <c>&lt;river&gt;</c>.</summary>
    River,

    /// <summary>A town, or something else that is one spot: <c>&lt;town&gt;</c>.</summary>
    Town,

    /// <summary>What has a neighbourhood: no country, and nothing larger: <c>&lt;spot&gt;</c>.</summary>
    Spot,

    /// <summary>A word for the country or province that the text is about: <c>&lt;home&gt;</c>.</summary>
    Home,
}
