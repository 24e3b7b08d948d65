namespace Gazetteer.Recognition.Sequence;

/// <summary>Finds the likeliest labels of a chain (Viterbi), and how sure each is (forward and backward sums). Reusable, not thread-safe.</summary>
internal sealed class ChainDecoder(ChainModel model)
{
    private const int Labels = NameLabels.Count;

    private float[] _states = [];
    private float[] _odds = [];
    private float[] _best = [];
    private float[] _forward = [];
    private float[] _backward = [];
    private byte[] _from = [];
    private byte[] _gaps = [];
    private NameLabel[] _labels = [];
    private int _length;

    /// <summary>The labels of the last chain.</summary>
    public ReadOnlySpan<NameLabel> Labelling => _labels.AsSpan(0, _length);

    /// <summary>Starts a chain.</summary>
    public void Begin(int length)
    {
        _length = length;
        if (_gaps.Length >= length) return;
        var size = Math.Max(16, length * 2);
        _states = new float[size * Labels];
        _odds = new float[size * Labels];
        _best = new float[size * Labels];
        _forward = new float[size * Labels];
        _backward = new float[size * Labels];
        _from = new byte[size * Labels];
        _gaps = new byte[size];
        _labels = new NameLabel[size];
    }

    /// <summary>Gives the features of a word of the chain and the gap before it.</summary>
    public void Set(int word, ReadOnlySpan<ulong> features, int gapBefore)
    {
        model.States.Score(features, _states.AsSpan(word * Labels, Labels));
        _gaps[word] = (byte)gapBefore;
    }

    /// <summary>Decodes; label 0 stands before the chain.</summary>
    /// <returns>Whether any word begins a place.</returns>
    public bool Decode()
    {
        for (var t = 0; t < _length; t++) Advance(t);
        var label = 0;
        for (var l = 1; l < Labels; l++)
        {
            if (_best[((_length - 1) * Labels) + l] > _best[((_length - 1) * Labels) + label]) label = l;
        }

        var found = false;
        for (var t = _length - 1; t >= 0; t--)
        {
            _labels[t] = (NameLabel)label;
            found |= label == (int)NameLabel.Begin;
            label = _from[(t * Labels) + label];
        }

        return found;
    }

    /// <summary>Sums over all labellings, for <see cref="Probability"/>.</summary>
    public void Sum()
    {
        // The exponents are bounded so that no sum overflows; nothing is likelier than e³⁰.
        for (var i = 0; i < _length * Labels; i++) _odds[i] = MathF.Exp(Math.Clamp(_states[i], -30, 30));
        for (var t = 0; t < _length; t++) Forward(t);
        for (var t = _length - 1; t >= 0; t--) Backward(t);
    }

    /// <summary>How likely a word has a label, 0 to 1, after <see cref="Sum"/>.</summary>
    public float Probability(int word, NameLabel label)
    {
        var (total, at) = (0f, word * Labels);
        for (var l = 0; l < Labels; l++) total += _forward[at + l] * _backward[at + l];
        return total > 0 ? _forward[at + (int)label] * _backward[at + (int)label] / total : 0;
    }

    private void Advance(int t)
    {
        for (var label = 0; label < Labels; label++)
        {
            var (best, from) = (float.NegativeInfinity, 0);
            for (var before = 0; before < (t == 0 ? 1 : Labels); before++)
            {
                if (!NameLabels.MayFollow(before, label)) continue;
                var score = (t == 0 ? 0 : _best[((t - 1) * Labels) + before]) + model.Transition(_gaps[t], before, label);
                if (score > best) (best, from) = (score, before);
            }

            _best[(t * Labels) + label] = best + _states[(t * Labels) + label];
            _from[(t * Labels) + label] = (byte)from;
        }
    }

    private void Forward(int t)
    {
        var total = 0f;
        for (var label = 0; label < Labels; label++)
        {
            var sum = 0f;
            for (var before = 0; before < (t == 0 ? 1 : Labels); before++)
            {
                if (NameLabels.MayFollow(before, label)) sum += (t == 0 ? 1 : _forward[((t - 1) * Labels) + before]) * model.TransitionOdds(_gaps[t], before, label);
            }

            total += _forward[(t * Labels) + label] = sum * _odds[(t * Labels) + label];
        }

        for (var label = 0; label < Labels; label++) _forward[(t * Labels) + label] /= total;
    }

    private void Backward(int t)
    {
        var total = 0f;
        for (var label = 0; label < Labels; label++)
        {
            var sum = t == _length - 1 ? 1f : 0f;
            for (var next = 0; t < _length - 1 && next < Labels; next++)
            {
                if (!NameLabels.MayFollow(label, next)) continue;
                sum += model.TransitionOdds(_gaps[t + 1], label, next) * _odds[((t + 1) * Labels) + next] * _backward[((t + 1) * Labels) + next];
            }

            total += _backward[(t * Labels) + label] = sum;
        }

        for (var label = 0; label < Labels; label++) _backward[(t * Labels) + label] /= total;
    }
}
