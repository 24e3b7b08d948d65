using System.Collections.Immutable;
using Gazetteer.Learning.Corpora;
using Gazetteer.Mentions;
using Gazetteer.Recognition.Kinds;

namespace Gazetteer.Learning.Evaluation;

/// <summary>Compares predictions with a gold standard.</summary>
/// <remarks>
/// Follows the definitions of Gritta, Pilehvar and Collier ("A Pragmatic Guide to Geoparsing Evaluation", 2020) and Wang and Hu (EUPEG, 2019):
/// one-to-one matching inside a document; resolution over gold toponyms with coordinates that were recognised; end to end, a toponym counts
/// when it was recognised and lies within the limit. An instance serves one evaluation.
/// </remarks>
public sealed class Evaluator
{
    private readonly EvaluationOptions _options;
    private readonly List<double> _errorsKm = [];
    private readonly List<EvaluationError> _errors = [];
    private readonly List<(double Confidence, bool IsRight)> _judged = [];
    private readonly Dictionary<(MentionKind Gold, MentionKind Predicted), int> _kinds = [];
    private readonly Dictionary<string, TypeScore> _byType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _warnings = new() { ["text_differs"] = 0, ["bad_span"] = 0, ["pred_text_mismatch"] = 0, ["duplicate_pred"] = 0 };
    private int _gold, _goldIgnored, _goldWithCoordinates, _predicted, _comparedExact, _comparedOverlap, _exact, _overlap;
    private int _endToEndPredicted, _endToEnd, _recognisedWithCoordinates, _unresolved, _sameId, _bothIds;

    private Evaluator(EvaluationOptions options) => _options = options;

    /// <summary>Evaluates predictions; a gold document without any counts as one where nothing was found, predictions of unknown documents are left out.</summary>
    public static EvaluationReport Evaluate(ImmutableArray<AnnotatedDocument> gold, ImmutableArray<AnnotatedDocument> predicted, EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var evaluator = new Evaluator(options);
        var byId = predicted.ToDictionary(static d => d.Id, StringComparer.Ordinal);
        foreach (var document in gold) evaluator.Add(document, byId.GetValueOrDefault(document.Id));
        return evaluator.Report(gold.Length, gold.Count(d => byId.ContainsKey(d.Id)));
    }

    private void Add(AnnotatedDocument gold, AnnotatedDocument? prediction)
    {
        var text = new CodePointText(gold.Text ?? "");
        if (prediction?.Text is { } other && other != gold.Text) _warnings["text_differs"]++;
        var predicted = Usable(prediction, text);
        var (kept, ignored) = Split(gold, text);
        if (_options.CountsPredictionsOnIgnored) predicted.RemoveAll(static t => t.Point is null);
        var exact = ToponymPairing.Exact(kept, predicted);
        var overlap = ToponymPairing.Overlap(kept, predicted);
        var ignoredExact = CountIgnored(predicted, exact, ignored);
        var ignoredOverlap = CountIgnored(predicted, overlap, ignored);
        _gold += kept.Count;
        _goldIgnored += ignored.Count;
        _goldWithCoordinates += kept.Count(static t => t.Point is not null);
        _predicted += predicted.Count;
        _comparedExact += predicted.Count - ignoredExact;
        _comparedOverlap += predicted.Count - ignoredOverlap;
        _exact += exact.Count;
        _overlap += overlap.Count;
        var pairs = _options.ResolvesOverlapping ? overlap : exact;
        _endToEndPredicted += predicted.Count - (_options.ResolvesOverlapping ? ignoredOverlap : ignoredExact) - pairs.Keys.Count(i => kept[i].Point is null);
        for (var i = 0; i < kept.Count; i++) Judge(gold.Id, kept[i], pairs.TryGetValue(i, out var j) ? predicted[j] : null);
        var used = pairs.Values.ToHashSet();
        for (var j = 0; j < predicted.Count; j++)
        {
            if (used.Contains(j) || IsIgnored(predicted[j], ignored)) continue;
            NoteConfidence(predicted[j], isRight: false);
            var (start, end) = (predicted[j].Start, predicted[j].End);
            _errors.Add(new EvaluationError(ErrorClass.Spurious, gold.Id, start, end, text.Slice(start, end), null, null));
        }
    }

    private List<AnnotatedToponym> Usable(AnnotatedDocument? prediction, CodePointText text)
    {
        var (usable, seen) = (new List<AnnotatedToponym>(), new HashSet<(int, int)>());
        foreach (var toponym in prediction?.Toponyms ?? [])
        {
            if (toponym.Start < 0 || toponym.Start >= toponym.End || toponym.End > text.Length)
            {
                _warnings["bad_span"]++;
                continue;
            }

            if (toponym.Text is { } words && words != text.Slice(toponym.Start, toponym.End)) _warnings["pred_text_mismatch"]++;
            if (seen.Add((toponym.Start, toponym.End))) usable.Add(toponym);
            else _warnings["duplicate_pred"]++;
        }

        return usable;
    }

    private (List<AnnotatedToponym> Kept, List<AnnotatedToponym> Ignored) Split(AnnotatedDocument gold, CodePointText text)
    {
        var (kept, ignored) = (new List<AnnotatedToponym>(), new List<AnnotatedToponym>());
        foreach (var toponym in gold.Toponyms)
        {
            var drop = (!_options.KeptTypes.IsEmpty && (toponym.Type is null || !_options.KeptTypes.Contains(toponym.Type)))
                || (toponym.Type is not null && _options.IgnoredTypes.Contains(toponym.Type))
                || (_options.OnlyWithCoordinates && toponym.Point is null);
            (drop ? ignored : kept).Add(_options.TrimsGold ? GoldEdges.Trim(toponym, text) : toponym);
        }

        return (kept, ignored);
    }

    private bool IsIgnored(AnnotatedToponym predicted, List<AnnotatedToponym> ignored) =>
        !_options.CountsPredictionsOnIgnored && ignored.Exists(t => Math.Min(t.End, predicted.End) > Math.Max(t.Start, predicted.Start));

    private int CountIgnored(List<AnnotatedToponym> predicted, Dictionary<int, int> pairs, List<AnnotatedToponym> ignored)
    {
        var used = pairs.Values.ToHashSet();
        return predicted.Where((t, j) => !used.Contains(j) && IsIgnored(t, ignored)).Count();
    }

    private void Judge(string document, AnnotatedToponym gold, AnnotatedToponym? predicted)
    {
        var type = string.IsNullOrEmpty(gold.Type) ? "-" : gold.Type;
        var score = _byType.GetValueOrDefault(type, new TypeScore(type, 0, 0, 0, 0));
        score = score with { Gold = score.Gold + 1, Recognised = score.Recognised + (predicted is null ? 0 : 1) };
        if (predicted is null) _errors.Add(new EvaluationError(ErrorClass.Missed, document, gold.Start, gold.End, gold.Text ?? "", gold.Type, null));
        else NoteKind(gold, predicted);
        if (predicted is not null && gold.Point is { } point && Measure(gold, predicted, point) is { } km) score = Place(score, document, gold, km, predicted.Point is null);
        _byType[type] = score;
    }

    private void NoteKind(AnnotatedToponym gold, AnnotatedToponym predicted)
    {
        if (GoldKinds.Of(gold.Type) is not { } kind || GoldKinds.Of(predicted.Type) is not { } given) return;
        _kinds[(kind, given)] = _kinds.GetValueOrDefault((kind, given)) + 1;
    }

    private void NoteConfidence(AnnotatedToponym predicted, bool isRight)
    {
        if (predicted is { Confidence: { } confidence, Point: not null }) _judged.Add((confidence, isRight));
    }

    private double? Measure(AnnotatedToponym gold, AnnotatedToponym predicted, Places.GeoPoint point)
    {
        _recognisedWithCoordinates++;
        if (gold.GeonameId is not null && predicted.GeonameId is not null)
        {
            _bothIds++;
            if (gold.GeonameId == predicted.GeonameId) _sameId++;
        }

        if (predicted.Point is { } found)
        {
            var km = ErrorMeasures.DistanceKm(point, found);
            NoteConfidence(predicted, km < _options.WithinKm);
            return km;
        }

        _unresolved++;
        return _options.UnresolvedIsFarthest ? ErrorMeasures.FarthestKm : null;
    }

    private TypeScore Place(TypeScore score, string document, AnnotatedToponym gold, double km, bool isUnresolved)
    {
        _errorsKm.Add(km);
        if (isUnresolved) return score with { Resolved = score.Resolved + 1 };
        if (km < _options.WithinKm)
        {
            _endToEnd++;
            return score with { Resolved = score.Resolved + 1, Near = score.Near + 1 };
        }

        _errors.Add(new EvaluationError(ErrorClass.Far, document, gold.Start, gold.End, gold.Text ?? "", gold.Type, km));
        return score with { Resolved = score.Resolved + 1 };
    }

    private EvaluationReport Report(int documents, int inPredictions) => new()
    {
        Documents = documents,
        DocumentsInPredictions = inPredictions,
        Gold = _gold,
        GoldWithCoordinates = _goldWithCoordinates,
        GoldIgnored = _goldIgnored,
        Predicted = _predicted,
        Warnings = [.. _warnings.Where(static w => w.Value > 0).Select(static w => (w.Key, w.Value))],
        Exact = new PrecisionRecall(_exact, _comparedExact, _gold),
        Overlap = new PrecisionRecall(_overlap, _comparedOverlap, _gold),
        Resolution = new ResolutionScore(
            _recognisedWithCoordinates,
            _errorsKm.Count,
            _unresolved,
            ErrorMeasures.ShareBelow(_errorsKm, _options.WithinKm),
            ErrorMeasures.Mean(_errorsKm),
            ErrorMeasures.Median(_errorsKm),
            ErrorMeasures.AreaUnderCurve(_errorsKm),
            _bothIds > 0 ? (double)_sameId / _bothIds : null,
            _bothIds),
        EndToEnd = new PrecisionRecall(_endToEnd, _endToEndPredicted, _goldWithCoordinates),
        ByType = [.. _byType.Values.OrderByDescending(static t => t.Gold)],
        Kinds = [.. _kinds.OrderBy(static k => k.Key).Select(static k => new KindCount(k.Key.Gold, k.Key.Predicted, k.Value))],
        Reliability = _goldWithCoordinates == 0 ? [] : ReliabilityTable.Of(_judged),
        Errors = [.. _errors],
        Options = _options,
    };
}
