using System.Collections.Immutable;
using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Importing;
using Gazetteer.Importing.Options;
using Gazetteer.Project.Sessions;
using Gazetteer.Scene;

namespace Gazetteer.Reading.Shelf;

/// <summary>The user's own gazetteers as a view shows and changes them: imported from files, changed, removed, and taken into use without an end of the view.</summary>
/// <remarks>Thread-safe. Files that cannot be read throw an <see cref="IOException"/>, an <see cref="InvalidDataException"/> or an <see cref="UnauthorizedAccessException"/>; what makes no sense a
/// <see cref="FormatException"/>.</remarks>
/// <param name="gazetteers">The user's gazetteers.</param>
/// <param name="open">The gazetteer that the view works with.</param>
/// <param name="desk">The documents that lie there.</param>
/// <param name="session">What was decided about them.</param>
public sealed class GazetteerShelf(UserGazetteers gazetteers, OpenGazetteer open, Desk desk, ProjectSession session)
{
    /// <summary>So many bad rows of a table are shown.</summary>
    private const int MostProblems = 10;

    /// <summary>So many documents are replaced at once: few enough that the view soon shows something.</summary>
    private const int DocumentsAtOnce = 200;

    private readonly CountryNames _countries = new(() => open.Workspace.Index);

    /// <summary>The gazetteer that the view works with.</summary>
    public OpenGazetteer Open => open;

    /// <summary>All that were imported, by name.</summary>
    /// <param name="report">Told of one that cannot be read.</param>
    public ImmutableArray<ShelvedGazetteer> List(Action<Problem> report) => [.. gazetteers.List(report).Select(ShelvedGazetteer.Of)];

    /// <summary>Tells how files are understood; nothing is written.</summary>
    /// <param name="files">Paths.</param>
    /// <param name="draft">How they are to be read.</param>
    /// <param name="mostPlaces">How many places of each table are told.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public ImmutableArray<TablePreview> Preview(IReadOnlyList<string> files, ImportDraft draft, int mostPlaces, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(draft);
        var importer = new GazetteerImporter(ImportChoices.Read(draft.Name, draft.Choices ?? [], _countries), static _ => { }, cancellation);
        return [.. files.SelectMany(file => importer.Preview(file, MostProblems, mostPlaces))];
    }

    /// <summary>Imports files as a gazetteer. It counts from then on for all that is read; <see cref="UseAsync"/> reads again what was read before.</summary>
    /// <param name="files">Paths.</param>
    /// <param name="draft">Its name, what is known of it, and how the files are to be read.</param>
    /// <param name="replaces">Whether one of the same name may be replaced.</param>
    /// <param name="keepsPaths">Whether the files stay where they are, so that they can be imported again.</param>
    /// <param name="report">Told of rows that cannot be used.</param>
    /// <param name="cancellation">Stops the import; what was there before stays.</param>
    /// <exception cref="InvalidOperationException">There is one of the name, and it may not be replaced.</exception>
    public ImportSummary Import(IReadOnlyList<string> files, ImportDraft draft, bool replaces, bool keepsPaths, Action<Problem> report, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(draft);
        if (!replaces && gazetteers.List(static _ => { }).Any(one => one.Name == draft.Name)) throw new InvalidOperationException($"there is a gazetteer named {draft.Name} already.");
        var about = draft.Over(new GazetteerAbout()) with { Files = keepsPaths ? [.. files.Select(Path.GetFullPath)] : [], Imported = DateTimeOffset.Now, Choices = [.. draft.Choices ?? []] };
        var summary = GazetteerImport.Run(gazetteers, files, ImportChoices.Read(draft.Name, draft.Choices ?? [], _countries), about, report, cancellation: cancellation);
        return summary.Places > 0 ? summary : throw new FormatException("no place could be read, so nothing was imported.");
    }

    /// <summary>Says other things of a gazetteer than before, its name included.</summary>
    /// <returns>False when there is none of the name.</returns>
    public bool Change(string name, ImportDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (!gazetteers.Describe(name, draft.Over)) return false;
        return draft.Name == name || draft.Name.Length == 0 || GazetteerRename.Run(gazetteers, name, draft.Name, desk.Add);
    }

    /// <summary>Removes a gazetteer.</summary>
    /// <returns>False when there is none of the name.</returns>
    public bool Remove(string name) => gazetteers.Delete(name);

    /// <summary>Opens the gazetteer anew and reads the documents of the desk once more with it. What goes wrong becomes a problem on the desk.</summary>
    /// <param name="readsAgain">Whether the documents are read again; not needed where only a colour or a licence changed.</param>
    /// <param name="cancellation">Ends the reading; documents that were not reached stay as they were read before.</param>
    public async Task UseAsync(bool readsAgain, CancellationToken cancellation)
    {
        try
        {
            desk.ExpectAgain(0);
            await Task.Run(() => open.Reopen(cancellation), cancellation).ConfigureAwait(false);
            if (readsAgain) await ReadAgainAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            desk.Add(new Problem("your own gazetteers", 0, error.Message));
        }
        finally
        {
            // What is shown was made with the names and colours of before.
            desk.Replace([]);
        }
    }

    private async Task ReadAgainAsync(CancellationToken cancellation)
    {
        var (workspace, done) = (open.Workspace, 0);
        var settings = Projects.ProjectProvenance.Of(workspace.Index, session.File?.Settings.Country ?? "", session.File?.Settings.Near ?? "");
        foreach (var some in session.Documents.Select(static d => d.Original.Source).Chunk(DocumentsAtOnce))
        {
            var read = new List<Pipeline.ExtractedDocument>();
            await foreach (var document in Pipeline.ParallelExtraction.ExtractAllAsync(workspace.Extractor, some, cancellation).ConfigureAwait(false)) read.Add(document);
            desk.Replace(session.Renew(read, settings));
            desk.ExpectAgain(done += read.Count);
        }
    }
}
