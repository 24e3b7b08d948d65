using System.Collections.Immutable;

namespace Gazetteer.Scene.Panels;

/// <summary>A paragraph or heading of a document.</summary>
/// <param name="Heading">Level of the heading from 1 to 6; 0 for a paragraph.</param>
/// <param name="Part">The page, chapter or cell that begins here; empty where none does, and at a heading, which names it.</param>
/// <param name="Runs">Its text, in order.</param>
public sealed record TextBlock(int Heading, string Part, ImmutableArray<TextRun> Runs);
