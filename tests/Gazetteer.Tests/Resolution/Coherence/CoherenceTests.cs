using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Tests.Resolution.Coherence;

/// <summary>Local places support each other against a famous namesake.</summary>
public sealed class CoherenceTests
{
    private static readonly TinyAtlas Atlas = new TinyAtlas()
        .Country("t:LB", "Lebanon", "LB", 35.8, 33.9, 6_000_000)
        .Add("t:beirut", "Beirut", "P", "PPLC", "LB", "04", 35.5, 33.9, 1_900_000)
        .Add("t:indiana", "Indiana", "A", "ADM1", "US", "IN", -86.2, 40, 6_500_000)
        .Town("t:lebanon-in", "Lebanon", "PPLA2", "IN", "011", -86.47, 40.05, 15_000)
        .Town("t:lebanon-oh", "Lebanon", "PPLA2", "OH", "165", -84.2, 39.43, 20_000)
        .County("t:boone-in", "Boone County", "IN", "011", -86.47, 40.05)
        .County("t:boone-ky", "Boone County", "KY", "015", -84.73, 38.97)
        .County("t:boone-mo", "Boone County", "MO", "019", -92.3, 38.98)
        .Town("t:zionsville", "Zionsville", "PPL", "IN", "011", -86.26, 39.95, 25_000)
        .Town("t:whitestown", "Whitestown", "PPL", "IN", "011", -86.35, 39.99, 10_000)
        .Town("t:whitestown-ky", "Whitestown", "PPL", "KY", "015", -85, 38, 30_000);

    [Fact]
    public void Town_alone_of_its_name_lies_in_a_county_of_the_document()
    {
        var options = Weigh("The [Lebanon] court sits in [Boone County].", "lebanon");
        Assert.Equal(1, options["t:lebanon-in"][Signal.CountyMatch]);
        Assert.Equal(0, options["t:lebanon-oh"][Signal.CountyMatch]);
        Assert.Equal(0, options["t:LB"][Signal.CountyMatch]);
    }

    [Fact]
    public void County_alone_of_its_name_holds_a_town_of_the_document()
    {
        var options = Weigh("The [Lebanon] court sits in [Boone County].", "boone county");
        Assert.Equal(1, options["t:boone-in"][Signal.CountyMatch]);
        Assert.Equal(0, options["t:boone-mo"][Signal.CountyMatch]);
    }

    [Fact]
    public void Towns_near_each_other_vouch_for_each_other_by_how_alone_they_are()
    {
        var options = Weigh("From [Lebanon] to [Whitestown].", "whitestown");
        Assert.Equal(Math.Log(2), options["t:whitestown"][Signal.CloseMatches], 6);
        Assert.Equal(0, options["t:whitestown-ky"][Signal.CloseMatches]);
    }

    [Fact]
    public void Belief_in_a_near_place_counts_and_falls_with_no_belief()
    {
        var options = Weigh("From [Zionsville] to [Lebanon].", "lebanon");
        Assert.InRange(options["t:lebanon-in"][Signal.CloseBelief], 0.3, 1);
        Assert.Equal(0, options["t:LB"][Signal.CloseBelief]);
    }

    [Fact]
    public void Fame_counts_less_in_a_local_document()
    {
        var alone = Weigh("He came from [Lebanon].", "lebanon")["t:LB"];
        var local = Weigh("He came from [Lebanon] by [Zionsville] and [Whitestown] in [Boone County].", "lebanon")["t:LB"];
        Assert.True(local[Signal.LocalFame] < alone[Signal.LocalFame]);
    }

    [Fact]
    public void County_that_the_document_names_says_so_in_its_seat_and_towns()
    {
        var options = Weigh("In [Lebanon], [Indiana], the [Boone County] fair opened.", "lebanon");
        Assert.True(options["t:lebanon-in"][Signal.StateNamed] > 0.5);
        Assert.Equal(0, options["t:lebanon-oh"][Signal.StateNamed]);
        Assert.True(options["t:lebanon-in"][Signal.SeatOfNamedCounty] > options["t:lebanon-oh"][Signal.SeatOfNamedCounty]);
    }

    private static Dictionary<string, Option> Weigh(string marked, string name) => Atlas.Weigh(marked).First(g => g.Key == name).Options.ToDictionary(static o => o.Place.Id.Value);
}
