namespace Gazetteer.Mentions.Analysis;

/// <summary>For each word, the longest name of the gazetteer that covers it, and the name that the word is by itself.</summary>
internal sealed class GazetteerEvidence
{
    private readonly int[] _coverName;
    private readonly NameProfile[] _cover;
    private readonly NameProfile[] _single;
    private readonly byte[] _coverLength;
    private readonly byte[] _coverPosition;

    public GazetteerEvidence(WordFrame frame, MatchedText text, NameProfiles profiles)
    {
        _cover = new NameProfile[frame.Count];
        _single = new NameProfile[frame.Count];
        _coverLength = new byte[frame.Count];
        _coverPosition = new byte[frame.Count];
        _coverName = new int[frame.Count];
        Array.Fill(_coverName, -1);
        var word = 0;
        foreach (var match in text.MatchSpan)
        {
            while (word < frame.Count && frame.FirstToken[word] < match.FirstToken) word++;
            if (word >= frame.Count) break;
            if (frame.FirstToken[word] != match.FirstToken || frame.Shape[word] == WordShape.Lower) continue;
            var end = word + 1;
            while (end < frame.Count && frame.EndToken[end - 1] < match.FirstToken + match.TokenCount) end++;
            if (frame.EndToken[end - 1] != match.FirstToken + match.TokenCount || !IsOneName(frame, word, end)) continue;
            var profile = profiles.Of(match.Name);
            if (profile.IsOnlyCapitals && frame.Shape[word] is WordShape.Capitalised && match.TokenCount == 1) continue;
            Add(word, end - word, match.Name, profile);
        }
    }

    /// <summary>The longest name that covers the word.</summary>
    public NameProfile Cover(int word) => _cover[word];

    /// <summary>Its number in the index, or −1.</summary>
    public int CoverName(int word) => _coverName[word];

    /// <summary>How many words it has, at most 7.</summary>
    public int CoverLength(int word) => _coverLength[word];

    /// <summary>The word's place in it, from 0.</summary>
    public int CoverPosition(int word) => _coverPosition[word];

    /// <summary>The name that the word is alone.</summary>
    public NameProfile Single(int word) => _single[word];

    private static bool IsOneName(WordFrame frame, int first, int end)
    {
        for (var i = first; i < end - 1; i++)
        {
            if (frame.IsPossessive[i] && frame.GapAfter[i] == Gap.Space) continue;
            if (frame.GapAfter[i] is not (Gap.Space or Gap.Hyphen or Gap.Stop or Gap.Apostrophe or Gap.Ampersand or Gap.Dash or Gap.Slash or Gap.None)) return false;
        }

        return true;
    }

    private void Add(int word, int count, int name, NameProfile profile)
    {
        if (count == 1) _single[word] = profile;

        // Never cut an equally long name that began earlier.
        for (var i = 0; i < count; i++)
        {
            if (_coverLength[word + i] >= count) return;
        }

        for (var i = 0; i < count; i++)
        {
            _cover[word + i] = profile;
            _coverName[word + i] = name;
            _coverLength[word + i] = (byte)Math.Min(7, count);
            _coverPosition[word + i] = (byte)Math.Min(7, i);
        }
    }
}
