using System.Collections.Immutable;
using Gazetteer.Foundation;

namespace Gazetteer.Documents;

/// <summary>What happened while documents were read: failures, things worth knowing, and counts.</summary>
/// <remarks>Thread-safe: a progress display may look at it while another thread reads.</remarks>
public sealed class ReadingReport
{
    private const int MostKinds = 1000;

    private readonly Lock _gate = new();
    private readonly List<Problem> _problems = [];
    private readonly List<Problem> _notices = [];
    private readonly Dictionary<string, int> _skipped = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _readers = new(StringComparer.Ordinal);
    private int _filesRead;
    private int _documentsRead;

    /// <summary>Raised for each problem as it is met, on the thread that reads.</summary>
    public event Action<Problem>? ProblemFound;

    /// <summary>Files and paths that could not be read, in the order met.</summary>
    public ImmutableArray<Problem> Problems
    {
        get { lock (_gate) return [.. _problems]; }
    }

    /// <summary>What a user may want to know though nothing was lost, such as the encoding that was guessed.</summary>
    public ImmutableArray<Problem> Notices
    {
        get { lock (_gate) return [.. _notices]; }
    }

    /// <summary>How many files found in folders were passed over, by extension in lower case, because no reader knows them.</summary>
    public ImmutableSortedDictionary<string, int> SkippedByExtension
    {
        get { lock (_gate) return _skipped.ToImmutableSortedDictionary(StringComparer.Ordinal); }
    }

    /// <summary>Files done, whether they could be read or not.</summary>
    public int FilesRead => Volatile.Read(ref _filesRead);

    /// <summary>Documents handed out.</summary>
    public int DocumentsRead => Volatile.Read(ref _documentsRead);

    /// <summary>One line on the files that were passed over; empty when there were none.</summary>
    public string SkippedSummary
    {
        get
        {
            lock (_gate)
            {
                if (_skipped.Count == 0) return "";
            }

            var skipped = SkippedByExtension;
            var kinds = skipped.OrderByDescending(static s => s.Value).Take(5).Select(static s => $"{(s.Key.Length == 0 ? "no extension" : s.Key)} {s.Value}");
            var total = skipped.Values.Sum();
            return $"{total} {(total == 1 ? "file" : "files")} of other kinds skipped ({string.Join(", ", kinds)}{(skipped.Count > 5 ? ", …" : "")}); name a file itself to have it read as text.";
        }
    }

    /// <summary>One line on which of two readers read how many PDFs; empty when there were none.</summary>
    public string PdfSummary
    {
        get
        {
            lock (_gate) return _readers.Count == 0 ? "" : $"PDF was read by {string.Join(" and ", _readers.Select(static r => $"{r.Key} ({r.Value})"))}.";
        }
    }

    /// <summary>Notes a failure.</summary>
    public void Add(Problem problem)
    {
        lock (_gate) _problems.Add(problem);
        ProblemFound?.Invoke(problem);
    }

    /// <summary>Notes something worth knowing.</summary>
    public void AddNotice(Problem notice)
    {
        lock (_gate) _notices.Add(notice);
    }

    internal void CountSkipped(string extension)
    {
        lock (_gate)
        {
            // Files may be named by numbers, each an extension of its own.
            var kind = _skipped.Count < MostKinds || _skipped.ContainsKey(extension) ? extension : "others";
            _skipped[kind] = _skipped.GetValueOrDefault(kind) + 1;
        }
    }

    internal void CountReader(string reader)
    {
        lock (_gate) _readers[reader] = _readers.GetValueOrDefault(reader) + 1;
    }

    internal void CountFile() => Interlocked.Increment(ref _filesRead);

    internal void CountDocument() => Interlocked.Increment(ref _documentsRead);
}
