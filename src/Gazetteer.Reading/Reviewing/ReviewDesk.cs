using System.Collections.Immutable;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Project.Corrections;
using Gazetteer.Project.Sessions;
using Gazetteer.Reading.Projects;
using Gazetteer.Resolution;
using Gazetteer.Scene;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;
using Gazetteer.Text;

namespace Gazetteer.Reading.Reviewing;

/// <summary>A desk whose documents can be corrected: joins what lies on it with a session, and tells views what they show of the review.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="desk">The desk.</param>
/// <param name="session">The session, with the project if there is one.</param>
/// <param name="gazetteer">The gazetteer, and names of its places, as they are when something is asked.</param>
/// <param name="reviewer">Who decides.</param>
public sealed class ReviewDesk(Desk desk, ProjectSession session, Func<(Workspace Workspace, PlaceDirectory Names)> gazetteer, string reviewer)
{
    /// <summary>A desk with a gazetteer that stays as it is.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="session">The session, with the project if there is one.</param>
    /// <param name="workspace">The gazetteer.</param>
    /// <param name="names">Names of places.</param>
    /// <param name="reviewer">Who decides.</param>
    public ReviewDesk(Desk desk, ProjectSession session, Workspace workspace, PlaceDirectory names, string reviewer)
        : this(desk, session, () => (workspace, names), reviewer)
    {
    }

    private const int MostChoices = 5;
    private const int MostFound = 30;

    private Workspace Workspace => gazetteer().Workspace;

    private PlaceDirectory Names => gazetteer().Names;

    /// <summary>The session.</summary>
    public ProjectSession Session => session;

    /// <summary>Where the work stands.</summary>
    public ReviewState State
    {
        get
        {
            var log = session.Log;
            return new ReviewState(
                log.CanUndo, log.CanRedo, log.CanUndo ? Words(log.Steps[log.Done - 1]) : "", log.CanRedo ? Words(log.Steps[log.Done]) : "",
                log.InForce.Length, session.Unfit.Length, session.File?.Path ?? "", session.File?.WhyReadOnly ?? "", session.CanDecideAlways);
        }
    }

    /// <summary>What there is to say of a mention, to judge it by.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="mention">The mention.</param>
    public MentionCard Describe(Atlas atlas, MentionRef mention)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        var found = atlas.MentionAt(mention);
        var passage = Passage.Of(atlas.Documents[mention.Document], mention.Mention, Names);
        return new MentionCard(
            atlas.KeyOf(mention.Document), DocumentCard.Of(atlas, mention.Document).Title, found.Span.Start, passage.Before, passage.Text, passage.After,
            found.Place?.Id.Value ?? "", found.Place is { } place ? Names.FullName(place) : "", found.Confidence,
            found.Review?.StatusWord ?? "", found.Review?.Sentence ?? "", [.. found.Candidates.Take(MostChoices).Select(static c => c.Place).Select(ChoiceOf)]);
    }

    /// <summary>Places of the gazetteer that bear a name, in any script, likeliest first; own places of the project before them.</summary>
    public ImmutableArray<PlaceChoice> FindPlaces(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = NameFolding.Fold(name);
        if (folded.Length == 0) return [];
        var own = OwnPlaces().Where(p => NameFolding.Fold(p.Place.Name).Contains(folded, StringComparison.Ordinal)).Select(static p => p.Place);
        return [.. own.Concat(Workspace.Lookup.Find(name).Select(static c => c.Place)).DistinctBy(static p => p.Id).Take(MostFound).Select(ChoiceOf)];
    }

    /// <summary>What is to be reviewed next.</summary>
    public ReviewPage Queue(int most) => ReviewQueue.Of(desk.Atlas, most, Describe);

    /// <summary>Decides about a mention, or about words where the program saw none.</summary>
    /// <param name="document">The document as it lies on the desk.</param>
    /// <param name="at">Where the mention begins, or about where the words stand, in UTF-16 code units.</param>
    /// <param name="draft">What is decided.</param>
    /// <exception cref="FormatException">It makes no sense; the message says why.</exception>
    /// <exception cref="InvalidOperationException">Nothing can be changed.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public SessionChange Decide(ExtractedDocument document, int at, DecisionDraft draft)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(draft);
        var mention = document.Mentions.FirstOrDefault(m => m.Span.Start == at);
        var span = draft.Kind is DecisionKind.Missed or DecisionKind.Extent ? Nearest(document.Source.Text, draft.Words, at) : mention?.Span
            ?? throw new FormatException("There is no mention there any more; look again.");
        var text = span.Of(document.Source.Text);
        return Show(session.Decide(new Decision
        {
            Id = Decision.NewId(),
            Kind = draft.Kind,
            Scope = draft.Scope,
            Name = draft.Kind == DecisionKind.Extent ? mention?.Span.Of(document.Source.Text) ?? throw new FormatException("There is no mention there any more; look again.") : text,
            Words = draft.Kind == DecisionKind.Extent ? text : "",
            Anchor = MentionAnchor.Of(document.Source, ContentHash.Of(document.Source.Text), span),
            Place = PlaceOf(draft, mention),
            Conditions = [.. draft.With.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static n => new Condition(ConditionKind.With, n))],
            By = reviewer,
            At = DateTimeOffset.UtcNow,
            Note = draft.Note,
        }));
    }

    /// <summary>Undoes the last step.</summary>
    /// <exception cref="InvalidOperationException">There is none, or nothing can be changed.</exception>
    public SessionChange Undo() => Show(session.Undo());

    /// <summary>Does the last step that was undone again.</summary>
    /// <exception cref="InvalidOperationException">There is none, or nothing can be changed.</exception>
    public SessionChange Redo() => Show(session.Redo());

    /// <summary>Takes a decision back.</summary>
    /// <exception cref="ArgumentException">There is no such decision.</exception>
    public SessionChange Withdraw(string id) => Show(session.Withdraw(id));

    /// <summary>Gives a document tags of the reader's choosing, in place of those that it had.</summary>
    /// <param name="document">The document as it lies on the desk.</param>
    /// <param name="tags">All that it shall have.</param>
    /// <exception cref="ArgumentException">A tag is empty or holds a semicolon or a line end.</exception>
    /// <exception cref="InvalidOperationException">Nothing can be changed.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Tag(ExtractedDocument document, ImmutableArray<string> tags)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (session.Tag(document.Source.Name, tags) is var (before, after)) desk.Exchange([(before.Source, after)]);
    }

    /// <summary>Keeps the work in a project from now on.</summary>
    /// <exception cref="IOException">The file exists, or cannot be written.</exception>
    public void SaveAs(string path, bool overwrite) => session.SaveAs(path, ProjectProvenance.Of(Workspace.Index), overwrite);

    private static string Words(DecisionStep step)
    {
        var decision = step.Decision;
        var what = decision.Kind switch
        {
            DecisionKind.NotAPlace => $"“{decision.Name}” is not a place",
            DecisionKind.Extent => $"“{decision.Name}” reads “{decision.Words}”",
            _ when decision.Place is { Place.Name: var place } => $"“{decision.Name}” is {place}",
            _ => $"“{decision.Name}” is a place",
        };
        return $"{(step.IsWithdrawal ? "withdrawn: " : "")}{what} ({decision.Reach})";
    }

    /// <summary>The words' stretch that begins nearest to an offset.</summary>
    private static TextSpan Nearest(string text, string words, int at)
    {
        if (string.IsNullOrWhiteSpace(words)) throw new FormatException("Mark the words in the text first.");
        var best = -1;
        for (var found = text.IndexOf(words, StringComparison.Ordinal); found >= 0; found = text.IndexOf(words, found + 1, StringComparison.Ordinal))
        {
            if (best >= 0 && Math.Abs(found - at) >= Math.Abs(best - at)) break;
            best = found;
        }

        return best >= 0 ? new TextSpan(best, best + words.Length) : throw new FormatException($"“{words}” does not stand in the text; mark words within one paragraph.");
    }

    private ChosenPlace? PlaceOf(DecisionDraft draft, ResolvedMention? mention)
    {
        if (draft.Kind == DecisionKind.NotAPlace) return null;
        if (draft.OwnName.Length > 0) return Reviewing.OwnPlaces.Of(draft, Workspace.Index, OwnPlaces());
        if (draft.Place.Length == 0) return draft.Kind == DecisionKind.Confirm && mention?.Place is { } right ? new ChosenPlace(right) : draft.Kind == DecisionKind.Place
            ? throw new FormatException("Choose a place.") : null;
        var id = PlaceIdOf(draft.Place);
        if (mention?.Candidates.FirstOrDefault(c => c.Place.Id == id) is { } candidate) return new ChosenPlace(candidate.Place);
        if (OwnPlaces().FirstOrDefault(p => p.Place.Id == id) is { } own) return own;
        return Workspace.Index.FindPlace(id) is var place and >= 0 ? new ChosenPlace(Workspace.Index.PlaceAt(place)) : throw new FormatException($"The gazetteer has no place {id}.");
    }

    private static PlaceId PlaceIdOf(string text)
    {
        try
        {
            return new PlaceId(text);
        }
        catch (ArgumentException e)
        {
            throw new FormatException(e.Message, e);
        }
    }

    private IEnumerable<ChosenPlace> OwnPlaces() => session.Log.InForce.Select(static d => d.Place).OfType<ChosenPlace>().Where(static p => p.IsOwn);

    private PlaceChoice ChoiceOf(Place place) => new(
        place.Id.Value, place.Name, string.Join(", ", new[] { Names.ProvinceName(place), Names.CountryName(place.Country) }.Where(static n => n.Length > 0)), FeatureWords.Of(place.Feature),
            place.Point.Longitude, place.Point.Latitude);

    private SessionChange Show(SessionChange change)
    {
        desk.Replace(change.Documents.Select(static d => d.Document));
        return change;
    }
}
