using System.Collections.Immutable;
using System.Diagnostics;
using Gazetteer.Foundation;
using Gazetteer.Output;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Reading.Keeping;
using Gazetteer.Reading.Reviewing;
using Gazetteer.Reading.Searching;
using Gazetteer.Scene;
using Gazetteer.Scene.Facets;
using Gazetteer.Scene.Filters;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Reading;

/// <summary>What a window is about: the desk, the readings on to it, and what is chosen.</summary>
/// <remarks>Belongs to one thread, the user interface's: events are raised on the thread, or its synchronisation context, that called.</remarks>
public sealed class ReadingSession : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private readonly Lazy<Workspace> _workspace;
    private readonly ReadingQueue _readings;
    private readonly CancellationTokenSource _closing = new();
    private readonly Latest _composition;
    private readonly TextIndex _texts = new();
    private readonly string? _memory;
    private volatile OpenWork? _work;
    private bool _showsAllKinds;
    private (int Document, int At)? _judged;

    /// <summary>A session with an empty desk.</summary>
    /// <param name="openWorkspace">Opens the gazetteer; called once, in the background, when there is something to read.</param>
    /// <param name="memory">The file of what was decided for always, which need not exist; null for none.</param>
    public ReadingSession(Func<Workspace> openWorkspace, string? memory = null)
    {
        _memory = memory;
        _workspace = new Lazy<Workspace>(openWorkspace);
        _readings = new ReadingQueue(Desk);
        _composition = new Latest(ComposeAsync);
        Desk.FindWords = _texts.DocumentsWith;
    }

    /// <summary>Documents, problems or both have come, or the reading has ended.</summary>
    public event Action<ReadingProgress>? Progressed;

    /// <summary>Something else is chosen; tells what was chosen before.</summary>
    public event Action<Selection>? SelectionChanged;

    /// <summary>What is shown has been composed anew, after documents came or something else was chosen.</summary>
    public event Action<Picture>? Composed;

    /// <summary>Where documents and problems are laid.</summary>
    public Desk Desk { get; } = new();

    /// <summary>What is shown; a choice made since is in <see cref="Selection"/>.</summary>
    public Picture Picture { get; private set; } = Picture.Empty;

    /// <summary>The documents that are shown, so that all panels speak of the same.</summary>
    public Atlas Atlas => Picture.Atlas;

    /// <summary>What is chosen.</summary>
    public Selection Selection { get; private set; }

    /// <summary>What the lists are to hold, in which order, and how the map is to be labelled.</summary>
    public DisplaySettings Display { get; private set; } = new();

    /// <summary>Names of places; null until the gazetteer is open, and then there is nothing to be named.</summary>
    public PlaceDirectory? Names { get; private set; }

    /// <summary>Where mentions are judged; null until the gazetteer is open.</summary>
    public ReviewDesk? Review => _work?.Review;

    /// <summary>Writes what is shown to files; null until the gazetteer is open.</summary>
    public ShownFiles? Files { get; private set; }

    /// <summary>Reads files and folders on to the desk, after what is being read already. What cannot be read becomes a problem on the desk.</summary>
    /// <remarks>A project is opened with what was decided in it, where it is the first that is opened; what is opened after it is read into it.</remarks>
    public Task OpenAsync(IReadOnlyCollection<string> paths) => paths.Count == 0 ? Task.CompletedTask : _readings.RunAsync(c => ReadAsync(paths, c));

    /// <summary>Ends what is being read and what waits; what has been read stays.</summary>
    public void Cancel() => _readings.Cancel();

    /// <summary>Chooses something else.</summary>
    public void Choose(Selection selection)
    {
        if (selection == Selection) return;
        var before = Selection;
        Selection = selection;
        SelectionChanged?.Invoke(before);
        _ = _composition.RequestAsync();
    }

    /// <summary>Shows every use of a name that has a place, or places alone.</summary>
    public void ShowKinds(bool all)
    {
        _showsAllKinds = all;
        _ = _composition.RequestAsync();
    }

    /// <summary>Lists other documents, in another order, or labels the map in other languages.</summary>
    /// <returns>Ends when it is shown, unless others compose it.</returns>
    public Task Show(DisplaySettings display)
    {
        Display = display;
        return _composition.RequestAsync();
    }

    /// <summary>Shows only the mentions that meet a filter, in place of any filter before.</summary>
    public Task Show(MentionFilter only) => Show(Display with { Only = only });

    /// <summary>The filter as a menu, with what each further value would leave; empty until the gazetteer is open. Works in the background.</summary>
    public async Task<ImmutableArray<FilterSection>> FilterMenuAsync()
    {
        if (Names is not { } names) return [];
        var (display, allKinds) = (Display, _showsAllKinds);
        return await Task.Run(() => FilterMenu.Of(FilterFacets.Of(Desk.AtlasOf(allKinds, display.Only), Desk.AtlasOf(allKinds: true), names), display.Only));
    }

    /// <summary>The likeliest place of a name; null when none bears it, or the gazetteer is not open.</summary>
    public Place? FindPlace(string name) => Names is not null && _workspace.Value.Lookup.Find(name) is [var likeliest, ..] ? likeliest.Place : null;

    /// <summary>Leads to the next or last mention, of the open document or of the chosen place, as <see cref="MentionWalk"/> does.</summary>
    public void Walk(bool forward, bool ofPlace)
    {
        var next = ofPlace ? MentionWalk.OfPlace(Atlas, Selection, forward) : MentionWalk.InText(Atlas, Selection, forward);
        if (next is { } mention) Choose(Selection.At(Atlas, mention));
    }

    /// <summary>The passages that hold words, the first of them; none until the gazetteer is open. Works in the background.</summary>
    /// <param name="words">What was typed.</param>
    /// <param name="most">How many passages to return at most.</param>
    public Task<FoundTexts> FindTextsAsync(string words, int most)
    {
        var atlas = Atlas;
        return Task.Run(() => _texts.Find(atlas, words, 0, most, _closing.Token), _closing.Token);
    }

    /// <summary>Judges what stands somewhere in the open document, in the background, and then chooses it with the place that it now has.</summary>
    /// <param name="document">The document as it is shown.</param>
    /// <param name="at">Where the mention, or the words that were overlooked, stand in it.</param>
    /// <param name="draft">What is decided.</param>
    public Task DecideAsync(ExtractedDocument document, int at, DecisionDraft draft) =>
        ChangeAsync(review => review.Decide(document, at, draft), Selection.Document is { } open ? (open, at) : null);

    /// <summary>Undoes, redoes, saves: changes the work in the background. What goes wrong becomes a problem on the desk.</summary>
    /// <param name="change">The change.</param>
    public Task ChangeAsync(Action<ReviewDesk> change) =>
        ChangeAsync(change, Selection is { Document: { } document, Mention: { } mention } ? (document, Atlas.MentionAt(new MentionRef(document, mention)).Span.Start) : null);

    private async Task ChangeAsync(Action<ReviewDesk> change, (int Document, int At)? judged)
    {
        if (Review is not { } review) return;
        try
        {
            await Task.Run(() => change(review));
            _judged = judged;
            await _composition.RequestAsync();
        }
        catch (Exception error) when (error is FormatException or ArgumentException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            Desk.Add(new Problem("corrections", 0, error.Message));
        }
    }

    /// <summary>Writes the mentions that are shown to a file, in the background. What goes wrong becomes a problem on the desk.</summary>
    public async Task ExportAsync(ExportFormat format, string path)
    {
        if (Files is not { } files) return;
        var (atlas, selection) = (Atlas, Selection);
        try
        {
            await Task.Run(() => files.Export(format, atlas, selection, path));
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Desk.Add(new Problem(path, 0, $"it could not be written: {error.Message}"));
        }
    }

    /// <summary>Tells of progress and composes what is shown, four times a second at most and half of the time at most, until the session is ended.</summary>
    public async Task FollowAsync()
    {
        try
        {
            for (var version = 0; !_closing.IsCancellationRequested;)
            {
                var progress = await Desk.WaitForChangeAsync(version, _closing.Token);
                version = progress.Version;
                Progressed?.Invoke(progress);
                var composing = Stopwatch.StartNew();
                await _composition.RequestAsync();
                await Task.Delay(composing.Elapsed > Pause ? composing.Elapsed : Pause, _closing.Token);
            }
        }
        catch (OperationCanceledException) when (_closing.IsCancellationRequested)
        {
            // The session has ended.
        }
    }

    /// <summary>Ends the session and its readings.</summary>
    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync().ConfigureAwait(false);
        await _readings.DisposeAsync().ConfigureAwait(false);
        _texts.Dispose();
        _work?.Dispose();
    }

    private async Task ComposeAsync()
    {
        if (Names is not { } names) return;
        var (before, selection, display, allKinds, judged) = (Picture, Selection, Display, _showsAllKinds, _judged);
        _judged = null;
        Picture = await Task.Run(() => before.Next(Desk.AtlasOf(allKinds, display.Only), selection, display, names));
        Composed?.Invoke(Picture);
        if (judged is var (document, at) && Selection == selection && Atlas.Has(document)) Follow(document, at);
    }

    // A mention that was given another place, or that is none any more, is not of the place that was chosen with it.
    private void Follow(int document, int at) =>
        Choose(Atlas.MentionAt(document, at) is { } mention ? Selection.At(Atlas, new MentionRef(document, mention)) : new Selection(document, null, null) { Offset = at });

    // On a thread of the pool; readings follow one another, so the gazetteer is opened once.
    private async Task ReadAsync(IReadOnlyCollection<string> paths, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            var workspace = _workspace.Value;
            Names ??= Prepared(new PlaceDirectory(workspace.Index, workspace.OwnGazetteers, workspace.Footprints));
            Files ??= new ShownFiles(Names, DataFolder.Locate(), FindPlace);
            _work ??= OpenWork.Of(workspace, Names, Desk, _memory, paths.First(), cancellation);
            await _work.ReadAsync(paths, cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Desk.Add(new Problem("gazetteer", 0, error.Message));
        }
    }

    private static PlaceDirectory Prepared(PlaceDirectory names)
    {
        _ = Task.Run(names.Prepare);
        return names;
    }
}
