namespace Gazetteer.Mentions.Analysis;

/// <summary>A run of candidate words that is labelled as one chain; whatever lies before and after it is outside of names.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
internal readonly record struct NameSegment(int First, int End)
{
    /// <summary>Cuts the candidates of a document into runs, at every other word and at every start of a sentence.</summary>
    public static List<NameSegment> Of(WordFrame frame, bool[] candidates)
    {
        var segments = new List<NameSegment>();
        for (var i = 0; i < frame.Count;)
        {
            if (!candidates[i])
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < frame.Count && candidates[end] && !frame.IsSentenceStart[end]) end++;
            segments.Add(new NameSegment(i, end));
            i = end;
        }

        return segments;
    }
}
