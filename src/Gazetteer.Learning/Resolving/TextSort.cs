namespace Gazetteer.Learning.Resolving;

/// <summary>Sorts of text that the resolver learns from: confidence is to hold in each of them.</summary>
internal enum TextSort : byte
{
    /// <summary>An article of world or local news.</summary>
    News,

    /// <summary>A sentence or two.</summary>
    Note,

    /// <summary>An article about one of several places that share a name.</summary>
    Namesakes,
}
