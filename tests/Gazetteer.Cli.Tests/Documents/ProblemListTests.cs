using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Documents;

/// <summary>Every problem is told somewhere: the first ones on the terminal, all of them in the file that <c>--problems</c> names.</summary>
public sealed class ProblemListTests : IDisposable
{
    private const int Broken = 60;
    private readonly TemporaryFolder _folder = new();

    private string List => Path.Combine(_folder.Path, "problems.csv");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_are_in_the_file_and_the_messages_say_so()
    {
        var (code, errors) = Extract("--problems", List);
        Assert.Equal(1, code);
        Assert.Contains($"and {Broken - 50} more problems; all of them are in {List}.", errors, StringComparison.Ordinal);
        var lines = File.ReadAllLines(List);
        Assert.Equal("file,line,reason", lines[0]);
        for (var i = 0; i < Broken; i++) Assert.Contains(lines, l => l.Contains($"broken{i}.docx,,", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_the_file_the_messages_tell_how_to_get_them_all() =>
        Assert.Contains($"and {Broken - 50} more problems; --problems FILE writes all of them.", Extract().Errors, StringComparison.Ordinal);

    [Fact]
    public void A_list_that_was_written_before_is_replaced_and_empty_when_all_is_well()
    {
        Extract("--problems", List);
        var (code, _, _) = CommandRun.Of("From Quetta.", "explain", "-", "--problems", List);
        Assert.Equal((0, "file,line,reason\r\n"), (code, File.ReadAllText(List)));
    }

    [Fact]
    public void A_file_of_somebody_else_is_left_alone()
    {
        File.WriteAllText(List, "name,latitude\n");
        var (code, errors) = Extract("--problems", List);
        Assert.Equal(3, code);
        Assert.Contains("exists already", errors, StringComparison.Ordinal);
        Assert.Equal("name,latitude\n", File.ReadAllText(List));
    }

    [Fact]
    public void They_are_written_even_when_nothing_could_be_read()
    {
        var (code, _, _) = CommandRun.Of(null, "extract", _folder.Write("only.docx", "no package\0"), "--problems", List);
        Assert.Equal(3, code);
        Assert.Contains("only.docx", File.ReadAllText(List), StringComparison.Ordinal);
    }

    private (int Code, string Errors) Extract(params string[] more)
    {
        _folder.Write("in/good.txt", "From Quetta to Chabahar.");
        for (var i = 0; i < Broken; i++) _folder.Write($"in/broken{i}.docx", "no package\0");
        var (code, _, errors) = CommandRun.Of(null, ["extract", Path.Combine(_folder.Path, "in"), .. more]);
        return (code, errors);
    }
}
