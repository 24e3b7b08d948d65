namespace Gazetteer.Pictures.Projections;

/// <summary>Which projection a picture is drawn in.</summary>
public enum ProjectionChoice
{
    /// <summary>The one that fits what is shown: areas are true to each other, shapes nearly.</summary>
    Fitting = 0,

    /// <summary>Mercator's, as web maps are drawn.</summary>
    Mercator = 1,

    /// <summary>Equal Earth, whatever is shown.</summary>
    EqualEarth = 2,
}
