namespace Gazetteer.Pictures.Classes;

/// <summary>A sort of question.</summary>
public enum QuestionKind
{
    /// <summary>A sentence of the documents with a name left out.</summary>
    FillIn = 0,

    /// <summary>Which of two places lies farther in a direction.</summary>
    Direction = 1,

    /// <summary>How far two places are from one another.</summary>
    Distance = 2,

    /// <summary>Places to be put in order.</summary>
    Order = 3,
}
