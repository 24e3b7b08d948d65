using System.Collections.Immutable;

namespace Gazetteer.Reading.Reviewing;

/// <summary>A mention as somebody looks at it who is to say whether it is right.</summary>
/// <param name="Document">The key of its document.</param>
/// <param name="Title">The document's title.</param>
/// <param name="At">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="Text">The mention as written.</param>
/// <param name="After">What stands after it.</param>
/// <param name="Place">The identifier of its place; empty for none.</param>
/// <param name="PlaceName">The place with province and country; empty for none.</param>
/// <param name="Confidence">Probability that the place is right, 0 to 1.</param>
/// <param name="Status">What was decided of it: <c>confirmed</c>, <c>corrected</c>, <c>added</c>, <c>rejected</c>; empty for nothing.</param>
/// <param name="Review">The decision in a few words; empty for none.</param>
/// <param name="Choices">The places that it may mean, the program's first.</param>
public sealed record MentionCard(
    string Document, string Title, int At, string Before, string Text, string After, string Place, string PlaceName, double Confidence, string Status, string Review,
        ImmutableArray<PlaceChoice> Choices);
