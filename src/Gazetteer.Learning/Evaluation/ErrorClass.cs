namespace Gazetteer.Learning.Evaluation;

/// <summary>In what way a mention went wrong.</summary>
public enum ErrorClass
{
    /// <summary>Gold that was not recognised.</summary>
    Missed = 0,

    /// <summary>A prediction where gold has nothing of that span.</summary>
    Spurious = 1,

    /// <summary>Recognised, but placed outside the limit.</summary>
    Far = 2,
}
