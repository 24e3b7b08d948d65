using Gazetteer.Recognition.Sequence;
namespace Gazetteer.Learning.Chains;

/// <summary>Forward and backward sums over one chain, scaled at each word.</summary>
internal sealed class ChainLattice(int labels)
{
    private double[] _score = [];
    private double[] _edge = [];
    private double[] _forward = [];
    private double[] _backward = [];

    /// <summary>Logarithm of the sum over all (or all allowed) labellings.</summary>
    public double LogSum { get; private set; }

    /// <summary>Runs over an example; label 0 stands before and after it.</summary>
    public void Run(ChainParameters parameters, ChainExample example, bool constrained)
    {
        var length = example.Features.Length;
        Reserve(length);
        LogSum = 0;
        for (var t = 0; t < length; t++)
        {
            Score(parameters, example, t, constrained);
            Forward(parameters, example, t);
        }

        for (var t = length - 1; t >= 0; t--) Backward(t, length);
    }

    public double Marginal(int t, int label) => _forward[(t * labels) + label] * _backward[(t * labels) + label];

    /// <summary>Probability of a label and the one before it; before the first word only label 0 is possible.</summary>
    public double PairMarginal(int t, int before, int label)
    {
        if (t == 0) return before == 0 ? Marginal(0, label) : 0;
        return _forward[((t - 1) * labels) + before] * _edge[(((t * labels) + before) * labels) + label] * _score[(t * labels) + label] * _backward[(t * labels) + label];
    }

    private void Reserve(int length)
    {
        if (_score.Length >= length * labels) return;
        _score = new double[length * labels];
        _forward = new double[length * labels];
        _backward = new double[length * labels];
        _edge = new double[length * labels * labels];
    }

    private void Score(ChainParameters parameters, ChainExample example, int t, bool constrained)
    {
        var maximum = double.NegativeInfinity;
        for (var label = 0; label < labels; label++)
        {
            var sum = 0.0;
            foreach (var feature in example.Features[t]) sum += parameters.State[(feature * labels) + label];
            _score[(t * labels) + label] = sum;
            maximum = Math.Max(maximum, sum);
        }

        for (var label = 0; label < labels; label++)
        {
            var isOpen = !constrained || (example.Allowed[t] & (1 << label)) != 0;
            _score[(t * labels) + label] = isOpen ? Math.Exp(_score[(t * labels) + label] - maximum) : 0;
        }

        LogSum += maximum;
    }

    private void Forward(ChainParameters parameters, ChainExample example, int t)
    {
        var total = 0.0;
        for (var label = 0; label < labels; label++)
        {
            var sum = 0.0;
            for (var before = 0; before < labels; before++)
            {
                var isPossible = NameLabels.MayFollow(before, label);
                var edge = isPossible ? Math.Exp(parameters.Transition[parameters.TransitionAt(example.Gaps[t], before, label)]) : 0;
                _edge[(((t * labels) + before) * labels) + label] = edge;
                sum += (t == 0 ? before == 0 ? 1 : 0 : _forward[((t - 1) * labels) + before]) * edge;
            }

            total += _forward[(t * labels) + label] = sum * _score[(t * labels) + label];
        }

        for (var label = 0; label < labels; label++)
        {
            _forward[(t * labels) + label] /= total;
            _score[(t * labels) + label] /= total;
        }

        LogSum += Math.Log(total);
    }

    private void Backward(int t, int length)
    {
        for (var label = 0; label < labels; label++)
        {
            var sum = t == length - 1 ? 1.0 : 0.0;
            for (var next = 0; t < length - 1 && next < labels; next++)
            {
                sum += _edge[((((t + 1) * labels) + label) * labels) + next] * _score[((t + 1) * labels) + next] * _backward[((t + 1) * labels) + next];
            }

            _backward[(t * labels) + label] = sum;
        }
    }
}
