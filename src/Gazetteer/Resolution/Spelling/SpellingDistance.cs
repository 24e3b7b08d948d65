namespace Gazetteer.Resolution.Spelling;

/// <summary>How far two folded spellings lie apart, and by what.</summary>
/// <remarks>
/// Damerau's distance (insertion, deletion, substitution, exchange of neighbours; Damerau 1964, in the restricted form of optimal string alignment), in which stretches that are known to be
/// written for each other cost less than one. Time and memory grow with the product of the lengths. Thread-safe.
/// </remarks>
internal static class SpellingDistance
{
    private const double Edit = 1;
    private const int MostOnStack = 1024;
    private const double Doubling = 0.2;
    private const double FirstLetter = 0.5;

    /// <summary>The cost of reading one spelling as another; infinite beyond the most that is asked for.</summary>
    public static double Of(ReadOnlySpan<char> written, ReadOnlySpan<char> meant, double most) => Fill(written, meant, most, null);

    /// <summary>What differs, in words: <c>u for w, without h</c>.</summary>
    public static string Describe(string written, string meant)
    {
        var steps = new (int I, int J, double Cost)[written.Length + 1, meant.Length + 1];
        Fill(written, meant, double.PositiveInfinity, steps);
        var parts = new List<string>();
        for (var (i, j) = (written.Length, meant.Length); i > 0 || j > 0;)
        {
            var step = steps[i, j];
            if (step.Cost > 0) parts.Add(Words(written[step.I..i], meant[step.J..j]));
            (i, j) = (step.I, step.J);
        }

        parts.Reverse();
        return string.Join(", ", parts);
    }

    private static string Words(string written, string meant) =>
        written.Length == 0 ? $"without {Shown(meant)}"
        : meant.Length == 0 ? $"{Shown(written)} too many"
        : written.Length == 2 && meant.Length == 2 && written[0] == meant[1] && written[1] == meant[0] ? $"{written[0]} and {written[1]} exchanged"
        : written.Length == 3 && meant.Length == 3 && written[0] == meant[2] && written[2] == meant[0] ? $"{written[0]} and {written[2]} exchanged"
        : Replaced(written, meant);

    private static string Shown(string letters) => letters == " " ? "a space" : letters;

    /// <summary>Of stretches of one length without the letters that both begin or end with: "u for w" of gu and gw.</summary>
    private static string Replaced(string written, string meant)
    {
        var (start, end) = (0, 0);
        if (written.Length == meant.Length)
        {
            while (start < written.Length - 1 && written[start] == meant[start]) start++;
            while (end < written.Length - 1 - start && written[^(end + 1)] == meant[^(end + 1)]) end++;
        }

        return $"{written[start..^end]} for {meant[start..^end]}";
    }

    private static double Fill(ReadOnlySpan<char> written, ReadOnlySpan<char> meant, double most, (int I, int J, double Cost)[,]? steps)
    {
        var width = meant.Length + 1;
        var count = (written.Length + 1) * width;
        var costs = count <= MostOnStack ? stackalloc double[count] : new double[count];
        var dear = 0;
        for (var i = 0; i <= written.Length; i++)
        {
            var least = double.PositiveInfinity;
            for (var j = 0; j < width; j++)
            {
                var (cost, from) = i == 0 && j == 0 ? (0d, (0, 0, 0d)) : Best(written, meant, costs, i, j, width);
                costs[(i * width) + j] = cost;
                if (steps is not null) steps[i, j] = from;
                least = Math.Min(least, cost);
            }

            // Variants reach back a few letters, so a row that is too dear does not end it, but as many rows as the longest has letters do.
            dear = least > most ? dear + 1 : 0;
            if (dear >= SpellingVariants.Longest || least > most + Edit) return double.PositiveInfinity;
        }

        return costs[^1] <= most ? costs[^1] : double.PositiveInfinity;
    }

    private static (double Cost, (int I, int J, double Cost) From) Best(ReadOnlySpan<char> written, ReadOnlySpan<char> meant, ReadOnlySpan<double> costs, int i, int j, int width)
    {
        var best = (Cost: double.PositiveInfinity, From: (I: 0, J: 0, Cost: 0d));
        if (i > 0 && j > 0) Try(costs, i - 1, j - 1, written[i - 1] == meant[j - 1] ? 0 : SubstitutionCost(i, j));
        if (i > 0) Try(costs, i - 1, j, i > 1 && written[i - 1] == written[i - 2] ? Doubling : SubstitutionCost(i, j));
        if (j > 0) Try(costs, i, j - 1, j > 1 && meant[j - 1] == meant[j - 2] ? Doubling : SubstitutionCost(i, j));
        if (i > 1 && j > 1 && written[i - 1] == meant[j - 2] && written[i - 2] == meant[j - 1] && written[i - 1] != written[i - 2]) Try(costs, i - 2, j - 2, Edit);
        if (i > 2 && j > 2 && AreExchanged(written[(i - 3)..i], meant[(j - 3)..j])) Try(costs, i - 3, j - 3, Edit);
        if (i > 0 && j > 0) TryVariants(costs, SpellingVariants.EndingIn(written[..i], meant[..j]), written, meant);
        if (i > 0) TryVariants(costs, SpellingVariants.EndingIn(written[..i], []), written, meant);
        if (j > 0) TryVariants(costs, SpellingVariants.EndingIn([], meant[..j]), written, meant);
        return best;

        void TryVariants(ReadOnlySpan<double> costs, ReadOnlySpan<SpellingVariant> variants, ReadOnlySpan<char> written, ReadOnlySpan<char> meant)
        {
            foreach (var variant in variants)
            {
                if (written[..i].EndsWith(variant.Written) && meant[..j].EndsWith(variant.Meant)) Try(costs, i - variant.Written.Length, j - variant.Meant.Length, variant.Cost);
            }
        }

        void Try(ReadOnlySpan<double> costs, int fromI, int fromJ, double step)
        {
            var cost = costs[(fromI * width) + fromJ] + step;
            if (cost < best.Cost) best = (cost, (fromI, fromJ, step));
        }

        // Two consonants may change places over a vowel: "Savaran" for Saravan.
        static bool AreExchanged(ReadOnlySpan<char> written, ReadOnlySpan<char> meant) => written[0] == meant[2] && written[2] == meant[0] && written[1] == meant[1] && written[0] != written[2];

        // A name seldom begins with a wrong letter.
        static double SubstitutionCost(int i, int j) => i <= 1 && j <= 1 ? Edit + FirstLetter : Edit;
    }
}
