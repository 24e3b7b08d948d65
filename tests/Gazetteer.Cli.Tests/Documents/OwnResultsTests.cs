using Gazetteer.Output.Formats;
using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Documents;

/// <summary>A folder that holds results beside documents.</summary>
public sealed class OwnResultsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Results_in_the_folder_that_is_read_are_no_documents_of_it()
    {
        _folder.Write("a.txt", "From Quetta to Chabahar.");
        foreach (var name in (string[])["m.csv", "p.places.csv", "l.lp.tsv", "t.tei.xml", "b.brat.zip", "j.jsonl", "r.html"])
        {
            Assert.Equal(0, CommandRun.Of(null, "extract", Path.Combine(_folder.Path, "a.txt"), "-o", Path.Combine(_folder.Path, name)).Code);
        }

        var (code, output, errors) = CommandRun.Of(null, "extract", _folder.Path);
        Assert.Equal(0, code);
        Assert.Equal(["Quetta", "Chabahar"], Texts(output));
        Assert.Equal(7, errors.Split("it holds results of this program").Length - 1);
    }

    [Fact]
    public void The_file_that_is_written_to_is_not_read_whatever_it_holds()
    {
        _folder.Write("a.txt", "From Quetta to Chabahar.");
        var target = _folder.Write("z.csv", "town\nPasni\n");
        var (code, _, errors) = CommandRun.Of(null, "extract", _folder.Path, "-o", target, "--force");
        Assert.Equal(0, code);
        Assert.Equal(["Quetta", "Chabahar"], Texts(File.ReadAllText(target)));
        Assert.Contains("z.csv: it is the file that results are written to", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_that_are_named_are_read()
    {
        var results = _folder.Write("m.csv", "mention_id,document,document_date,start,end,text,context_before,context_after\n1,a.txt,,5,11,Quetta,From ,\n");
        Assert.Contains("Quetta", Texts(CommandRun.Of(null, "extract", results).Output));
    }

    private static List<string> Texts(string csv)
    {
        using var reader = new StringReader(csv);
        return [.. MentionsCsv.Read(reader).Select(static r => r.Text)];
    }
}
