using System.Collections.Immutable;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Learning.Resolving;

/// <summary>Which signals can only speak for a place, and which only against it, whatever a corpus happens to hold.</summary>
/// <remarks>
/// A few hundred documents show many signals rarely, and together with others that say much the same: what is learned of them then leans on chance, and another corpus or a
/// changed rule turns it over. Knowing the direction beforehand (Sill, "Monotonic Networks", 1998) costs nothing where data are many and keeps sense where they are few.
/// </remarks>
internal static class SignalDirections
{
    private static readonly ImmutableHashSet<Signal> For =
    [
        Signal.OfItsTime, Signal.KindFits, Signal.ArticleFits, Signal.ContainedInNamed, Signal.ContainsNamed, Signal.Admin1Named, Signal.CountryNamed, Signal.CountryShare,
        Signal.Admin1Share, Signal.Admin1Beside, Signal.NearestOther, Signal.JoinedToNear, Signal.NamedOtherwise, Signal.HoldsOthers, Signal.UserRegion, Signal.OwnGazetteer,
        Signal.OnlyOne, Signal.Coherence, Signal.CountyNamed, Signal.SeatOfNamedCounty, Signal.StateNamed, Signal.SeatOfNamedState, Signal.CountyShare, Signal.UnitHolds,
        Signal.CountyMatch, Signal.StateMatches, Signal.CloseMatches, Signal.NearMatches, Signal.CloseBelief, Signal.NearBelief, Signal.PlacedInUnit, Signal.UnitOfPlaced,
        Signal.ListedAlike, Signal.LocalFame, Signal.PreferredName, Signal.OwnLanguage,
    ];

    private static readonly ImmutableHashSet<Signal> Against =
    [
        Signal.HistoricName, Signal.Misspelling, Signal.ForeignName, Signal.WithinName, Signal.WithoutDirection, Signal.KindClashes, Signal.ArticleClashes,
        Signal.NotContainedInNamed, Signal.DoesNotContainNamed,
    ];

    /// <summary>1 for what can only speak for a place, −1 for what can only speak against it, 0 for what data must tell.</summary>
    public static int Of(Signal signal) => For.Contains(signal) ? 1 : Against.Contains(signal) ? -1 : 0;
}
