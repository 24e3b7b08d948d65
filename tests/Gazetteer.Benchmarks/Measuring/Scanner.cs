using System.Diagnostics;
using Gazetteer.Benchmarks.Material;
using Gazetteer.Benchmarks.Peers;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Text;

namespace Gazetteer.Benchmarks.Measuring;

/// <summary>Runs the product's matcher over a text, document by document, as extraction does.</summary>
internal sealed class Scanner(PlaceIndex index, string text)
{
    private const int DocumentLength = 32_000;
    private readonly NameMatcher _matcher = new(index);
    private readonly List<(int Start, int Length)> _documents = Cut(text);
    private readonly List<Token> _tokens = [];
    private readonly List<NameMatch> _matches = [];

    /// <summary>Bytes that the last pass of one thread allocated.</summary>
    public long Allocated { get; private set; }

    /// <summary>One pass over the text; the count is of all matches.</summary>
    public Scan Scan()
    {
        var before = ProcessorTime.Own();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var count = 0L;
        foreach (var (start, length) in _documents)
        {
            _matcher.FindAll(text.AsSpan(start, length), _tokens, _matches);
            count += _matches.Count;
        }

        Allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return new Scan(ProcessorTime.Own() - before, count, 0);
    }

    /// <summary>Several passes by several threads that share the index; each takes the next document when it is done with one.</summary>
    public Scan ScanParallel(int threads, int passes)
    {
        var watch = Stopwatch.StartNew();
        var (next, total) = (-1, 0L);
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            List<Token> tokens = [];
            List<NameMatch> matches = [];
            var count = 0L;
            for (int i; (i = Interlocked.Increment(ref next)) < _documents.Count * passes;)
            {
                var (start, length) = _documents[i % _documents.Count];
                _matcher.FindAll(text.AsSpan(start, length), tokens, matches);
                count += matches.Count;
            }

            Interlocked.Add(ref total, count);
        });
        return new Scan(watch.Elapsed.TotalSeconds, total, 0);
    }

    /// <summary>The leftmost-longest matches, counted and summed by place and length in the folded text.</summary>
    public Scan LeftmostLongest(FoldedText folded)
    {
        var (count, sum, base_, free) = (0L, 0ul, 0, 0);
        foreach (var (start, length) in _documents)
        {
            _matcher.FindAll(text.AsSpan(start, length), _tokens, _matches);
            for (var i = 0; i < _matches.Count; i++)
            {
                var match = _matches[i];
                var first = base_ + match.FirstToken;
                var isLongest = i + 1 == _matches.Count || _matches[i + 1].FirstToken != match.FirstToken;
                if (first < free || !isLongest) continue;
                count++;
                free = first + match.TokenCount;
                var bytes = System.Text.Encoding.UTF8.GetByteCount(index.FoldedNameAt(match.Name));
                sum += ((ulong)folded.Starts[first] * 31) + (ulong)bytes;
            }

            base_ += _tokens.Count;
        }

        return new Scan(0, count, sum);
    }

    /// <summary>All matches, counted, with the sum of their names' lengths.</summary>
    public Scan AllMatches()
    {
        var (count, sum) = (0L, 0ul);
        foreach (var (start, length) in _documents)
        {
            _matcher.FindAll(text.AsSpan(start, length), _tokens, _matches);
            foreach (var match in _matches)
            {
                count++;
                sum += (ulong)index.FoldedNameAt(match.Name).Length;
            }
        }

        return new Scan(0, count, sum);
    }

    private static List<(int Start, int Length)> Cut(string text)
    {
        var documents = new List<(int, int)>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + DocumentLength < text.Length ? text.IndexOf("\n\n", start + DocumentLength, StringComparison.Ordinal) : -1;
            end = end < 0 ? text.Length : end + 2;
            documents.Add((start, end - start));
            start = end;
        }

        return documents;
    }
}
