namespace Gazetteer.Cli.Tests.Sentences;

/// <summary>What stands in one row of a table lies in one another, and what stands in one column is of one kind.</summary>
public sealed class TableTests(SharedWorkspace shared) : IClassFixture<SharedWorkspace>
{
    private const string TownsOfStates = "Paris -95.56 33.66|Rome -85.16 34.26|Texas -99 31.2";

    [Theory]
    [InlineData("Town\tState\nParis\tTexas\nRome\tGeorgia\n", TownsOfStates)]
    [InlineData("Paris     Texas\nRome      Georgia\n", TownsOfStates)]
    [InlineData("Texas\tParis\nGeorgia\tRome\n", TownsOfStates)]
    [InlineData("Name | Where\nParis | Texas\nRome | Georgia\n", TownsOfStates)]
    [InlineData("Dublin\tLaurens\tGeorgia\nCadiz\tTrigg\tKentucky\n", "Dublin -82.9 32.54|Cadiz -87.84 36.87")]
    [InlineData("Country\tCity\nVenezuela\tValencia\nChile\tConcepción\n", "Valencia -68 10.16|Concepción -73.05 -36.83")]
    [InlineData("Manchester\tNH\nPortland\tME\nBurlington\tVT\n", "Manchester -71.46 42.99|Portland -70.26 43.66|Burlington -73.21 44.48")]
    [InlineData("Hyderabad\tSindh\nHyderabad\tTelangana\n", "Sindh 68.8 26|Telangana 79 17.8")]
    public void Row_says_what_its_places_lie_in(string text, string expected) => PlacedText.Verify(shared, text, expected, 150);

    [Theory]
    [InlineData("From\tTo\nTehran\tIsfahan\nShiraz\tTabriz\n", "Tehran 51.42 35.69|Isfahan 51.67 32.65|Shiraz 52.53 29.6|Tabriz 46.29 38.07")]
    [InlineData("Lima\nQuito\nBogotá\nCaracas\n", "Lima -77.03 -12.04|Quito -78.5 -0.23|Caracas -66.88 10.49")]
    [InlineData("Stop\tTime\tStop\tTime\nLeeds\t10.05\tYork\t10.40\nDurham\t11.20\tNewcastle\t11.35\n", "Leeds -1.55 53.8|York -1.08 53.96|Durham -1.58 54.78|Newcastle -1.61 54.97")]
    [InlineData("Origin\tDestination\nLima\tQuito\nQuito\tBogotá\n", "Lima -77.03 -12.04|Quito -78.5 -0.23")]
    [InlineData("Nevada\nOregon\nWashington\nIdaho\n", "Nevada -117 39|Oregon -120.5 44|Washington -120.5 47.5")]
    public void Columns_of_towns_or_of_states_are_read_as_such(string text, string expected) => PlacedText.Verify(shared, text, expected, 150);

    [Theory]
    [InlineData("They compared Paris (Texas) with Rome (Georgia).", "Paris -95.56 33.66|Rome -85.16 34.26|Georgia -83.4 32.7")]
    [InlineData("Frankfurt (Oder) and Halle (Saale) lie in the east.", "Frankfurt 14.55 52.35|Halle 11.97 51.48")]
    [InlineData("A fair in Freiburg (Breisgau), another in Brandenburg (Havel).", "Freiburg 7.85 48.0|Brandenburg 12.55 52.41")]
    [InlineData("San Juan (Puerto Rico) is larger than Ponce (Puerto Rico).", "San Juan -66.1 18.45|Ponce -66.62 18.01")]
    [InlineData("The firm has shops in Valencia (Venezuela) and Córdoba (Argentina).", "Valencia -68 10.16|Córdoba -64.18 -31.4")]
    public void Brackets_say_which_place_is_meant(string text, string expected) => PlacedText.Verify(shared, text, expected, 60);
}
