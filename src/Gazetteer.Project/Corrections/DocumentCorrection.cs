using Gazetteer.Pipeline;
using Gazetteer.Resolution;
using Gazetteer.Text;

namespace Gazetteer.Project.Corrections;

/// <summary>The correcting of one document: from the widest decisions to the narrowest, each upon what those before it left.</summary>
internal sealed class DocumentCorrection
{
    private readonly DecisionSet _decisions;
    private readonly ExtractedDocument _original;
    private readonly string _hash;
    private readonly DocumentFacts _facts;
    private readonly List<Item> _items;
    private readonly List<UnfitDecision> _unfit = [];

    public DocumentCorrection(DecisionSet decisions, ExtractedDocument original, string contentHash)
    {
        _decisions = decisions;
        _original = original;
        _hash = contentHash;
        _facts = new DocumentFacts(original);
        _items = [.. original.Mentions.Select(static m => new Item(m, m))];
    }

    private SourceText Source => _original.Source;

    /// <summary>Does it all.</summary>
    public CorrectedDocument Run()
    {
        var madeHere = _decisions.MadeIn(Source.Name, _hash).ToArray();
        foreach (var decision in _decisions.WideStretches.OrderBy(static d => d.Scope)) SetStretches(decision);
        foreach (var decision in madeHere.Where(static d => d.Scope == DecisionScope.Document)) SetStretches(decision);
        var ofDocument = madeHere.Where(static d => d.Scope == DecisionScope.Document && IsOfNames(d)).ToLookup(static d => NameFolding.Fold(d.Name), StringComparer.Ordinal);
        foreach (var item in _items) Judge(item, ofDocument);
        foreach (var names in ofDocument) NoteIfNowhere(names);
        foreach (var decision in madeHere.Where(static d => d.Scope == DecisionScope.Mention)) SetMention(decision);
        return new CorrectedDocument(_original with { Mentions = [.. _items.Select(static i => i.Now).OrderBy(static m => m.Span.Start).ThenBy(static m => m.Span.End)] }, [.. _unfit]);
    }

    private static bool IsOfNames(Decision decision) => decision.Kind is not DecisionKind.Extent;

    /// <summary>Applies the decision that counts for a mention's name, if any.</summary>
    private void Judge(Item item, ILookup<string, Decision> ofDocument)
    {
        var name = NameFolding.Fold(item.Now.Span.Of(Source.Text));
        var decision = ofDocument[name].LastOrDefault() ?? Narrowest(_decisions.WideOf(name), name) ?? Narrowest(_decisions.WideOfSpelling(name), name);
        if (decision is not null && item.By?.Kind is not DecisionKind.Missed) item.Decide(decision);
    }

    /// <summary>The decision that counts of several for all documents.</summary>
    private Decision? Narrowest(IEnumerable<Decision> decisions, string name) => decisions
        .Where(d => IsOfNames(d) && _facts.Meet(d, name))
        .Select(static (d, i) => (Decision: d, Index: i))
        .OrderBy(static d => (d.Decision.Scope, !d.Decision.Conditions.IsEmpty, d.Index))
        .LastOrDefault().Decision;

    private void NoteIfNowhere(IGrouping<string, Decision> decisions)
    {
        if (decisions.Last() is not { Kind: DecisionKind.Place or DecisionKind.Confirm or DecisionKind.Missed } last || _items.Exists(i => i.By == last)) return;
        if (_items.Exists(i => NameFolding.Fold(i.Now.Span.Of(Source.Text)) == decisions.Key)) return;
        NoteUnfit(last, $"“{last.Name}” no longer stands there as a place name; decide again, or withdraw the decision.");
    }

    /// <summary>Sets missed names and right extents wherever their words stand.</summary>
    private void SetStretches(Decision decision)
    {
        if (decision.Kind is not (DecisionKind.Missed or DecisionKind.Extent) || !_facts.Meet(decision, NameFolding.Fold(decision.Name))) return;
        var isExtent = decision.Kind == DecisionKind.Extent;
        var old = NameFolding.Fold(decision.Name);
        foreach (var span in StretchFinder.Find(Source.Text, Source.Body, isExtent ? NameFolding.Fold(decision.Words) : old))
        {
            var touched = _items.Where(i => i.Now.Span.Overlaps(span)).ToArray();
            if (isExtent)
            {
                if (Array.Find(touched, i => NameFolding.Fold(i.Now.Span.Of(Source.Text)) == old) is { } named) Stretch(named, span, decision);
            }
            else if (touched.All(i => span.Contains(i.Now.Span) && i.Now.Span != span)) Add(span, decision);
        }
    }

    private void SetMention(Decision decision)
    {
        if (AnchorFinder.Find(Source.Text, _hash, decision.Anchor!) is not { } span)
        {
            NoteUnfit(decision, $"the words “{decision.Anchor!.Quote}” no longer stand there; decide again, or withdraw the decision.");
            return;
        }

        var here = _items.Find(i => i.Now.Span == span) ?? _items.Where(i => i.Now.Span.Overlaps(span)).MaxBy(i => i.Now.Span.Length);
        if (decision.Kind == DecisionKind.Extent && here is not null) Stretch(here, span, decision);
        else if (decision.Kind == DecisionKind.Extent && decision.Place is null)
            NoteUnfit(decision, $"the program no longer sees a place name at “{decision.Anchor!.Quote}”; mark it as a missed name, or withdraw the decision.");
        else if (here is null || (here.Now.Span != span && decision.Kind is DecisionKind.Missed or DecisionKind.Extent))
        {
            // What is not seen as a place any more needs no saying that it is not one.
            if (decision.Kind != DecisionKind.NotAPlace) Add(span, decision);
        }
        else here.Decide(decision);
    }

    private void Add(TextSpan span, Decision decision)
    {
        _items.RemoveAll(i => i.Now.Span.Overlaps(span));
        var added = Verdict.Added(span, decision);
        _items.Add(new Item(added, added) { By = decision });
    }

    private void Stretch(Item item, TextSpan span, Decision decision)
    {
        _items.RemoveAll(i => i != item && i.Now.Span.Overlaps(span));
        item.Original = item.Original with { Span = span };
        item.Decide(decision);
    }

    private void NoteUnfit(Decision decision, string reason) => _unfit.Add(new UnfitDecision(decision, Source.Name, reason));

    /// <summary>A mention on its way: as the program found it, and as it stands after the decisions so far.</summary>
    private sealed class Item(ResolvedMention original, ResolvedMention now)
    {
        public ResolvedMention Original { get; set; } = original;

        public ResolvedMention Now { get; private set; } = now;

        public Decision? By { get; set; }

        public void Decide(Decision decision)
        {
            Now = Verdict.On(Original, decision);
            By = decision;
        }
    }
}
