using Gazetteer.Places;

namespace Gazetteer.Coordinates;

/// <summary>Two angles that stand together.</summary>
/// <param name="First">The one that is written first.</param>
/// <param name="Second">The other.</param>
/// <param name="Separator">What stands between them: a sign, <c>&amp;</c> for a word that means it, or a space for nothing else.</param>
internal readonly record struct AnglePair(Angle First, Angle Second, char Separator)
{
    /// <summary>Whether the two can be latitude and longitude in one order or the other.</summary>
    public bool IsPossible => IsLatitudeFirst is not null;

    /// <summary>Whether both axes are unsaid and both numbers would do for either.</summary>
    public bool IsOrderOpen => First.Axis == CoordinateAxis.Unknown && Second.Axis == CoordinateAxis.Unknown && First.Fits(CoordinateAxis.Latitude) && Second.Fits(CoordinateAxis.Latitude);

    /// <summary>Whether the first is the latitude, as hemispheres, words and ranges tell, and where they do not, as is usual; null when neither order is possible.</summary>
    private bool? IsLatitudeFirst
    {
        get
        {
            if (First.Axis != CoordinateAxis.Unknown && First.Axis == Second.Axis) return null;
            var said = First.Axis != CoordinateAxis.Unknown ? First.Axis == CoordinateAxis.Latitude : Second.Axis != CoordinateAxis.Latitude;
            if (First.Axis == CoordinateAxis.Unknown && Second.Axis == CoordinateAxis.Unknown && !First.Fits(CoordinateAxis.Latitude)) said = false;
            var (latitude, longitude) = said ? (First, Second) : (Second, First);
            return latitude.Fits(CoordinateAxis.Latitude) && longitude.Fits(CoordinateAxis.Longitude) ? said : null;
        }
    }

    /// <summary>The same, with the letter O for the east.</summary>
    public AnglePair WithGermanO() => this with { First = WithGermanO(First), Second = WithGermanO(Second) };

    /// <summary>The position.</summary>
    /// <param name="isLongitudeFirst">Which order to take where the order is open.</param>
    public WrittenCoordinate ToCoordinate(bool isLongitudeFirst = false)
    {
        var latitudeFirst = IsOrderOpen ? !isLongitudeFirst : IsLatitudeFirst == true;
        var (latitude, longitude) = latitudeFirst ? (First, Second) : (Second, First);
        var point = new GeoPoint(longitude.Degrees, latitude.Degrees);
        var form = latitude.HasMinutes || longitude.HasMinutes ? CoordinateForm.DegreesMinutes : CoordinateForm.DecimalDegrees;
        return new WrittenCoordinate(point, WrittenCoordinate.UncertaintyOf(point, latitude.Unit, longitude.Unit), form, IsOrderOpen);
    }

    private static Angle WithGermanO(Angle angle) => angle.IsO ? angle with { Degrees = -angle.Degrees, IsO = false } : angle;
}
