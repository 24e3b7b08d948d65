using System.Collections.Immutable;
using Gazetteer.Mentions;

namespace Gazetteer.Recognition;

/// <summary>Decides which stretches of a text name places.</summary>
public interface IMentionRecognizer
{
    /// <summary>The mentions in order of the text, not overlapping. Safe for concurrent calls.</summary>
    ImmutableArray<Mention> Recognize(MatchedText text);

    /// <summary>The same, and among them what may be a place that is spelled otherwise than any gazetteer has it (<see cref="Mention.IsUnknown"/>).</summary>
    ImmutableArray<Mention> RecognizeWithUnknown(MatchedText text) => Recognize(text);
}
