namespace Gazetteer.Scene.Times;

/// <summary>How long a bar of a time line is.</summary>
public enum TimeUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years, from one that ends in 0.</summary>
    Decade,
}
