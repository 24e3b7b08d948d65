
namespace Gazetteer.Project.Corrections;

/// <summary>What a decision is made for. A narrower one goes before a wider one.</summary>
public enum DecisionScope : byte
{
    /// <summary>Every document from now on, in every project.</summary>
    Always = 0,

    /// <summary>The name in all documents of the project.</summary>
    Project = 1,

    /// <summary>The name in one document.</summary>
    Document = 2,

    /// <summary>One mention.</summary>
    Mention = 3,
}
