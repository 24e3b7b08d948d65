using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Verbs;

/// <summary>What <c>import</c> shows before it writes anything.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Dry_run_shows_columns_places_and_bad_rows_with_reasons()
    {
        var table = _folder.Write("sites.csv", "Fundort;Breite;Länge;Land\nTis;25,36;60,61;ایران\nNirgends;;;Deutschland\n");

        var (code, output, errors) = CommandRun.Of(null, "import", table, "--dry-run");

        Assert.Equal(1, code);
        Assert.Contains("Fundort  name", output, StringComparison.Ordinal);
        Assert.Contains("Tis  25.36, 60.61  IR", output, StringComparison.Ordinal);
        Assert.Contains("sites.csv:3: the position is missing", output, StringComparison.Ordinal);
        Assert.Contains("nothing was written", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Country_is_known_by_the_names_of_the_shipped_gazetteer()
    {
        var table = _folder.Write("sites.csv", "name,lat,lon,country\nA,48,11,Allemagne\nB,48,11,Германия\nC,48,11,德国\nD,48,11,DEU\n");

        var (code, output, _) = CommandRun.Of(null, "import", table, "--dry-run");

        Assert.Equal(0, code);
        Assert.Equal(4, output.Split('\n').Count(static line => line.TrimEnd().EndsWith("48, 11  DE", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--colour", "red")]
    [InlineData("--crs", "EPSG:31468")]
    [InlineData("--column", "height=3")]
    [InlineData("--country", "Ruritania")]
    public void A_choice_that_is_not_understood_is_said_before_anything_is_read(string option, string value)
    {
        var (code, _, errors) = CommandRun.Of(null, "import", _folder.Write("sites.csv", "name,lat,lon\nTis,25,60\n"), "--dry-run", option, value);

        Assert.Equal(2, code);
        Assert.Contains(value.Split('=')[^1] == "3" ? "FIELD=COLUMN" : value, errors, StringComparison.Ordinal);
    }
}
