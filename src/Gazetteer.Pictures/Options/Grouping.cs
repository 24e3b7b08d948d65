namespace Gazetteer.Pictures.Options;

/// <summary>By what places are told apart on a picture.</summary>
public enum Grouping
{
    /// <summary>By what they are: points, areas, waters.</summary>
    Kind = 0,

    /// <summary>By the country that they lie in.</summary>
    Country = 1,

    /// <summary>By the document that mentions them.</summary>
    Document = 2,
}
