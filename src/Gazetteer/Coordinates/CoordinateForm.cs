namespace Gazetteer.Coordinates;

/// <summary>How a position was written.</summary>
public enum CoordinateForm
{
    /// <summary>Degrees with decimals: <c>25.2919, 60.643</c>.</summary>
    DecimalDegrees,

    /// <summary>Degrees, minutes and perhaps seconds: <c>25°17′31″N 60°38′35″E</c>.</summary>
    DegreesMinutes,

    /// <summary>Universal Transverse Mercator: <c>41R 262678 2799356</c>.</summary>
    Utm,

    /// <summary>Military Grid Reference System: <c>41R KH 62678 99356</c>.</summary>
    Mgrs,

    /// <summary>RFC 5870: <c>geo:25.2919,60.643</c>.</summary>
    GeoUri,

    /// <summary>The address of a map on the web.</summary>
    MapLink,

    /// <summary>Open Location Code: <c>7JQ27JRV+Q6</c>.</summary>
    PlusCode,

    /// <summary>ISO 6709: <c>+25.2919+060.6430/</c>.</summary>
    Iso6709,
}
