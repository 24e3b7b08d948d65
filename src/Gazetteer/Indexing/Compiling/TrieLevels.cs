namespace Gazetteer.Indexing.Compiling;

/// <summary>The trie of names, level by level: every distinct beginning of two tokens, of three, and so on.</summary>
/// <remarks>
/// Each level is made from the one before by sorting (beginning, next token) pairs, which needs no table that grows and gives the same order on every run.
/// Level 0 are single tokens, known by their vocabulary numbers.
/// </remarks>
internal sealed class TrieLevels
{
    private readonly List<Level> _levels = [];

    private TrieLevels(int names) => Ends = new int[names];

    /// <summary>The levels from two tokens on.</summary>
    public IReadOnlyList<Level> Levels => _levels;

    /// <summary>For each name its last node, as a place within its level (a token where the name is one token); −1 for names without tokens.</summary>
    public int[] Ends { get; }

    /// <summary>How many nodes the levels have in all.</summary>
    public int NodeCount => _levels.Sum(static level => level.Tokens.Length);

    public static TrieLevels Of(NameTokens names, Action<double> progress, CancellationToken cancellation)
    {
        var count = names.Counts.Count;
        var trie = new TrieLevels(count);
        var starts = trie.Begin(names);
        for (var depth = 1; ; depth++)
        {
            cancellation.ThrowIfCancellationRequested();
            progress(1 - (1.0 / depth));
            if (!trie.AddLevel(names, starts, depth)) return trie;
        }
    }

    private int[] Begin(NameTokens names)
    {
        var starts = new int[Ends.Length];
        var at = 0;
        for (var name = 0; name < Ends.Length; name++)
        {
            starts[name] = at;
            Ends[name] = names.Counts[name] == 0 ? -1 : names.Sequence[at];
            at += names.Counts[name];
        }

        return starts;
    }

    private bool AddLevel(NameTokens names, int[] starts, int depth)
    {
        var size = 0;
        for (var name = 0; name < Ends.Length; name++) size += names.Counts[name] > depth ? 1 : 0;
        if (size == 0) return false;
        var keys = new ulong[size];
        var owners = new int[size];
        for (int name = 0, i = 0; name < Ends.Length; name++)
        {
            if (names.Counts[name] <= depth) continue;
            keys[i] = ((ulong)(uint)Ends[name] << 32) | (uint)names.Sequence[starts[name] + depth];
            owners[i++] = name;
        }

        Array.Sort(keys, owners);
        var distinct = 0;
        for (var i = 0; i < size; i++)
        {
            if (i > 0 && keys[i] != keys[distinct - 1]) keys[distinct++] = keys[i];
            else if (i == 0) distinct = 1;
            Ends[owners[i]] = distinct - 1;
        }

        _levels.Add(new Level(keys.AsSpan(0, distinct)));
        return true;
    }

    /// <summary>The nodes of one level, sorted by parent, then token.</summary>
    internal sealed class Level
    {
        public Level(ReadOnlySpan<ulong> keys)
        {
            Parents = new int[keys.Length];
            Tokens = new int[keys.Length];
            for (var i = 0; i < keys.Length; i++)
            {
                Parents[i] = (int)(keys[i] >> 32);
                Tokens[i] = (int)keys[i];
            }

            EndsName = new bool[keys.Length];
            HasChildren = new bool[keys.Length];
        }

        /// <summary>Each node's parent, as its place within the level before.</summary>
        public int[] Parents { get; }

        /// <summary>The token between the two.</summary>
        public int[] Tokens { get; }

        public bool[] EndsName { get; }

        public bool[] HasChildren { get; }
    }
}
