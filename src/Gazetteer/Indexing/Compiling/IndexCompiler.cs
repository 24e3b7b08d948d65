using System.Runtime.InteropServices;
using System.Text;
using Gazetteer.Indexing.Spatial;
using Gazetteer.Indexing.Storage;

namespace Gazetteer.Indexing.Compiling;

/// <summary>Compiles collected rows into an index. The rows stay as they are.</summary>
internal static class IndexCompiler
{
    /// <summary>From so many names on memory matters more than the second that a thorough collection takes.</summary>
    private const int ManyNames = 2_000_000;

    /// <summary>Writes a whole index.</summary>
    /// <param name="rows">Places and names.</param>
    /// <param name="compiledAt">The time to note in it, in ticks of UTC.</param>
    /// <param name="provenance">What they were read from, in lines for a reader.</param>
    /// <param name="stream">Receives the index; must seek, and be empty.</param>
    /// <param name="progress">Told the fraction done, 0 to 1.</param>
    /// <param name="cancellation">Stops the work; the stream then holds no index.</param>
    public static void Write(GazetteerRows rows, long compiledAt, string provenance, Stream stream, Action<double> progress, CancellationToken cancellation)
    {
        var names = OrderedNames.Of(rows);
        var writer = new IndexWriter(stream);
        var ordinals = WriteNames(writer, rows, names, progress, cancellation);
        FreeMemory(rows);
        PostingCompiler.Write(writer, rows, names, ordinals, writer.Header.NameCount);
        cancellation.ThrowIfCancellationRequested();
        progress(0.85);
        SpellingTableBuilder.Write(writer, rows, names, ordinals, cancellation);
        progress(0.95);
        WritePlaces(writer, rows, names);
        WriteSmallTables(writer, rows);
        writer.WriteSection<byte>(IndexSection.Provenance, Encoding.UTF8.GetBytes(provenance));
        writer.Header.CompiledAt = compiledAt;
        writer.Finish();
        progress(1);
    }

    /// <summary>Writes what finds names in texts. Methods of their own, so that memory is free again as soon as a step is done.</summary>
    /// <returns>For each name the ordinal of its folded form, or −1.</returns>
    private static int[] WriteNames(IndexWriter writer, GazetteerRows rows, OrderedNames names, Action<double> progress, CancellationToken cancellation)
    {
        var table = CompileNames(rows, names, progress, cancellation);
        cancellation.ThrowIfCancellationRequested();
        progress(0.75);
        table.WriteTo(writer);
        return table.Ordinals;
    }

    private static NameTableCompiler CompileNames(GazetteerRows rows, OrderedNames names, Action<double> progress, CancellationToken cancellation)
    {
        FreeMemory(rows);
        var (vocabulary, counts, trie) = CutNames(rows, names, progress, cancellation);
        FreeMemory(rows);
        return new NameTableCompiler(vocabulary, counts, trie);
    }

    private static (Interner Vocabulary, ChunkedList<byte> Counts, TrieLevels Trie) CutNames(GazetteerRows rows, OrderedNames names, Action<double> progress, CancellationToken cancellation)
    {
        var tokens = NameTokens.Of(names, rows.Texts, done => progress(0.1 + (0.3 * done)), cancellation);
        FreeMemory(rows);
        return (tokens.Vocabulary, tokens.Counts, TrieLevels.Of(tokens, done => progress(0.4 + (0.2 * done)), cancellation));
    }

    /// <summary>
    /// Has the few, large arrays of a finished step collected before the next one makes its own: left to itself the collector would let both lie side by side, and keep what it freed.
    /// </summary>
    private static void FreeMemory(GazetteerRows rows)
    {
        if (rows.Names.Count >= ManyNames) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private static void WritePlaces(IndexWriter writer, GazetteerRows rows, OrderedNames names)
    {
        var foreign = new List<uint>();
        var people = new UnitPopulations(rows);
        var longitudes = new double[rows.Places.Count];
        var latitudes = new double[rows.Places.Count];
        writer.Header.PlaceCount = rows.Places.Count;
        writer.Begin(IndexSection.Places);
        var batch = new PlaceRecord[1024];
        for (var start = 0; start < rows.Places.Count; start += batch.Length)
        {
            var size = Math.Min(batch.Length, rows.Places.Count - start);
            for (var i = 0; i < size; i++)
            {
                batch[i] = rows.Places[start + i];
                batch[i].People = people.Of(batch[i]);
                batch[i].Names = names.Starts[start + i];
                batch[i].Parent = ParentOf(rows, batch[i].Parent, foreign);
                (longitudes[start + i], latitudes[start + i]) = (batch[i].Longitude, batch[i].Latitude);
            }

            writer.Write<PlaceRecord>(batch.AsSpan(0, size));
        }

        writer.WriteSection(IndexSection.PlaceNames, names.Rows);
        writer.WriteSection<uint>(IndexSection.ForeignParents, CollectionsMarshal.AsSpan(foreign));
        writer.WriteSection<int>(IndexSection.SpatialOrder, SpatialOrder.Of(longitudes, latitudes));
        writer.WriteSection<uint>(IndexSection.PlaceIds, IdTable.Build(rows));
    }

    private static int ParentOf(GazetteerRows rows, int id, List<uint> foreign)
    {
        if (id < 0) return -1;
        var place = rows.PlaceOf(id);
        if (place >= 0) return place;
        foreign.Add(rows.Ids.OffsetAt(id));
        return -1 - foreign.Count;
    }

    private static void WriteSmallTables(IndexWriter writer, GazetteerRows rows)
    {
        writer.WriteSection(IndexSection.Extents, rows.Extents);
        writer.WriteSection<Admin1Row>(IndexSection.Admin1, CollectionsMarshal.AsSpan(rows.Admin1));
        writer.WriteSection<uint>(IndexSection.Features, OffsetsOf(rows.Features));
        writer.WriteSection<uint>(IndexSection.Sources, OffsetsOf(rows.Sources));
        writer.WriteSection<uint>(IndexSection.Languages, OffsetsOf(rows.Languages));
        rows.Texts.WriteTo(writer, IndexSection.Texts);
    }

    private static uint[] OffsetsOf(Interner texts)
    {
        var offsets = new uint[texts.Count];
        for (var i = 0; i < offsets.Length; i++) offsets[i] = texts.OffsetAt(i);
        return offsets;
    }
}
