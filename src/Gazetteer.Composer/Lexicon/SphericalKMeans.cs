using System.Runtime.Intrinsics;

namespace Gazetteer.Composer.Lexicon;

/// <summary>Clusters unit vectors by cosine (Dhillon and Modha, "Concept Decompositions for Large Sparse Text Data using Clustering", 2001).</summary>
/// <remarks>
/// The same on every machine: the first centres are the vectors of the commonest words, sums run in a fixed order over eight lanes, and no fused
/// multiply-add is used.
/// </remarks>
internal static class SphericalKMeans
{
    private const int Lanes = 8;

    /// <summary>The cluster of every word, from 0.</summary>
    /// <param name="vectors">Unit vectors, commonest word first.</param>
    /// <param name="clusters">How many clusters are made.</param>
    /// <param name="sample">How many of the commonest words the centres are learned from.</param>
    /// <param name="rounds">How many times the centres are moved.</param>
    public static int[] Cluster(WordVectors vectors, int clusters, int sample, int rounds)
    {
        var width = (vectors.Dimensions + Lanes - 1) / Lanes;
        var points = Padded(vectors, width);
        sample = Math.Min(sample, vectors.Words.Count);
        clusters = Math.Min(clusters, sample);
        var step = Math.Max(1, sample / clusters / 2);
        var centres = new Vector256<float>[clusters * width];
        for (var c = 0; c < clusters; c++) points.AsSpan(c * step * width, width).CopyTo(centres.AsSpan(c * width));
        var assigned = new int[sample];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < sample; i++) assigned[i] = Nearest(points.AsSpan(i * width, width), centres, width);
            Move(centres, points, assigned, width);
        }

        var all = new int[vectors.Words.Count];
        for (var i = 0; i < all.Length; i++) all[i] = Nearest(points.AsSpan(i * width, width), centres, width);
        return all;
    }

    private static Vector256<float>[] Padded(WordVectors vectors, int width)
    {
        var points = new Vector256<float>[vectors.Words.Count * width];
        Span<float> lane = stackalloc float[Lanes];
        for (var i = 0; i < vectors.Words.Count; i++)
        {
            for (var w = 0; w < width; w++)
            {
                lane.Clear();
                var rest = vectors[i][(w * Lanes)..];
                rest[..Math.Min(Lanes, rest.Length)].CopyTo(lane);
                points[(i * width) + w] = Vector256.Create<float>(lane);
            }
        }

        return points;
    }

    private static int Nearest(ReadOnlySpan<Vector256<float>> point, Vector256<float>[] centres, int width)
    {
        var (best, bestScore) = (0, float.NegativeInfinity);
        for (var (c, offset) = (0, 0); offset < centres.Length; c++, offset += width)
        {
            var sum = Vector256<float>.Zero;
            var centre = centres.AsSpan(offset, width);
            for (var w = 0; w < centre.Length; w++) sum += point[w] * centre[w];
            var score = Vector256.Sum(sum);
            if (score > bestScore) (best, bestScore) = (c, score);
        }

        return best;
    }

    private static void Move(Vector256<float>[] centres, Vector256<float>[] points, int[] assigned, int width)
    {
        var sums = new Vector256<float>[centres.Length];
        for (var i = 0; i < assigned.Length; i++)
        {
            for (var w = 0; w < width; w++) sums[(assigned[i] * width) + w] += points[(i * width) + w];
        }

        for (var offset = 0; offset < sums.Length; offset += width)
        {
            var square = 0f;
            for (var w = 0; w < width; w++) square += Vector256.Sum(sums[offset + w] * sums[offset + w]);

            // A centre that lost all its words stays where it was.
            if (square == 0) continue;
            for (var w = 0; w < width; w++) centres[offset + w] = sums[offset + w] / MathF.Sqrt(square);
        }
    }
}
