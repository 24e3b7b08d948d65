
namespace Gazetteer.Recognition.Passages;

/// <summary>How well known the best known place of a name is to readers of a language, and in what way.</summary>
internal enum NameWeight : byte
{
    /// <summary>No place has the name.</summary>
    None = 0,

    /// <summary>A hamlet, or a far alias of something larger.</summary>
    Obscure = 1,

    /// <summary>A village or small town.</summary>
    Small = 2,

    /// <summary>A town of 15,000 and more, or a unit.</summary>
    Town = 3,

    /// <summary>A city of 100,000 and more, a first-order unit, a sea, a river, a region.</summary>
    Great = 4,

    /// <summary>A country, a capital, a continent, a city of 500,000 and more.</summary>
    World = 5,
}
