using System.Globalization;

namespace Gazetteer.Resolution.Deciding;

/// <summary>The weight of each signal and what turns scores into a confidence. Read from <c>data/models/resolver.csv</c>, which training writes.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class ResolverWeights
{
    /// <summary>Number of signals.</summary>
    public static readonly int SignalCount = Enum.GetValues<Signal>().Length;

    /// <summary>Signals of which annotated corpora show nothing, or nothing that a point could tell (a province and its seat lie within 161 km): their weights are given, not learned.</summary>
    /// <remarks>That a text tells two places of a name apart is so rare in corpora that its weight drifted to nothing whenever the resolver was trained again.</remarks>
    private static readonly Signal[] Given =
    [
        Signal.OwnGazetteer, Signal.UserRegion, Signal.NamedOtherwise, Signal.JoinedToNear, Signal.ListedAlike, Signal.PlacedInUnit, Signal.UnitOfPlaced, Signal.KindFits,
        Signal.KindClashes, Signal.NotContainedInNamed,
    ];

    /// <summary>What counts in the last decision by its weight, beside the trees: the given signals, and what the text itself says of the name.</summary>
    private static readonly Signal[] Decisive =
    [
        .. Given, Signal.ArticleFits, Signal.ArticleClashes,
        Signal.ContainedInNamed, Signal.ContainsNamed, Signal.DoesNotContainNamed,
    ];

    /// <summary>Signals that are read when beliefs have settled: they are for the trees, and weigh nothing before.</summary>
    private static readonly Signal[] Late =
    [
        Signal.Namesakes, Signal.Fame, Signal.LocalFame, Signal.Coherence, Signal.CountyNamed, Signal.SeatOfNamedCounty, Signal.StateNamed, Signal.SeatOfNamedState, Signal.CountyShare,
        Signal.UnitHolds, Signal.CountyMatch, Signal.StateMatches, Signal.CloseMatches, Signal.NearMatches, Signal.CloseBelief, Signal.NearBelief,
    ];

    private readonly double[] _weights;

    /// <summary>Takes the weights by signal, and the scale of confidence.</summary>
    /// <param name="weights">As many as there are signals.</param>
    /// <param name="noneOfThese">Score of the possibility that the gazetteer has not the place that is meant.</param>
    /// <param name="confidenceScale">Factor of the log odds.</param>
    /// <param name="confidenceBias">Added to the scaled log odds.</param>
    /// <exception cref="ArgumentException">There are more or fewer weights than signals.</exception>
    public ResolverWeights(ReadOnlySpan<double> weights, double noneOfThese, double confidenceScale, double confidenceBias)
    {
        if (weights.Length != SignalCount) throw new ArgumentException($"There are {SignalCount} signals, not {weights.Length}.", nameof(weights));
        _weights = weights.ToArray();
        NoneOfThese = noneOfThese;
        ConfidenceScale = confidenceScale;
        ConfidenceBias = confidenceBias;
    }

    /// <summary>Score of the possibility that none of the candidates is meant: it takes its share of belief, so that a poor lone candidate is doubted.</summary>
    public double NoneOfThese { get; }

    /// <summary>Factor of the winner's log odds in its confidence.</summary>
    public double ConfidenceScale { get; }

    /// <summary>Added to the scaled log odds.</summary>
    public double ConfidenceBias { get; }

    /// <summary>The weight of a signal, in natural-log odds per unit of the signal.</summary>
    public double this[Signal signal] => _weights[(int)signal];

    /// <summary>All weights by signal.</summary>
    internal ReadOnlySpan<double> All => _weights;

    /// <summary>Reads lines of <c>signal,weight</c>; <c>NoneOfThese</c>, <c>ConfidenceScale</c> and <c>ConfidenceBias</c> stand among them. Signals that are not named weigh 0.</summary>
    /// <exception cref="InvalidDataException">A line has an unknown signal or no number.</exception>
    public static ResolverWeights Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var weights = new double[SignalCount];
        var (none, scale, bias) = (0.0, 1.0, 0.0);
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (line == 1 || text.Length == 0) continue;
            var comma = text.IndexOf(',', StringComparison.Ordinal);
            if (comma < 0 || !double.TryParse(text.AsSpan(comma + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
                throw new InvalidDataException($"Line {line} of the resolver's weights is not 'signal,weight': {text}");
            var name = text[..comma];
            if (name == nameof(NoneOfThese)) none = value;
            else if (name == nameof(ConfidenceScale)) scale = value;
            else if (name == nameof(ConfidenceBias)) bias = value;
            else if (Enum.TryParse<Signal>(name, out var signal)) weights[(int)signal] = value;
            else throw new InvalidDataException($"Line {line} of the resolver's weights names no signal: {name}");
        }

        return new ResolverWeights(weights, none, scale, bias);
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("signal,weight\n");
        WriteLines(writer);
    }

    /// <summary>Whether training may change what the signal of a number counts.</summary>
    internal static bool IsLearned(int signal) => signal >= SignalCount || !Given.Contains((Signal)signal);

    /// <summary>Whether training may give the signal of a number a weight: it is learned, and read while beliefs settle.</summary>
    internal static bool IsWeighed(int signal) => IsLearned(signal) && !Late.Contains((Signal)signal);

    /// <summary>What the decisive signals add to a score.</summary>
    internal double DecisiveScoreOf(ReadOnlySpan<double> signals)
    {
        var score = 0.0;
        foreach (var signal in Decisive) score += _weights[(int)signal] * signals[(int)signal];
        return score;
    }

    /// <summary>Adds what each of the decisive signals brings.</summary>
    internal void AddDecisiveShares(ReadOnlySpan<double> signals, Span<double> shares)
    {
        foreach (var signal in Decisive) shares[(int)signal] += _weights[(int)signal] * signals[(int)signal];
    }

    /// <summary>Adds what each signal brings.</summary>
    internal void AddShares(ReadOnlySpan<double> signals, Span<double> shares)
    {
        for (var i = 0; i < _weights.Length; i++) shares[i] += _weights[i] * signals[i];
    }

    internal void WriteLines(TextWriter writer)
    {
        foreach (var signal in Enum.GetValues<Signal>()) writer.Write(string.Create(CultureInfo.InvariantCulture, $"{signal},{this[signal]:0.####}\n"));
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{nameof(NoneOfThese)},{NoneOfThese:0.####}\n"));
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{nameof(ConfidenceScale)},{ConfidenceScale:0.####}\n"));
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{nameof(ConfidenceBias)},{ConfidenceBias:0.####}\n"));
    }
}
