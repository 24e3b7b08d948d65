using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Documents;

/// <summary>What results may not be written over.</summary>
public sealed class OutputPathTests : IDisposable
{
    private const string Letter = "The ship left Gwadar.";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Results_never_replace_a_document_that_they_are_read_from()
    {
        var letter = _folder.Write("letter.txt", Letter);
        var (code, _, errors) = CommandRun.Of(null, "extract", letter, "-o", Path.Combine(_folder.Path, ".", "letter.txt"), "--format", "csv", "--force");
        Assert.Equal(2, code);
        Assert.Contains("is one of the documents to read; name another file", errors, StringComparison.Ordinal);
        Assert.Equal(Letter, File.ReadAllText(letter));
    }

    [Fact]
    public void Results_and_the_list_of_problems_want_a_file_each()
    {
        var file = Path.Combine(_folder.Path, "same.csv");
        var (code, _, errors) = CommandRun.Of(null, "extract", _folder.Write("letter.txt", Letter), "-o", file, "--problems", file, "--force");
        Assert.Equal(2, code);
        Assert.Contains("name two files", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Theory]
    [InlineData("--problems")]
    [InlineData("-o")]
    public void A_device_is_no_file_to_write_to(string option)
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "this system has no /dev/zero");
        var (code, _, errors) = CommandRun.Of(null, "extract", _folder.Write("letter.txt", Letter), option, "/dev/zero", "--format", "csv");
        Assert.Equal(3, code);
        Assert.Contains("/dev/zero is no ordinary file", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_is_not_replaced_by_results_and_not_read_in_a_folder()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux tells what sort of file a name stands for");
        _folder.Write("letter.txt", Letter);
        var pipe = Path.Combine(_folder.Path, "pipe.txt");
        Assert.Equal(0, CommandRun.OfProgram("mkfifo", null, pipe).Code);

        var (written, _, refusal) = CommandRun.Of(null, "extract", _folder.Path, "-o", pipe, "--format", "csv", "--force");
        Assert.Equal(3, written);
        Assert.Contains("no ordinary file", refusal, StringComparison.Ordinal);

        var (read, output, notices) = CommandRun.Of(null, "extract", _folder.Path);
        Assert.Equal(0, read);
        Assert.Contains("Gwadar", output, StringComparison.Ordinal);
        Assert.Contains("pipe.txt: it is no ordinary file but a pipe, a device or the like, so it is not read.", notices, StringComparison.Ordinal);
    }
}
