using System.Collections.Immutable;
using Gazetteer.Mentions;

namespace Gazetteer.Recognition;

/// <summary>What the sequence models found in a document.</summary>
/// <param name="Mentions">The places, in order of the text, not overlapping.</param>
/// <param name="Persons">The runs of words that name persons.</param>
/// <param name="Doubts">How sure the model of scripts with capitals is of any other word.</param>
internal sealed record RecognizedNames(ImmutableArray<Mention> Mentions, List<WordRun> Persons, NameDoubts Doubts);
