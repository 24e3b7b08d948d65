namespace Gazetteer.Learning.Chains;

/// <summary>Trains a linear-chain conditional random field by AdaGrad with L2 regularisation and averaging.</summary>
/// <remarks>
/// Lafferty, McCallum and Pereira, "Conditional Random Fields" (2001); Duchi, Hazan and Singer, "Adaptive Subgradient Methods" (2011). Where the
/// annotation leaves labels open, the likelihood sums over them (Tsuboi et al., "Training Conditional Random Fields Using Incomplete Annotations",
/// 2008), so corpora that mark only places and corpora that mark persons and organisations too train one model. Deterministic.
/// </remarks>
internal sealed class ChainTrainer
{
    private readonly ChainTrainingOptions _options;
    private readonly ChainParameters _parameters;
    private readonly float[] _stateSquares;
    private readonly float[] _transitionSquares;
    private readonly float[] _stateSums;
    private readonly float[] _transitionSums;
    private readonly ChainLattice _free;
    private readonly ChainLattice _constrained;

    public ChainTrainer(int features, int labels, ChainTrainingOptions options)
    {
        _options = options;
        _parameters = new ChainParameters(features, labels);
        _stateSquares = new float[_parameters.State.Length];
        _transitionSquares = new float[_parameters.Transition.Length];
        _stateSums = new float[_parameters.State.Length];
        _transitionSums = new float[_parameters.Transition.Length];
        _free = new ChainLattice(labels);
        _constrained = new ChainLattice(labels);
    }

    public ChainParameters Train(IReadOnlyList<ChainExample> examples)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(20_261_122);
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order) Learn(_options.Dropout > 0 ? Thinned(examples[i], random) : examples[i]);
            if (epoch >= _options.Epochs / 2) Accumulate();
        }

        return Averaged();
    }

    /// <summary>The example with some features hidden; of some words, all that know the word by its letters, as of a word that was never seen.</summary>
    private ChainExample Thinned(ChainExample example, Random random)
    {
        var features = new int[example.Features.Length][];
        for (var t = 0; t < features.Length; t++)
        {
            var first = _options.IdentityDropout > 0 && random.NextSingle() < _options.IdentityDropout ? example.Identity[t] : 0;
            features[t] = [.. example.Features[t].Skip(first).Where(_ => random.NextSingle() >= _options.Dropout)];
        }

        return example with { Features = features };
    }

    private void Accumulate()
    {
        for (var i = 0; i < _stateSums.Length; i++) _stateSums[i] += _parameters.State[i];
        for (var i = 0; i < _transitionSums.Length; i++) _transitionSums[i] += _parameters.Transition[i];
    }

    /// <summary>The mean of the weights after each epoch of the second half; hidden features are made up for.</summary>
    private ChainParameters Averaged()
    {
        var epochs = _options.Epochs - (_options.Epochs / 2);
        for (var i = 0; i < _stateSums.Length; i++) _parameters.State[i] = _stateSums[i] / epochs * (1 - _options.Dropout);
        for (var i = 0; i < _transitionSums.Length; i++) _parameters.Transition[i] = _transitionSums[i] / epochs;
        return _parameters;
    }

    private void Learn(ChainExample example)
    {
        _free.Run(_parameters, example, constrained: false);
        _constrained.Run(_parameters, example, constrained: true);
        var labels = _parameters.Labels;
        for (var t = 0; t < example.Features.Length; t++)
        {
            for (var label = 0; label < labels; label++)
            {
                var gradient = (float)(_constrained.Marginal(t, label) - _free.Marginal(t, label)) * example.Weight;
                foreach (var feature in example.Features[t]) Step(_parameters.State, _stateSquares, (feature * labels) + label, gradient);
            }

            for (var before = 0; before < labels; before++)
            {
                for (var label = 0; label < labels; label++)
                {
                    var gradient = (float)(_constrained.PairMarginal(t, before, label) - _free.PairMarginal(t, before, label)) * example.Weight;
                    Step(_parameters.Transition, _transitionSquares, _parameters.TransitionAt(example.Gaps[t], before, label), gradient);
                }
            }
        }
    }

    private void Step(float[] weights, float[] squares, int at, float gradient)
    {
        gradient -= _options.L2 * weights[at];
        if (gradient == 0) return;
        squares[at] += gradient * gradient;
        weights[at] += _options.Rate * gradient / (MathF.Sqrt(squares[at]) + 1e-4f);
    }
}
