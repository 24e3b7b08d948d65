using System.Collections.Immutable;
using Gazetteer.Indexing.Matching;
using Gazetteer.Indexing.Names;
using Gazetteer.Indexing.Spatial;
using Gazetteer.Indexing.Spelling;
using Gazetteer.Indexing.Storage;
using Gazetteer.Places;

namespace Gazetteer.Indexing;

/// <summary>All places of a gazetteer and all their folded names, ready to be looked up and matched.</summary>
/// <remarks>
/// Places are known by their ordinals, dense from 0; names by numbers with gaps between them. Immutable and safe for concurrent reads. Its bytes lie in a mapped file
/// (<see cref="PlaceIndexFile"/>) or in memory (<see cref="PlaceIndexBuilder"/>) and are read where they lie: opening costs nothing, and only what is asked for
/// comes into memory.
/// </remarks>
public sealed class PlaceIndex : IDisposable
{
    private readonly LazyTable<Feature> _features;
    private readonly LazyTable<string> _languages;
    private readonly PlaceCache _places;

    internal PlaceIndex(IndexMemory memory)
    {
        Memory = memory;
        _features = new LazyTable<Feature>(memory, IndexSection.Features, PlaceCodec.ParseFeature);
        _languages = new LazyTable<string>(memory, IndexSection.Languages, static text => text);
        _places = new PlaceCache(PlaceCount);
    }

    /// <summary>Number of places.</summary>
    public int PlaceCount => Memory.Header.PlaceCount;

    /// <summary>Number of distinct folded names.</summary>
    public int NameCount => Memory.Header.NameCount;

    /// <summary>What the index was compiled from, in lines for a reader; empty for one built in memory.</summary>
    public string Provenance => System.Text.Encoding.UTF8.GetString(Memory.Table<byte>(IndexSection.Provenance));

    /// <summary>A checksum of all places and names, equal for equal gazetteers wherever their files lie; what a record of a run names the gazetteer by.</summary>
    public string Fingerprint
    {
        get
        {
            var header = Memory.Header;
            var text = new System.Text.StringBuilder($"{header.PlaceCount} {header.NameCount} {header.Folding}");
            for (var section = IndexSection.Tokens; section < IndexSection.Count; section++)
            {
                // Provenance holds paths.
                if (section != IndexSection.Provenance) text.Append(' ').Append(header.Sections[(int)section].Checksum);
            }

            return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text.ToString())));
        }
    }

    internal IndexMemory Memory { get; }

    /// <summary>The file of the index; empty for one built in memory.</summary>
    internal string Path => Memory.Path;

    private ReadOnlySpan<PlaceRecord> Rows => Memory.Table<PlaceRecord>(IndexSection.Places);

    /// <summary>The place of an ordinal. Made when first asked for, then kept.</summary>
    public Place PlaceAt(int place) => _places.Find(place) ?? _places.Keep(place, PlaceReading.Read(Rows[place], place, this, Memory.Table<byte>(IndexSection.Texts)));

    /// <summary>Where a place is.</summary>
    public GeoPoint PointOf(int place)
    {
        ref readonly var row = ref Rows[place];
        return new GeoPoint(row.Longitude, row.Latitude);
    }

    /// <summary>What kind of place it is.</summary>
    public Feature FeatureOf(int place) => _features[Rows[place].Feature];

    /// <summary>The country that a place lies in, or none.</summary>
    public CountryCode CountryOf(int place) => CountryCode.FromPacked(Rows[place].Country);

    /// <summary>A number for the first-order unit that a place lies in: equal for places of the same unit of the same country; 0 for none.</summary>
    public int Admin1KeyOf(int place) => Rows[place].Admin1;

    /// <summary>Inhabitants; 0 when not known.</summary>
    public long PopulationOf(int place) => Rows[place].Population;

    /// <summary>For a first- or second-order unit, the inhabitants of its towns, to two parts in ten thousand; 0 for other places and when not known.</summary>
    public long UnitPopulationOf(int place) => Rows[place].People is > 0 and var people ? (long)Math.Pow(10, people / PlaceRecord.PeopleScale) : 0;

    /// <summary>The ordinal of the place that contains it, or −1 when it has none in this index.</summary>
    public int ParentOf(int place) => Math.Max(-1, Rows[place].Parent);

    /// <summary>The places nearest to a point, nearest first.</summary>
    /// <param name="point">The point asked about.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="maximumKm">None farther than this many kilometres.</param>
    public ImmutableArray<NearPlace> FindNearest(GeoPoint point, int count, double maximumKm = double.PositiveInfinity)
    {
        var halfAngle = Math.Min(maximumKm / (2 * GeoPoint.EarthRadiusKm), Math.PI / 2);
        var maximum = halfAngle < 0 ? -1 : Math.Pow(Math.Sin(halfAngle), 2);
        var nearest = new PriorityQueue<int, (double Distance, int Place)>();
        Spatial.FindNearest(point, count, maximum, nearest);
        var result = new NearPlace[nearest.Count];
        for (var i = result.Length - 1; i >= 0; i--)
        {
            nearest.TryDequeue(out var place, out var priority);
            result[i] = new NearPlace(place, SphericalDistance.ToKm(-priority.Distance));
        }

        return ImmutableArray.Create(result);
    }

    /// <summary>The ordinals of the places whose points lie in a box or on its edge, ascending.</summary>
    public ImmutableArray<int> FindIn(GeoBounds bounds)
    {
        var found = new List<int>();
        Spatial.FindIn(bounds, found);
        found.Sort();
        return [.. found];
    }

    /// <summary>The numbers of all names, ascending. There are gaps between them: the number of a name is the node of the trie that ends it.</summary>
    public ImmutableArray<int> ListNames()
    {
        var names = new List<int>(NameCount);
        Ranks.List(names);
        return [.. names];
    }

    /// <summary>The numbers of the names that begin like a folded text.</summary>
    internal List<int> ListNamesBeginningWith(string folded, CancellationToken cancellation)
    {
        var tables = new NameTables(Memory);
        var (found, looked) = (new List<int>(), 0);
        Span<byte> code = stackalloc byte[TokenCode.MaximumLength];
        var space = folded.IndexOf(' ', StringComparison.Ordinal);
        var length = TokenCode.Encode(folded.AsSpan(0, space < 0 ? folded.Length : space), code);
        if (length <= 0) return found;
        foreach (var name in ListNames())
        {
            if ((++looked & 0xFFFF) == 0) cancellation.ThrowIfCancellationRequested();
            if (tables.MayBeginWith(name, code[..length], isWhole: space >= 0) && (space < 0 || tables.FoldedNameAt(name).StartsWith(folded, StringComparison.Ordinal))) found.Add(name);
        }

        return found;
    }

    /// <summary>Whether the index was compiled with the table of spellings; files of older programs were not.</summary>
    internal bool HasSpellings => !Spellings.IsEmpty;

    /// <summary>The names by their skeletons.</summary>
    internal SpellingTable Spellings => new(Memory.Table<uint>(IndexSection.Spelling));

    /// <summary>The number of the name of an ordinal.</summary>
    internal int NameAt(int ordinal) => Ranks.NodeOf(ordinal);

    /// <summary>The places that bear the name of an ordinal.</summary>
    internal ReadOnlySpan<NamePosting> PostingsAt(int ordinal)
    {
        var starts = Memory.Table<int>(IndexSection.PostingStarts);
        return Memory.Table<NamePosting>(IndexSection.Postings)[starts[ordinal]..starts[ordinal + 1]];
    }

    /// <summary>The place of a name in the order of numbers, without gaps: from 0 to one less than <see cref="NameCount"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no name of this number.</exception>
    public int OrdinalOf(int name)
    {
        var ranks = Ranks;
        return ranks.Contains(name) ? ranks.OrdinalOf(name) : throw new ArgumentOutOfRangeException(nameof(name), name, "The index has no name of this number.");
    }

    /// <summary>The places that bear a name, likeliest first: main names before aliases, then by population.</summary>
    public ReadOnlySpan<NamePosting> PostingsOf(int name) => PostingsAt(OrdinalOf(name));

    /// <summary>Whether a name is a people's or an adjective of a place.</summary>
    internal bool IsDemonym(int name)
    {
        if (name < 0) return false;
        foreach (var posting in PostingsOf(name))
        {
            if (posting.Kind == NameKind.Demonym) return true;
        }

        return false;
    }

    /// <summary>All names of a place, main name first.</summary>
    public ImmutableArray<PlaceName> NamesOf(int place)
    {
        var rows = Memory.Table<NameRecord>(IndexSection.PlaceNames);
        var texts = Memory.Table<byte>(IndexSection.Texts);
        var end = place + 1 < PlaceCount ? (int)Rows[place + 1].Names : rows.Length;
        var id = PlaceAt(place).Id;
        var names = ImmutableArray.CreateBuilder<PlaceName>();
        foreach (var row in rows[(int)Rows[place].Names..end])
        {
            names.Add(new PlaceName(id, TextPool.Text(texts, row.Text), LanguageAt(row.Use.Language), row.Use.Kind, row.Use.IsPreferred, row.Use.Rank));
        }

        return names.ToImmutable();
    }

    /// <summary>How many names a place has: a measure of how well known it is.</summary>
    public int NameCountOf(int place)
    {
        var rows = Rows;
        var end = place + 1 < PlaceCount ? (int)rows[place + 1].Names : Memory.Table<NameRecord>(IndexSection.PlaceNames).Length;
        return end - (int)rows[place].Names;
    }

    /// <summary>The folded form of a name.</summary>
    public string FoldedNameAt(int name)
    {
        _ = OrdinalOf(name);
        return new NameTables(Memory).FoldedNameAt(name);
    }

    /// <summary>The most letters of a name that <see cref="WriteFoldedName"/> writes.</summary>
    internal const int LongestWritten = 64;

    /// <summary>Writes the folded form of a name without allocating, cut where it is longer than <see cref="LongestWritten"/>.</summary>
    /// <returns>Its length.</returns>
    internal int WriteFoldedName(int name, Span<char> folded) => new NameTables(Memory).WriteFoldedName(name, folded);

    /// <summary>The language subtag of a number that postings carry; number 0 is the unknown language, an empty string.</summary>
    public string LanguageAt(int language) => _languages[language];

    /// <summary>Finds a place by its identifier.</summary>
    /// <returns>Its ordinal, or −1.</returns>
    public int FindPlace(PlaceId id)
    {
        var slots = Memory.Table<uint>(IndexSection.PlaceIds);
        var texts = Memory.Table<byte>(IndexSection.Texts);
        var bytes = System.Text.Encoding.UTF8.GetBytes(id.Value);
        var mask = slots.Length - 1;
        for (var slot = (int)TextHash.Of(bytes) & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var place = (int)slots[slot] - 1;
            if (TextPool.Bytes(texts, Rows[place].Id).SequenceEqual(bytes)) return place;
        }

        return -1;
    }

    /// <summary>Finds a name, given folded (<see cref="Text.NameFolding.Fold"/>).</summary>
    /// <returns>Its number, or −1.</returns>
    public int FindName(ReadOnlySpan<char> folded) => new NameTables(Memory).FindName(folded);

    /// <summary>Reads the file of an index into memory, checks it, and goes on there (<see cref="IndexMemory.TakeIntoMemory"/>). Others may use the index meanwhile.</summary>
    /// <returns>What is wrong with the file, as a clause, or null.</returns>
    internal string? TakeIntoMemory(CancellationToken cancellation) => Memory.TakeIntoMemory(cancellation);

    /// <summary>Unmaps the file of an index that <see cref="PlaceIndexFile"/> opened. Nobody may use the index, or spans that it gave, any more.</summary>
    public void Dispose() => Memory.Dispose();

    private NameRanks Ranks => new(Memory.Table<NameRanks.Block>(IndexSection.NameRanks));

    private SpatialTree Spatial => new(Memory.Table<int>(IndexSection.SpatialOrder), Rows);
}
