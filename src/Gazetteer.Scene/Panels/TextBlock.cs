using System.Collections.Immutable;
using Gazetteer.Text;

namespace Gazetteer.Scene.Panels;

/// <summary>A paragraph or heading of a document.</summary>
/// <param name="Heading">Level of the heading from 1 to 6; 0 for a paragraph.</param>
/// <param name="Part">The page, chapter or cell that begins here; empty where none does, and at a heading, which names it.</param>
/// <param name="Runs">Its text, in order.</param>
public sealed record TextBlock(int Heading, string Part, ImmutableArray<TextRun> Runs)
{
    /// <summary>Where it begins in its document's text, in UTF-16 code units.</summary>
    public int At { get; init; }

    /// <summary>Whether the block reads from right to left, by its first letter.</summary>
    public bool IsRightToLeft => Runs.Select(static r => r.Text).FirstOrDefault(static t => WritingSystem.ScriptOf(t) != "Zyyy") is { } text
        && WritingSystem.IsRightToLeft(text);

    /// <summary>The runs that are mentions, each with the place of its first letter in the block's text: UTF-16 code units from the block's beginning.</summary>
    public IEnumerable<(int Start, TextRun Run)> Mentions
    {
        get
        {
            var start = 0;
            foreach (var run in Runs)
            {
                if (run.Mention is not null) yield return (start, run);
                start += run.Text.Length;
            }
        }
    }
}
