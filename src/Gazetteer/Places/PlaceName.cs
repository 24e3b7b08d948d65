using Gazetteer.Text;

namespace Gazetteer.Places;

/// <summary>One name of one place.</summary>
/// <param name="Place">The place that bears it.</param>
/// <param name="Text">The name as its source writes it.</param>
/// <param name="Language">BCP 47 language subtag such as <c>fa</c>; empty when the source does not say.</param>
/// <param name="Kind">What it is to the place.</param>
/// <param name="IsPreferred">Whether the source prefers it within its language.</param>
/// <param name="Rank">0 for the main name, then upwards: how far from it the name stands in its source (the 40th alias has about 40). At most 255.</param>
public sealed record PlaceName(PlaceId Place, string Text, string Language, NameKind Kind, bool IsPreferred, byte Rank)
{
    /// <summary>ISO 15924 code of the script that the name is written in, such as <c>Latn</c> or <c>Arab</c>.</summary>
    public string Script => Text.Length == 0 ? "Zyyy" : WritingSystem.ScriptOf(Text);
}
