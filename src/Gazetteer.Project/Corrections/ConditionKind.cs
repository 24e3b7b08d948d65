namespace Gazetteer.Project.Corrections;

/// <summary>What a decision may hang on.</summary>
public enum ConditionKind : byte
{
    /// <summary>Of the document's other mentions that have a place, most of those that lie in some country lie in this one.</summary>
    Country = 0,

    /// <summary>The document mentions this name too, in any spelling of its letters.</summary>
    With = 1,

    /// <summary>The document is in this language (BCP 47 subtag).</summary>
    Language = 2,

    /// <summary>The document's name fits this pattern: <c>*</c> stands for any number of characters, <c>?</c> for one.</summary>
    Document = 3,
}
