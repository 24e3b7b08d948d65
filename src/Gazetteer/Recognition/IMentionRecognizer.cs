using System.Collections.Immutable;
using Gazetteer.Mentions;

namespace Gazetteer.Recognition;

/// <summary>Decides which stretches of a text name places.</summary>
public interface IMentionRecognizer
{
    /// <summary>The mentions in order of the text, not overlapping. Safe for concurrent calls.</summary>
    ImmutableArray<Mention> Recognize(MatchedText text);
}
