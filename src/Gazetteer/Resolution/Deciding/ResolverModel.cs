using System.Collections.Immutable;
using System.Globalization;

namespace Gazetteer.Resolution.Deciding;

/// <summary>All that the resolver has learned: weights by which it believes, round by round, and trees by which it decides at last. Read from <c>data/models/resolver.csv</c>.</summary>
/// <remarks>
/// Weights alone cannot say "fame counts less where the document is local"; shallow trees can, and still tell what each signal brought. Immutable, thread-safe.
/// </remarks>
public sealed class ResolverModel
{
    private const string Header = "gazetteer resolver,2";
    private const string TreeWord = "tree";

    /// <summary>The last line: a file that was cut lacks it.</summary>
    private const string End = "end";

    private readonly ImmutableArray<DecisionTree> _trees;

    /// <summary>A model that decides by weights alone.</summary>
    public ResolverModel(ResolverWeights weights)
        : this(weights, [], null)
    {
    }

    internal ResolverModel(ResolverWeights weights, ImmutableArray<DecisionTree> trees, Confidence? confidence)
    {
        ArgumentNullException.ThrowIfNull(weights);
        Weights = weights;
        Confidence = confidence;
        _trees = trees;
    }

    /// <summary>The weights of the signals while beliefs settle, and the scale of confidence.</summary>
    public ResolverWeights Weights { get; }

    internal ImmutableArray<DecisionTree> Trees => _trees;

    /// <summary>How sure a decision by the trees is; null where weights alone decide.</summary>
    internal Confidence? Confidence { get; }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or of another version; the message says where, and what to do.</exception>
    public static ResolverModel Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (reader.ReadLine() != Header) throw new InvalidDataException($"The resolver's model does not begin with '{Header}': it is of another version. Make it again with 'gazetteer train'.");
        var trees = ImmutableArray.CreateBuilder<DecisionTree>();
        var (weights, confidence) = (new StringWriter(), new double[Confidence.CueCount]);
        weights.Write('\n');
        for (var line = 2; ; line++)
        {
            var text = reader.ReadLine() ?? throw new InvalidDataException($"The resolver's model breaks off after line {line - 1}.");
            if (text == End) break;
            var isTree = text.StartsWith(TreeWord + ',', StringComparison.Ordinal);
            if (isTree) trees.Add(ParseTree(text, line));
            var isConfidence = Confidence.IsLine(text);
            if (isConfidence && !Confidence.TryParse(text, confidence)) throw new InvalidDataException($"Line {line} of the resolver's model is not 'confidence,cue,weight': {text}");
            weights.Write(isTree || isConfidence ? "\n" : text + '\n');
        }

        return new ResolverModel(ResolverWeights.Read(new StringReader(weights.ToString())), trees.ToImmutable(), trees.Count == 0 ? null : new Confidence(confidence));
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Header + '\n');
        Weights.WriteLines(writer);
        Confidence?.Write(writer);
        foreach (var t in _trees)
        {
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{TreeWord},{t.First},{t.FirstAbove:R},{t.Second},{t.SecondAbove:R},{t.Neither:0.#####},{t.OnlyFirst:0.#####},{t.OnlySecond:0.#####},{t.Both:0.#####}\n"));
        }

        writer.Write(End + '\n');
    }

    /// <summary>The score of a candidate, in natural-log odds: higher is likelier.</summary>
    internal double ScoreOf(ReadOnlySpan<double> signals)
    {
        var score = Weights.DecisiveScoreOf(signals);
        foreach (ref readonly var tree in _trees.AsSpan()) score += tree.ScoreOf(signals);
        return score;
    }

    /// <summary>What each signal brought to a candidate's score, by signal.</summary>
    internal double[] SharesOf(ReadOnlySpan<double> signals)
    {
        var shares = new double[ResolverWeights.SignalCount];
        if (_trees.IsEmpty) Weights.AddShares(signals, shares);
        else Weights.AddDecisiveShares(signals, shares);
        foreach (ref readonly var tree in _trees.AsSpan()) tree.AddShares(signals, shares);
        return shares;
    }

    private static DecisionTree ParseTree(string text, int line)
    {
        var parts = text.Split(',');
        var numbers = new double[6];
        var places = (ReadOnlySpan<int>)[2, 4, 5, 6, 7, 8];
        var isWhole = parts.Length == 9;
        for (var i = 0; isWhole && i < places.Length; i++) isWhole = double.TryParse(parts[places[i]], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]);
        if (!isWhole || !Enum.TryParse<Signal>(parts[1], out var first) || !Enum.TryParse<Signal>(parts[3], out var second))
            throw new InvalidDataException($"Line {line} of the resolver's model is not a tree of two signals, two thresholds and four numbers: {text}");
        return new DecisionTree(first, numbers[0], second, numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }
}
