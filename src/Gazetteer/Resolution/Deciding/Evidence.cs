namespace Gazetteer.Resolution.Deciding;

/// <summary>One reason for or against a candidate.</summary>
/// <param name="Signal">Which signal spoke, such as <c>main name</c>, <c>population</c>, <c>contained in</c>.</param>
/// <param name="Weight">How strongly, in the resolver's additive scale (natural-log odds): positive speaks for the place.</param>
/// <param name="Detail">What it saw, in a few words for a reader.</param>
public sealed record Evidence(string Signal, double Weight, string Detail)
{
    /// <summary>The <see cref="Signal"/> of what says how a name is spelled otherwise than its place's.</summary>
    internal const string Spelling = "Spelling";
}
