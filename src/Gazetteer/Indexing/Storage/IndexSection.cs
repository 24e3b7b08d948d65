using Gazetteer.Gazetteers;
using Gazetteer.Indexing.Names;

namespace Gazetteer.Indexing.Storage;

/// <summary>The parts of an index file. A number, once given, keeps its meaning within a format version.</summary>
internal enum IndexSection
{
    /// <summary>Vocabulary: a hash table of folded tokens (<see cref="Matching.TokenTable"/>).</summary>
    Tokens = 0,

    /// <summary>The codes of tokens too long for the table itself.</summary>
    TokenTexts = 1,

    /// <summary>Which token leads from which node of the name trie to which (<see cref="Matching.EdgeTable"/>).</summary>
    Edges = 2,

    /// <summary>For first tokens that many others follow: a small filter of those (<see cref="Matching.FollowerFilter"/>).</summary>
    Followers = 3,

    /// <summary>Which nodes of the trie end a name, and the ordinals of those names (<see cref="Matching.NameRanks"/>).</summary>
    NameRanks = 4,

    /// <summary>For each name, where its postings begin.</summary>
    PostingStarts = 5,

    /// <summary>The places of each name (<see cref="NamePosting"/>).</summary>
    Postings = 6,

    /// <summary>One row for each place (<see cref="PlaceRow"/>).</summary>
    Places = 7,

    /// <summary>The names of each place as written (<see cref="NameRow"/>).</summary>
    PlaceNames = 8,

    /// <summary>All texts, in UTF-8 (<see cref="TextPool"/>).</summary>
    Texts = 9,

    /// <summary>Boxes and radii (<see cref="ExtentRow"/>).</summary>
    Extents = 10,

    /// <summary>The kinds of place that occur, as texts.</summary>
    Features = 11,

    /// <summary>The first-order units that occur (<see cref="Admin1Row"/>).</summary>
    Admin1 = 12,

    /// <summary>The sources that occur, as texts.</summary>
    Sources = 13,

    /// <summary>The languages that occur, as texts.</summary>
    Languages = 14,

    /// <summary>A hash table from identifiers to places.</summary>
    PlaceIds = 15,

    /// <summary>Identifiers of parents that are no places of this index, as texts.</summary>
    ForeignParents = 16,

    /// <summary>The places in the order of a k-d tree (<see cref="Spatial.SpatialTree"/>).</summary>
    SpatialOrder = 17,

    /// <summary>The names by the skeletons of their spelling (<see cref="Spelling.SpellingTable"/>); empty in files that older programs wrote.</summary>
    Spelling = 18,

    /// <summary>What the index was made from, as lines of text.</summary>
    Provenance = 19,

    /// <summary>How many sections there are.</summary>
    Count = 20,
}
