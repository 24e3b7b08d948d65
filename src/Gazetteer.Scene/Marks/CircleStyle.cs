namespace Gazetteer.Scene.Marks;

/// <summary>How a place is drawn: shape tells what colour tells, so that neither is needed alone.</summary>
public enum CircleStyle
{
    /// <summary>A filled circle: a town, a mountain, a port, whatever stands at one point.</summary>
    Point = 0,

    /// <summary>A ring: a country, province or region, which lies around its point.</summary>
    Area = 1,

    /// <summary>A dashed ring: a sea, gulf, river or lake.</summary>
    Water = 2,
}
