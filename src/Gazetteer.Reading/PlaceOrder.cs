namespace Gazetteer.Reading;

/// <summary>By what a list of places is sorted.</summary>
public enum PlaceOrder
{
    /// <summary>The most mentioned first.</summary>
    Mentions,

    /// <summary>Those of the most documents first.</summary>
    Documents,

    /// <summary>By name, letters compared folded, so that Zābol stands before Zahedan.</summary>
    Name,
}
