namespace Gazetteer.Regions.Recipes;

/// <summary>How a region is made of the places that its words name.</summary>
internal enum RegionRule : byte
{
    /// <summary>A side or the middle of a place: "southeastern Iran".</summary>
    Part,

    /// <summary>Where a place, or a part of it, meets the sea, or one sea: "coast of Oman", "the Gulf coast of Iran".</summary>
    Coast,

    /// <summary>The line between two countries or units: "the Iran–Pakistan border".</summary>
    Border,

    /// <summary>The strip from one place to another: "between Quetta and Zahedan".</summary>
    Between,

    /// <summary>The road from one place to another: "the Quetta–Taftan highway".</summary>
    Road,

    /// <summary>Both banks of a river: "along the Helmand".</summary>
    Along,

    /// <summary>In and around a place: "near Quetta".</summary>
    Near,

    /// <summary>So far from a place on one side: "50 km north of Zahedan".</summary>
    Offset,

    /// <summary>So far from a place: "50 km from Zahedan".</summary>
    Within,

    /// <summary>Beside a place on one side: "the area south of Karachi".</summary>
    Beside,

    /// <summary>Between three places: "the triangle between Quetta, Zahedan and Kandahar".</summary>
    Triangle,
}
