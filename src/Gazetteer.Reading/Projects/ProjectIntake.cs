using System.Collections.Immutable;
using Gazetteer.Documents;
using Gazetteer.Documents.Library;
using Gazetteer.Pipeline;
using Gazetteer.Project.Sessions;
using Gazetteer.Project.Storage;
using Gazetteer.Text;

namespace Gazetteer.Reading.Projects;

/// <summary>Reads files into a project: those that are new or changed, and no others.</summary>
/// <param name="workspace">The gazetteer and the extractor.</param>
/// <param name="library">The readers of document formats.</param>
public sealed class ProjectIntake(Workspace workspace, DocumentLibrary library)
{
    /// <summary>So many documents are written at once: few enough that little is lost by a kill, enough that the disk is not waited for.</summary>
    private const int DocumentsAtOnce = 100;

    private static readonly TimeSpan LongestUnwritten = TimeSpan.FromSeconds(2);

    /// <summary>Looks at files and folders, and at those that were added before when none are named, and reads what must be read.</summary>
    /// <param name="session">The session on the project.</param>
    /// <param name="paths">Files, folders or patterns; empty for what was added before.</param>
    /// <param name="report">Takes problems, notices and counts.</param>
    /// <param name="progress">Told how many files there are to read in all, before the first is; then read it from the report.</param>
    /// <param name="cancellation">Ends the reading between documents; what has been read is kept.</param>
    /// <exception cref="InvalidOperationException">The session has no project, or one that can only be read.</exception>
    /// <exception cref="IOException">The project cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<IntakeSummary> ReadAsync(ProjectSession session, IReadOnlyCollection<string> paths, ReadingReport report, Action<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(report);
        var file = session.File ?? throw new InvalidOperationException("There is no project to read into.");
        if (file.IsReadOnly) throw new InvalidOperationException(file.WhyReadOnly);
        var sources = paths.Count > 0 ? [.. paths.Select(Path.GetFullPath)] : file.ReadSources();
        var survey = new FileSurvey(file.ReadFiles(), Path.GetDirectoryName(file.Path)!);
        foreach (var input in library.Find(sources.Where(s => paths.Count > 0 || File.Exists(s) || Directory.Exists(s) || s.Contains('*', StringComparison.Ordinal)), report))
        {
            cancellation.ThrowIfCancellationRequested();
            survey.Look(input);
        }

        survey.FindGone();
        file.Change(change =>
        {
            foreach (var source in paths.Count > 0 ? sources : []) change.AddSource(source);
            change.Use(ProjectProvenance.Of(workspace.Index, file.Settings.Country, file.Settings.Near));
        });
        if (survey.ToNote.Count > 0) session.Note(survey.ToNote);
        progress?.Invoke(survey.ToRead.Count);
        var documents = await ReadAsync(session, survey.ToRead, report, cancellation).ConfigureAwait(false);
        return new IntakeSummary(survey.ToRead.Count - survey.Changed, survey.Changed, survey.Moved, survey.Unchanged, survey.Gone, documents);
    }

    private async Task<int> ReadAsync(ProjectSession session, List<(DocumentInput Input, StoredFile File)> files, ReadingReport report, CancellationToken cancellation)
    {
        var reading = new FilesUnderWay(files);
        var unwritten = new IntakeBatch();
        var count = 0;
        var since = System.Diagnostics.Stopwatch.StartNew();
        try
        {
            await foreach (var document in workspace.Extractor.ExtractAllAsync(reading.Read(input => library.Read([input], report, cancellation)), cancellation).ConfigureAwait(false))
            {
                unwritten.Add(reading.FileOf(document.Source), document);
                count++;
                if (unwritten.Count < DocumentsAtOnce && since.Elapsed < LongestUnwritten) continue;
                session.Take(unwritten.Drain(reading.IsDone));
                since.Restart();
            }
        }
        finally
        {
            // What was read before the end or a failure is kept.
            if (!unwritten.IsEmpty) session.Take(unwritten.Drain(reading.IsDone));
        }

        return count;
    }

    /// <summary>The files as they are read, and which document is of which.</summary>
    private sealed class FilesUnderWay(List<(DocumentInput Input, StoredFile File)> files)
    {
        private readonly Dictionary<SourceText, int> _fileOf = new(ReferenceEqualityComparer.Instance);
        private readonly int[] _left = new int[files.Count];
        private readonly bool[] _isRead = new bool[files.Count];

        public IEnumerable<SourceText> Read(Func<DocumentInput, IEnumerable<SourceText>> read)
        {
            for (var i = 0; i < files.Count; i++)
            {
                foreach (var source in read(files[i].Input))
                {
                    _fileOf[source] = i;
                    _left[i]++;
                    yield return source;
                }

                _isRead[i] = true;
            }
        }

        /// <summary>The file of a document that has been extracted.</summary>
        public StoredFile FileOf(SourceText source)
        {
            _fileOf.Remove(source, out var file);
            _left[file]--;
            return files[file].File;
        }

        /// <summary>Whether no document of the file is still to come.</summary>
        public bool IsDone(StoredFile file)
        {
            var at = files.FindIndex(f => ReferenceEquals(f.File, file));
            return _isRead[at] && _left[at] == 0;
        }
    }

    /// <summary>Documents that were read and are not yet written.</summary>
    private sealed class IntakeBatch
    {
        private readonly List<(StoredFile File, List<ExtractedDocument> Documents)> _pieces = [];
        private StoredFile? _open;

        public int Count { get; private set; }

        public bool IsEmpty => _pieces.Count == 0 && _open is null;

        public void Add(StoredFile file, ExtractedDocument document)
        {
            if (_pieces.Count == 0 || !ReferenceEquals(_pieces[^1].File, file)) _pieces.Add((file, []));
            _pieces[^1].Documents.Add(document);
            Count++;
        }

        /// <summary>Takes them out. Whether the last file goes on is known only later; then, if it does not, a piece without documents ends it.</summary>
        public ImmutableArray<ReadPiece> Drain(Func<StoredFile, bool> isDone)
        {
            var pieces = ImmutableArray.CreateBuilder<ReadPiece>();
            if (_open is { } open && (_pieces.Count == 0 || !ReferenceEquals(_pieces[0].File, open)) && isDone(open)) pieces.Add(new ReadPiece(open, IsFirst: false, IsLast: true, []));
            foreach (var (file, documents) in _pieces) pieces.Add(new ReadPiece(file, !ReferenceEquals(file, _open), isDone(file), [.. documents]));
            _open = _pieces.Count > 0 && !pieces[^1].IsLast ? _pieces[^1].File : null;
            _pieces.Clear();
            Count = 0;
            return pieces.DrainToImmutable();
        }
    }
}
