using System.Collections.Immutable;
using Gazetteer.Indexing.Names;
using Gazetteer.Places;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Candidates;

/// <summary>A place that a mention might mean.</summary>
/// <remarks>Immutable to its users, thread-safe: the resolver's evidence is put into words when it is first asked for, since most is never read.</remarks>
public sealed class Candidate
{
    private readonly byte[] _signals = [];
    private readonly ResolverModel? _model;
    private readonly Func<int, ImmutableArray<Evidence>>? _bringEvidence;
    private readonly int _number;
    private readonly Evidence? _spelling;
    private ImmutableArray<Evidence> _evidence;

    /// <summary>Makes a candidate of what is known of it.</summary>
    /// <param name="place">The place.</param>
    /// <param name="posting">How the place bears the matched name.</param>
    /// <param name="score">Sum of the evidence's weights; higher is likelier.</param>
    /// <param name="evidence">The reasons, strongest first.</param>
    public Candidate(Place place, NamePosting posting, double score, ImmutableArray<Evidence> evidence)
    {
        Place = place;
        Posting = posting;
        Score = score;
        _evidence = evidence;
    }

    /// <summary>Makes a candidate whose evidence is kept elsewhere, and brought by its number there when somebody asks.</summary>
    internal Candidate(Place place, NamePosting posting, double score, Func<int, ImmutableArray<Evidence>> bringEvidence, int number)
        : this(place, posting, score, default(ImmutableArray<Evidence>)) => (_bringEvidence, _number) = (bringEvidence, number);

    /// <summary>Makes a candidate of what was weighed.</summary>
    /// <param name="option">The place with its signals.</param>
    /// <param name="model">What the signals weigh.</param>
    /// <param name="spelling">How the name is read, where it is not written so; the first of the reasons.</param>
    internal Candidate(Option option, ResolverModel model, Evidence? spelling = null)
        : this(option.Place, option.Posting, option.Score, default(ImmutableArray<Evidence>))
    {
        _signals = PackedSignals.Of(option.Signals);
        _model = model;
        _spelling = spelling;
        IsWithinName = option[Signal.WithinName] > 0;
    }

    /// <summary>The place.</summary>
    public Place Place { get; }

    /// <summary>How the place bears the matched name.</summary>
    public NamePosting Posting { get; }

    /// <summary>Sum of the evidence's weights, in natural-log odds; higher is likelier.</summary>
    public double Score { get; }

    /// <summary>The reasons, strongest first.</summary>
    public ImmutableArray<Evidence> Evidence => _evidence.IsDefault ? _evidence = _bringEvidence?.Invoke(_number) ?? Explain() : _evidence;

    /// <summary>Whether only a part of what is written is the place's name.</summary>
    internal bool IsWithinName { get; }

    private ImmutableArray<Evidence> Explain()
    {
        var reasons = Explanations.Of(Place, PackedSignals.Unpack(_signals, ResolverWeights.SignalCount), _model!);
        return _spelling is null ? reasons : reasons.Insert(0, _spelling);
    }
}
