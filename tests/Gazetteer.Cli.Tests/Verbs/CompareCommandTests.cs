using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Verbs;

/// <summary><c>gazetteer compare</c> writes which places two groups of documents mention, and how differently.</summary>
public sealed class CompareCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CompareCommandTests()
    {
        _folder.Write("fa/1.txt", "از زاهدان و کویته و کراچی نامه رسید. بازار زاهدان بزرگ است و زاهدان دور است.\n");
        _folder.Write("en/1.txt", "The ship from Muscat called at Gwadar, then at Karachi, and again at Gwadar.\n");
        _folder.Write("en/2.txt", "From Karachi the mail went to Quetta.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Places_of_the_first_group_come_first_and_those_of_the_second_last()
    {
        var table = Path.Combine(_folder.Path, "comparison.csv");
        var (code, output, errors) = CommandRun.Of(null, "compare", At("fa"), "--with", At("en"), "-o", table, "--memory", "none");
        Assert.Equal((0, ""), (code, output));
        var rows = File.ReadAllLines(table).Skip(1).Select(static r => r.Split(',')).ToArray();
        Assert.Equal(["Zahedan", "Quetta", "Karachi", "Muscat", "Gwadar"], rows.Select(static r => r[1]));
        Assert.Equal(["A only", "both", "both", "B only", "B only"], rows.Select(static r => r[6]));
        Assert.Equal(("3", "0"), (rows[0][7], rows[0][8]));
        Assert.Contains("A: 5 mentions in 1 document. B: 6 mentions in 2 documents.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Filters_hold_for_both_groups()
    {
        var (_, output, _) = CommandRun.Of(null, "compare", At("fa"), "--with", At("en"), "--memory", "none", "--in-country", "PK");
        Assert.Equal(3, output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
    }

    [Fact]
    public void Without_a_second_group_there_is_nothing_to_compare() => Assert.Equal(2, CommandRun.Of(null, "compare", At("fa")).Code);

    private string At(string folder) => Path.Combine(_folder.Path, folder);
}
