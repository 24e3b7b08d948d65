using System.Collections.Immutable;

namespace Gazetteer.Scene.Marks;

/// <summary>Turns numbers of mentions into circles whose area grows with the number, so that twice the mentions look twice as much.</summary>
/// <remarks>The few mentions of a small desk are drawn at a fixed size each; the many of a large one are scaled so that the largest circle is <see cref="MaxRadius"/>.</remarks>
public sealed class CircleScale
{
    /// <summary>Smallest radius in pixels: still to be hit with a pointer.</summary>
    public const double MinRadius = 4.5;

    /// <summary>Largest radius in pixels.</summary>
    public const double MaxRadius = 21;

    private const double RadiusOfOne = 5.5;
    private readonly double _factor;
    private readonly int _most;

    /// <summary>A scale for numbers up to this one.</summary>
    /// <param name="most">The largest number of mentions shown.</param>
    public CircleScale(int most)
    {
        _most = Math.Max(1, most);
        _factor = Math.Min(RadiusOfOne, MaxRadius / Math.Sqrt(_most));
    }

    /// <summary>Radius in pixels for a number of mentions.</summary>
    public double Radius(int mentions) => Math.Max(MinRadius, Math.Round(_factor * Math.Sqrt(mentions), 1));

    /// <summary>Round numbers for a legend, ascending: at most four, from one to the largest number shown.</summary>
    public ImmutableArray<LegendSize> LegendSizes()
    {
        var numbers = new SortedSet<int> { 1 };
        foreach (var share in new[] { 0.15, 0.45, 1.0 })
        {
            var round = RoundDown(_most * share);
            if (round > 1 && Radius(round) - Radius(numbers.Max) >= 2) numbers.Add(round);
        }

        return [.. numbers.Select(n => new LegendSize(n, Radius(n)))];
    }

    private static int RoundDown(double value)
    {
        if (value < 1) return 1;
        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(value)));
        var leading = value / magnitude;
        return (int)(magnitude * (leading >= 5 ? 5 : leading >= 2 ? 2 : 1));
    }
}
