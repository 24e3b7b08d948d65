using Gazetteer.Learning.Corpora;
using Gazetteer.Output.Formats;
using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Documents;

/// <summary>The command as a user runs it: what it writes, what it says, and its exit code.</summary>
public sealed class ExtractCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_path_costs_one_message_and_the_rest_is_done()
    {
        var text = _folder.Write("a.txt", "From Quetta to Chabahar.");
        var (code, output, errors) = CommandRun.Of(null, "extract", text, "/no/such.txt");
        Assert.Equal(1, code);
        Assert.Contains("/no/such.txt: there is no such file or folder", errors, StringComparison.Ordinal);
        using var reader = new StringReader(output);
        Assert.Equal(["Quetta", "Chabahar"], MentionsCsv.Read(reader).Select(static r => r.Text));
    }

    [Fact]
    public void An_empty_folder_and_a_binary_file_leave_nothing_to_do()
    {
        var binary = _folder.Write("x/a.txt", [0, 1, 2, 3]);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "empty"));
        var (code, output, errors) = CommandRun.Of(null, "extract", binary, Path.Combine(_folder.Path, "empty"));
        Assert.Equal((3, ""), (code, output.Length > 0 && output.StartsWith("mention_id", StringComparison.Ordinal) ? "" : output));
        Assert.Contains("the file holds binary data, not text", errors, StringComparison.Ordinal);
        Assert.Contains("the folder holds no document that is read", errors, StringComparison.Ordinal);
        Assert.Contains("no document could be read", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_file_is_kept_unless_forced()
    {
        var text = _folder.Write("a.txt", "From Quetta to Chabahar.");
        var target = _folder.Write("out.geojson", "mine");
        var (code, _, errors) = CommandRun.Of(null, "extract", text, "-o", target);
        Assert.Equal(3, code);
        Assert.Contains("exists already; add --force", errors, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(target));
        Assert.Equal(0, CommandRun.Of(null, "extract", text, "-o", target, "--force").Code);
        Assert.Contains("FeatureCollection", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_read_replaces_nothing()
    {
        var binary = _folder.Write("a.txt", [0, 1, 2, 3]);
        var target = _folder.Write("out.csv", "mine");
        Assert.Equal(3, CommandRun.Of(null, "extract", binary, "-o", target, "--force").Code);
        Assert.Equal("mine", File.ReadAllText(target));
    }

    [Fact]
    public void Tables_come_through_standard_input_with_chosen_columns()
    {
        var (code, output, errors) = CommandRun.Of("no;words\n7;Quetta and گوادر\n", "extract", "-", "--stdin-type", "csv", "--text-column", "words", "--id-column", "no", "--excel");
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal('\uFEFF', output[0]);
        using var reader = new StringReader(output);
        Assert.All(MentionsCsv.Read(reader), static r => Assert.Equal("standard input#7", r.Document));
    }

    [Fact]
    public void A_corpus_gives_a_line_a_document_with_its_own_ids_and_offsets()
    {
        var corpus = _folder.Write("corpus.jsonl", """
            {"id":7,"text":"😀 From Quetta\r\nto 𐎱 Chabahar.","toponyms":[{"start":0,"end":3}]}
            {"id":"empty","title":"Nothing","text":""}
            {"id":"fa","title":"","text":"چابهار در جنوب ایران است"}
            """);
        var (code, output, errors) = CommandRun.Of(null, "extract", corpus, "--format", "jsonl");
        Assert.Equal((0, ""), (code, errors));
        using var reader = new StringReader(output);
        var documents = AnnotatedCorpus.Read(reader, "output");
        Assert.Equal(["7", "empty", "fa"], documents.Select(static d => d.Id));
        Assert.Equal(AnnotatedCorpus.Read(corpus).Select(static d => d.Text), documents.Select(static d => d.Text));
        Assert.Equal([(7, 13, "Quetta"), (20, 28, "Chabahar")], documents[0].Toponyms.Select(static t => (t.Start, t.End, t.Text)));
        Assert.Equal(["چابهار", "ایران"], documents[2].Toponyms.Where(static t => t.Point is not null).Select(static t => t.Text));
    }

    [Fact]
    public void An_unknown_format_is_named_with_those_there_are()
    {
        var (code, _, errors) = CommandRun.Of(null, "extract", _folder.Write("a.txt", "x"), "--format", "shapefile");
        Assert.Equal(2, code);
        Assert.Contains("there is no format shapefile. Formats: csv, places-csv, geojson", errors, StringComparison.Ordinal);
    }
}
