using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Verbs;

/// <summary>What was decided about names holds in every command that is given the memory file.</summary>
public sealed class MemoryCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _letter;

    public MemoryCommandTests() => _letter = _folder.Write("letter.txt", "The road from Zahedan to Saravan is long. At the gwashtak wells they rested, and went on to Karachi.");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Decisions_of_a_memory_file_are_taken_into_the_results_and_said_there()
    {
        var memory = _folder.Write("memory.txt", """
            # gazetteer memory 1
            "Saravan" is own:saravan "Saravan, the village" IR P.PPL 37.05N 49.65E by "Mina" on 2026-11-30
            "Gwashtak" everywhere is own:gwashtak "Gwashtak" 26.5N 63.5E by "Mina" on 2026-11-30
            "Karachi" is not a place if with "Zahedan"

            """);
        var (code, output, errors) = CommandRun.Of(null, "extract", _letter, "--memory", memory);
        Assert.Equal((0, ""), (code, errors));
        var rows = output.Split("\r\n");
        Assert.Contains(rows, static r => r.Contains("own:saravan", StringComparison.Ordinal) && r.Contains(",corrected,", StringComparison.Ordinal)
            && r.Contains(",Mina,2026-11-30T00:00:00Z,", StringComparison.Ordinal));
        Assert.Contains(rows, static r => r.Contains("own:gwashtak", StringComparison.Ordinal) && r.Contains(",added,", StringComparison.Ordinal));
        Assert.DoesNotContain("Karachi,P,", output, StringComparison.Ordinal);
        Assert.Contains("rejected", CommandRun.Of(null, "extract", _letter, "--memory", memory, "--all-kinds").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_tells_that_a_person_decided()
    {
        var memory = _folder.Write("memory.txt", "\"Saravan\" is own:saravan \"Saravan\" 37.05N 49.65E by \"Mina\" on 2026-11-30\n");
        Assert.Contains("corrected by Mina on 2026-11-30", CommandRun.Of(null, "explain", _letter, "--name", "Saravan", "--memory", memory).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_not_understood_is_a_problem_and_the_others_count()
    {
        var memory = _folder.Write("memory.txt", "\"Saravan\" means Saravan\n\"Karachi\" is not a place\n");
        var (code, output, errors) = CommandRun.Of(null, "extract", _letter, "--memory", memory);
        Assert.Equal(1, code);
        Assert.Contains("memory.txt:1: after the name comes", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Karachi,P,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_memory_file_that_is_not_there_is_said_before_any_work()
    {
        var (code, output, errors) = CommandRun.Of(null, "extract", _letter, "--memory", Path.Combine(_folder.Path, "missing.txt"));
        Assert.Equal((3, ""), (code, output));
        Assert.Contains("there is no memory file", errors, StringComparison.Ordinal);
    }
}
