using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gazetteer.Indexing;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Coherence;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Resolution.History;
using Gazetteer.Resolution.Spelling;
using Gazetteer.Resolution.Wording;
using Gazetteer.Text;

namespace Gazetteer.Resolution;

/// <summary>Decides which place each mention of a document means.</summary>
/// <remarks>
/// Every place that bears a mention's name is weighed by signals that add up: how it bears the name, what it is, what the text says beside it,
/// and what the document's other names make likely. Mentions of one name mean one place unless the text places one of them elsewhere.
/// A name without any candidate, or without a likely one, stays as a mention without place. Thread-safe.
/// </remarks>
public sealed class Resolver
{
    private const int Rounds = 2;
    private const int CandidatesShown = 5;
    private const double UserRegionKm = 300;

    /// <summary>A place that is less likely right than this is not worth showing: the mention stays without one.</summary>
    private const double LeastConfidence = 0.06;

    private readonly PlaceIndex _index;
    private readonly CandidateFinder _finder;
    private readonly ResolverModel _model;
    private readonly ResolverOptions _options;

    /// <summary>Makes a resolver over an index.</summary>
    public Resolver(PlaceIndex index, ResolverModel model, ResolverOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(model);
        _index = index;
        _finder = new CandidateFinder(index);
        _model = model;
        _options = options ?? new ResolverOptions();
    }

    /// <summary>Resolves the mentions of one document.</summary>
    /// <param name="text">The document as names were matched in it; English is assumed of Latin script when its language is not known.</param>
    /// <param name="mentions">Its mentions, in order of the text.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>One result for each mention, in the same order.</returns>
    public ImmutableArray<ResolvedMention> Resolve(MatchedText text, ImmutableArray<Mention> mentions, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var results = new ResolvedMention[mentions.Length];
        foreach (var group in Weigh(text, mentions, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            group.Decide(_model);
            var shown = new SpelledCandidates(_index, group, spelling => CandidatesOf(group, CandidatesShown, spelling));
            var confidence = group.Best is null ? 0 : ConfidenceOf(group);
            foreach (var i in group.Mentions)
            {
                var mention = mentions[i];
                var candidates = shown.Of(text.Source.Text, mention);
                var isSure = confidence >= LeastConfidence;
                results[i] = new ResolvedMention(mention.Span, KindOf(mention, group), isSure ? PlaceOf(group) : null, isSure ? confidence * mention.Score : 0, candidates)
                {
                    Form = FormOf(mention),
                    Trail = mention.Trail,
                    Language = mention.PartLanguage,
                };
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }

    /// <summary>The best place of a name, under the name that it bore in the times of the text: Stalingrad, and not Volgograd.</summary>
    private Place PlaceOf(NameGroup group)
    {
        var place = group.Best!.Place;
        return group.Best[Signal.OfItsTime] >= 1 && _options.History.NameOf(group.Key, place.Id) is { } name ? place with { Name = name } : place;
    }

    private string FormOf(Mention mention) => mention.Rule is { } rule ? $"read as {_index.FoldedNameAt(mention.Name)} ({rule})" : "";

    /// <summary>All candidates of the first of the mentions, likeliest first.</summary>
    internal ImmutableArray<Candidate> Rank(string text, ImmutableArray<Mention> mentions)
    {
        var matched = new MatchedText(new SourceText { Name = text, Text = text }, new NameMatcher(_index));
        var group = Weigh(matched, mentions).Find(static g => g.Mentions.Contains(0))!;
        group.Decide(_model);
        return CandidatesOf(group, group.Options.Count);
    }

    /// <summary>The weighed groups of names: what <see cref="Resolve"/> decides by, and what training learns from.</summary>
    internal List<NameGroup> Weigh(MatchedText matched, ImmutableArray<Mention> mentions, CancellationToken cancellation = default)
    {
        var text = new MentionsInText(matched, mentions);
        var groups = GroupByName(text, cancellation);
        var groupOf = GroupOfEach(mentions, groups);
        Believe(groups, cancellation);
        groups = NameSenses.Split(text, groups, groupOf, cancellation);
        Believe(groups.Where(static g => g.Best is null), cancellation);
        var relations = new Relations(text, groupOf, cancellation);
        var surroundings = new NamesBeside(mentions, groupOf, cancellation);
        var lists = new ListedNames(text, groupOf);
        for (var round = 0; round < Rounds; round++)
        {
            new DocumentContext(groups).Read(cancellation);
            lists.Read(cancellation);
            relations.Read(cancellation);
            surroundings.Read(cancellation);
            Believe(groups, cancellation);
        }

        CoherenceSignals.Read(groups, _model.Weights, cancellation);
        return groups;
    }

    private void Believe(IEnumerable<NameGroup> groups, CancellationToken cancellation)
    {
        foreach (var group in groups)
        {
            cancellation.ThrowIfCancellationRequested();
            group.Believe(_model.Weights);
        }
    }

    /// <summary>Whether the text goes on with what a name lies in: "Troy, Michigan" is of no other time.</summary>
    private bool IsBeforeUnit(MentionsInText text, int mention)
    {
        var next = text.TokenAfter(mention);
        if (next >= text.Matched.Tokens.Count || text.GapAfter(mention, next) is not ", ") return false;
        var name = _index.FindName(text.Matched.FoldedOf(next));
        return name >= 0 && _index.FeatureOf(_index.PostingsOf(name)[0].Place) is { IsAdmin1: true } or { IsCountry: true };
    }

    private List<NameGroup> GroupByName(MentionsInText text, CancellationToken cancellation)
    {
        var groups = new Dictionary<string, NameGroup>(StringComparer.Ordinal);
        var historic = new List<NameGroup>();
        for (var i = 0; i < text.All.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var mention = text.All[i];
            var folded = mention.Spelled is { } spelled ? spelled.Folded : mention.Name >= 0 ? _index.FoldedNameAt(mention.Name) : text.Matched.FoldedOf(mention.Span);
            var written = mention.Rule is null && mention.Spelled is null ? text.Text.AsSpan(mention.Span.Start, mention.Span.Length) : folded;
            var language = LanguageOf(text.Matched.Source.Language, written);
            var hasArticle = ArticleReading.HasArticle(text, i);
            var shortened = hasArticle && !ArticleReading.IsListed(text, i) ? _finder.FindShortened(folded, written, language)
                : ArticleReading.HasLooseArticle(text, i) ? _finder.FindFamousShortened(folded, written, language) : [];
            hasArticle |= shortened.Count > 0;

            // "Niger" and "the Niger" are two names.
            var key = shortened.Count > 0 ? "the " + folded : folded;
            if (!groups.TryGetValue(key, out var group))
            {
                var ownLanguage = mention.Language ?? language;
                var name = Qualifier.NameOf(_index, text, i, folded) is >= 0 and var longer ? longer : mention.Name;
                var found = _finder.Find(name, folded, written, ownLanguage, cancellation).With(shortened);
                groups[key] = group = new NameGroup(key) { Options = found.Options };
                if (PostalCode.Is(text.Text, mention.Span)) PostalCode.Read(group);
                new NameSignals(_index, ownLanguage, mention.Language is not null).Read(group, found.Part, found.Noun ?? NounsBeside.FeatureNounBeside(text, i));
                if (_options.History.Contains(key) && !IsBeforeUnit(text, i)) historic.Add(group);
                OwnGazetteer.Read(group, _options.OwnGazetteers);
                foreach (var option in group.Options) option[Signal.UserRegion] = IsInUserRegion(option) ? 1 : 0;
            }

            group.IsEquated |= ArticleReading.IsEquated(text, i);
            if (hasArticle) ArticleReading.ReadArticle(group);
            PhraseSignals.Read(group, text, i);
            group.Mentions.Add(i);
        }

        if (historic.Count > 0) _options.History.Read(historic, TextTimes.Of(text.Matched));

        return [.. groups.Values];
    }

    private static NameGroup[] GroupOfEach(ImmutableArray<Mention> mentions, List<NameGroup> groups)
    {
        var groupOf = new NameGroup[mentions.Length];
        foreach (var group in groups)
        {
            foreach (var mention in group.Mentions) groupOf[mention] = group;
        }

        return groupOf;
    }

    private static string LanguageOf(string language, ReadOnlySpan<char> name) =>
        WritingSystem.ScriptOf(name) != "Latn" ? language : language is "" or "fa" or "ur" or "ar" or "ps" ? "en" : language;

    private bool IsInUserRegion(Option option) =>
        (!_options.Country.IsNone && option.Place.Country == _options.Country)
        || (_options.Near is { } near && near.DistanceKm(option.Place.Point) <= UserRegionKm);

    /// <summary>What the text sets in a unit, or sets something in, is a place and no language, though it bears a language's name: "Mohawk, New York", "Athens, Ga."</summary>
    private static MentionKind KindOf(Mention mention, NameGroup group)
    {
        if (mention.Kind != MentionKind.Language || group.Best is not { } best) return mention.Kind;
        var isOwnName = best[Signal.Demonym] == 0 && (best[Signal.MainName] > 0 || best[Signal.Abbreviation] > 0);
        var isPlacedByText = best[Signal.PlacedInUnit] > 0 || best[Signal.UnitOfPlaced] > 0 || best[Signal.ContainedInNamed] > 0 || best[Signal.ContainsNamed] > 0;
        return isOwnName && isPlacedByText ? MentionKind.Literal : MentionKind.Language;
    }

    private ImmutableArray<Candidate> CandidatesOf(NameGroup group, int most, Evidence? spelling = null)
    {
        group.Options.Sort(static (a, b) => b.Score.CompareTo(a.Score));
        var candidates = ImmutableArray.CreateBuilder<Candidate>(Math.Min(most, group.Options.Count));
        foreach (var option in group.Options)
        {
            if (candidates.Count == candidates.Capacity) break;
            candidates.Add(new Candidate(option, _model, spelling));
        }

        return candidates.MoveToImmutable();
    }

    private double ConfidenceOf(NameGroup group)
    {
        if (_model.Confidence is { } confidence) return confidence.Of(DecisionCues.Of(group));
        var weights = _model.Weights;
        return 1 / (1 + Math.Exp(-((weights.ConfidenceScale * NameGroup.LogOdds(group.BeliefInSpot())) + weights.ConfidenceBias)));
    }
}
