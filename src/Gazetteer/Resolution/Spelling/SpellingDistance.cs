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
        Span<int> firsts = stackalloc int[SpellingVariants.Longest], lasts = stackalloc int[SpellingVariants.Longest];
        firsts.Fill(width);
        lasts.Fill(-1);
        for (var i = 0; i <= written.Length; i++)
        {
            // A step reaches back a few letters: what lies before the first column that is not too dear, or far after the last one, is too dear as well.
            var (first, last, reach) = (width, -1, i == 0 ? 0 : Max(lasts) + SpellingVariants.Longest);
            var row = costs.Slice(i * width, width);
            row.Fill(double.PositiveInfinity);
            for (var j = i == 0 ? 0 : Min(firsts); j < width && j <= reach; j++)
            {
                var from = (0, 0, 0d);
                var cost = i == 0 && j == 0 ? 0 : Best(written[..i], meant[..j], costs, width, ref from);
                if (steps is not null) steps[i, j] = from;
                if (cost > most) continue;
                row[j] = cost;
                (first, last, reach) = (Math.Min(first, j), j, Math.Max(reach, j + SpellingVariants.Longest));
            }

            firsts[i % SpellingVariants.Longest] = first;
            lasts[i % SpellingVariants.Longest] = last;
            if (Max(lasts) < 0) return double.PositiveInfinity;
        }

        return costs[^1];
    }

    private static int Max(ReadOnlySpan<int> columns)
    {
        var most = columns[0];
        foreach (var column in columns) most = Math.Max(most, column);
        return most;
    }

    private static int Min(ReadOnlySpan<int> columns)
    {
        var least = columns[0];
        foreach (var column in columns) least = Math.Min(least, column);
        return least;
    }

    /// <summary>The least cost of reading the whole of one stretch as the whole of another, from the costs of shorter ones.</summary>
    private static double Best(ReadOnlySpan<char> written, ReadOnlySpan<char> meant, ReadOnlySpan<double> costs, int width, ref (int I, int J, double Cost) from)
    {
        var (best, i, j) = (double.PositiveInfinity, written.Length, meant.Length);
        if (i > 0 && j > 0) Try(costs, width, i - 1, j - 1, written[^1] == meant[^1] ? 0 : SubstitutionCost(i, j), ref best, ref from);
        if (i > 0) Try(costs, width, i - 1, j, i > 1 && written[^1] == written[^2] ? Doubling : SubstitutionCost(i, j), ref best, ref from);
        if (j > 0) Try(costs, width, i, j - 1, j > 1 && meant[^1] == meant[^2] ? Doubling : SubstitutionCost(i, j), ref best, ref from);
        if (i > 1 && j > 1 && written[^1] == meant[^2] && written[^2] == meant[^1] && written[^1] != written[^2]) Try(costs, width, i - 2, j - 2, Edit, ref best, ref from);
        if (i > 2 && j > 2 && AreExchanged(written[^3..], meant[^3..])) Try(costs, width, i - 3, j - 3, Edit, ref best, ref from);
        if (i > 0 && j > 0) TryVariants(SpellingVariants.EndingIn(written, meant), written, meant, costs, width, ref best, ref from);
        if (i > 0) TryVariants(SpellingVariants.EndingIn(written, []), written, meant, costs, width, ref best, ref from);
        if (j > 0) TryVariants(SpellingVariants.EndingIn([], meant), written, meant, costs, width, ref best, ref from);
        return best;

        // Two consonants may change places over a vowel: "Savaran" for Saravan.
        static bool AreExchanged(ReadOnlySpan<char> written, ReadOnlySpan<char> meant) => written[0] == meant[2] && written[2] == meant[0] && written[1] == meant[1] && written[0] != written[2];

        // A name seldom begins with a wrong letter.
        static double SubstitutionCost(int i, int j) => i <= 1 && j <= 1 ? Edit + FirstLetter : Edit;
    }

    private static void TryVariants(ReadOnlySpan<SpellingVariant> variants, ReadOnlySpan<char> written, ReadOnlySpan<char> meant, ReadOnlySpan<double> costs, int width, ref double best,
        ref (int I, int J, double Cost) from)
    {
        foreach (var variant in variants)
        {
            if (written.EndsWith(variant.Written) && meant.EndsWith(variant.Meant))
                Try(costs, width, written.Length - variant.Written.Length, meant.Length - variant.Meant.Length, variant.Cost, ref best, ref from);
        }
    }

    private static void Try(ReadOnlySpan<double> costs, int width, int fromI, int fromJ, double step, ref double best, ref (int I, int J, double Cost) from)
    {
        var cost = costs[(fromI * width) + fromJ] + step;
        if (cost >= best) return;
        best = cost;
        from = (fromI, fromJ, step);
    }
}
