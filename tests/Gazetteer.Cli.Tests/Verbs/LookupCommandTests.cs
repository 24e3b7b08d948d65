using System.Text.Json;

namespace Gazetteer.Cli.Tests.Verbs;

/// <summary>Places are looked up by name, identifier, the beginning of a name, or a spelling that is nearly right.</summary>
public sealed class LookupCommandTests
{
    [Theory]
    [InlineData("Guwadar", "geonames:1177446", "Guwadar → Gwadar: u too many")]
    [InlineData("Karatchi", "geonames:1174872", "Karatchi → Karachi: tch for ch")]
    [InlineData("Dera Gazee Khan", "geonames:1180289", "ee for i")]
    [InlineData("Zaheden", "geonames:1159301", "Zaheden → Zahedan: e for a")]
    public void A_name_that_is_nearly_right_is_answered_with_what_was_meant_and_why(string name, string place, string difference)
    {
        var (code, output, errors) = CommandRun.Of(null, "lookup", name, "--limit", "3");

        Assert.Equal(1, code);
        Assert.Contains("did you mean", errors, StringComparison.Ordinal);
        Assert.Contains(place, output.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains(difference, output.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_like_none_is_said_to_be_unknown()
    {
        var (code, output, errors) = CommandRun.Of(null, "lookup", "Qxwzyvbnqx");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("no place named Qxwzyvbnqx.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_is_found_by_its_identifier() => Assert.StartsWith("Gwadar  PK", CommandRun.Of(null, "lookup", "geonames:1177446").Output, StringComparison.Ordinal);

    [Fact]
    public void A_star_asks_for_names_that_begin_so() => Assert.StartsWith("Zahedan  IR", CommandRun.Of(null, "lookup", "Zahed*", "--limit", "1").Output, StringComparison.Ordinal);

    [Fact]
    public void Json_holds_place_score_and_evidence()
    {
        using var json = JsonDocument.Parse(CommandRun.Of(null, "lookup", "چابهار", "--format", "json", "--limit", "1").Output);

        var place = json.RootElement[0];
        Assert.Equal(("geonames:1161724", "Chabahar", 25.2919), (place.GetProperty("place_id").GetString(), place.GetProperty("name").GetString(), place.GetProperty("latitude").GetDouble()));
        Assert.NotEqual(0, place.GetProperty("evidence").GetArrayLength());
    }
}
