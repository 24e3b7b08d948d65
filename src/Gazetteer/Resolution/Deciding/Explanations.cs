using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Places;

namespace Gazetteer.Resolution.Deciding;

/// <summary>Says a candidate's signals in words.</summary>
internal static class Explanations
{
    /// <summary>Weaker evidence is not worth a reader's time.</summary>
    private const double LeastWeight = 0.05;

    private static readonly Signal[] Signals = Enum.GetValues<Signal>();

    public static ImmutableArray<Evidence> Of(Place place, double[] signals, ResolverModel model)
    {
        var evidence = new List<Evidence>();
        var shares = model.SharesOf(signals);
        foreach (var signal in Signals)
        {
            var weight = shares[(int)signal];
            if (Math.Abs(weight) >= LeastWeight && signal != Signal.Order) evidence.Add(new Evidence(signal.ToString(), weight, Say(signal, place)));
        }

        return [.. evidence.OrderByDescending(static e => Math.Abs(e.Weight))];
    }

    private static string Say(Signal signal, Place place) => signal switch
    {
        Signal.MainName => "its main name",
        Signal.AliasDepth => $"an alias of {place.Name}",
        Signal.PreferredName => "its usual name",
        Signal.Abbreviation => $"an abbreviation of {place.Name}",
        Signal.Demonym => $"a word for people or things of {place.Name}",
        Signal.HistoricName => $"a former name of {place.Name}",
        Signal.OfItsTime => "its name in the time that the text speaks of",
        Signal.Misspelling => $"a known misspelling of {place.Name}",
        Signal.OwnLanguage => "a name in the document's language",
        Signal.ForeignName => "a name in another language",
        Signal.WithoutDirection => $"a part of {place.Name}",
        Signal.WithinName => $"{place.Name} is a part of the name",
        Signal.Renown => "well known",
        Signal.WorldRenown => "known all over the world",
        Signal.NamesakeOfTown => "a town in it has the same name",
        Signal.Population => string.Create(CultureInfo.InvariantCulture, $"population {place.Population:N0}"),
        Signal.PopulationAgainstRivals => "smaller than another place of the name",
        Signal.Country => "a country",
        Signal.Capital => "a capital",
        Signal.Admin1 => "a province or state",
        Signal.LowerAdmin => "a district or county",
        Signal.Admin1Seat => "the seat of a province or state",
        Signal.Physical => "a region or physical feature",
        Signal.Continental => "a continent or ocean",
        Signal.PartOfTown => "a part of a town",
        Signal.KindFits => "a noun in or beside the name says this kind of place",
        Signal.KindClashes => "the noun beside it says another kind of place",
        Signal.ArticleFits => "named with an article, as rivers, seas and ranges are",
        Signal.ArticleClashes => "named with an article, as towns are not",
        Signal.ContainedInNamed => "the text places it there, and it lies there",
        Signal.NotContainedInNamed => "the text places it elsewhere",
        Signal.ContainsNamed => "the text places the neighbouring name in it, rightly",
        Signal.DoesNotContainNamed => "the text places a name in it that lies elsewhere",
        Signal.Admin1Named => "its province or state is named in the document",
        Signal.CountryNamed => "its country is named in the document",
        Signal.CountryShare => "other names of the document lie in its country",
        Signal.Admin1Share => "other names of the document lie in its province or state",
        Signal.Admin1Beside => "names beside it lie in its province or state",
        Signal.NearestOther => "near another place of the document",
        Signal.JoinedToNear => "a dash joins it to a place near it",
        Signal.NamedOtherwise => "another name in the document means it too",
        Signal.HoldsOthers => "other places of the document lie in it",
        Signal.OwnGazetteer => "from your gazetteer",
        Signal.OnlyOne => "no other place is known by the name",
        Signal.UnitPopulation => "many people live in its towns",
        Signal.Namesakes => "other places share the name",
        Signal.Fame => "how famous it is",
        Signal.LocalFame => "how much its fame counts in this document",
        Signal.Coherence => "it fits the document's other names",
        Signal.CountyNamed => "its district or county is named in the document",
        Signal.SeatOfNamedCounty => "the seat of a district or county that the document names",
        Signal.StateNamed => "its province or state is named in the document",
        Signal.SeatOfNamedState => "the seat of a province or state that the document names",
        Signal.CountyShare => "other names of the document lie in its district or county",
        Signal.UnitHolds => "other names of the document lie in it",
        Signal.CountyMatch => "of its name, it fits a district or county that the document names",
        Signal.StateMatches => "of its name, it shares a province or state with other names",
        Signal.CloseMatches => "of its name, it has other names' places within 30 km",
        Signal.NearMatches => "of its name, it has other names' places within 100 km",
        Signal.CloseBelief => "another place of the document lies within 30 km",
        Signal.NearBelief => "another place of the document lies within 100 km",
        Signal.PlacedInUnit => "the text names beside it what it lies in",
        Signal.UnitOfPlaced => "the text names it beside a place that lies in it",
        Signal.ListedAlike => "the list in which it stands is of its kind",
        Signal.UserRegion => "in the region that the user named",
        _ => signal.ToString(),
    };
}
