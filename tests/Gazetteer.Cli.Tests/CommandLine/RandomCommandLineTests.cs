using Gazetteer.Cli.Errors;
using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.CommandLine;

/// <summary>Random verbs, options and values: whatever is typed, the command ends with an exit code of the README's and in words for a person.</summary>
/// <remarks>
/// In this process, so that an exception that no verb expects fails the test with its trace. GAZETTEER_FUZZ_SEED sets another beginning,
/// GAZETTEER_FUZZ_ITERATIONS how many.
/// </remarks>
[Collection(Alone)]
[Trait("Category", "Fuzz")]
public sealed class RandomCommandLineTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>The console and the environment are the process's: no other test may run beside this one.</summary>
    internal const string Alone = "the console of the process";

    private const int DefaultIterations = 150;
    /// <summary>Then it is interrupted, as by Ctrl+C; one line in four is sooner, at any moment of its work.</summary>
    private static readonly TimeSpan LongestServing = TimeSpan.FromSeconds(2);
    private static readonly int[] Documented = [ExitCode.Success, ExitCode.SomeProblems, ExitCode.Usage, ExitCode.Failure, ExitCode.Cancelled];

    // 'index build' and 'train' on real corpora would write beside the tests' own folders; their options are tried on what is not there.
    private static readonly string[] Verbs =
        ["extract", "map", "class", "explain", "lookup", "index", "index info", "index verify", "import", "evaluate", "train --corpora /no/such/corpora", "view --no-browser", "about", "", "nonsense"];

    private static readonly string[] Options =
    [
        "--output", "-o", "--format", "-f", "--force", "--excel", "--title", "--all-kinds", "--text-column", "--id-column", "--title-column", "--date-column", "--delimiter", "--stdin-type",
            "--hidden",
        "--country", "--near", "--problems", "--name", "--limit", "--use", "--column", "--separator", "--list", "--remove", "--predictions", "--errors", "--by-type", "--without-demonyms",
            "--only-coordinates",
        "--extent", "--level", "--seed", "--paper", "--labels", "--numbers", "--language", "--label-languages", "--groups", "--projection", "--text-size", "--scale", "--cross-validate", "--script",
            "--port", "--help", "--version", "--no-such-option", "-x",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_command_line_ends_with_a_documented_code_and_plain_messages()
    {
        Environment.SetEnvironmentVariable("GAZETTEER_USER", Path.Combine(_folder.Path, "user"));
        var values = Values();
        var seed = Setting("GAZETTEER_FUZZ_SEED", 1);
        var codes = new Dictionary<int, int>();
        for (var i = 0; i < Setting("GAZETTEER_FUZZ_ITERATIONS", DefaultIterations); i++)
        {
            var random = new Random(unchecked((seed * 1_000_003) + i));
            var arguments = Arguments(random, values);
            var line = $"seed {seed}, number {i}: {string.Join(' ', arguments.Select(static a => $"'{a}'"))}";
            var (code, errors) = Run(arguments, random.Next(4) == 0 ? TimeSpan.FromMilliseconds(random.Next(100)) : LongestServing, line);
            Assert.True(Documented.Contains(code), $"{line}: {code}");
            foreach (var said in errors.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                Assert.True(said.StartsWith("gazetteer: ", StringComparison.Ordinal) && !said.Any(char.IsControl), $"{line}: {said}");
            Assert.True(code == ExitCode.Success || arguments.Length == 0 || errors.Length > 0, $"{line}: it says nothing of what went wrong");
            codes[code] = codes.GetValueOrDefault(code) + 1;
        }

        output.WriteLine(string.Join(", ", codes.OrderBy(static c => c.Key).Select(static c => $"{c.Value} ended with {c.Key}")));
        Assert.True(codes.Count >= 4, "the command lines are too much alike");
    }

    private static (int Code, string Errors) Run(string[] arguments, TimeSpan time, string line)
    {
        var (console, errors) = (Console.Out, Console.Error);
        using var said = new StringWriter { NewLine = "\n" };
        using var interrupt = new CancellationTokenSource(time);
        Console.SetOut(TextWriter.Null);
        Console.SetError(said);
        try
        {
            return (Program.Run(arguments, interrupt.Token), said.ToString());
        }
        catch (Exception e)
        {
            throw new InvalidOperationException(line, e);
        }
        finally
        {
            Console.SetOut(console);
            Console.SetError(errors);
        }
    }

    private static string[] Arguments(Random random, string[] values)
    {
        var arguments = Verbs[random.Next(Verbs.Length)].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        for (var i = random.Next(5); i > 0; i--)
        {
            var isOption = random.Next(2) == 0;
            if (isOption) arguments.Add(Options[random.Next(Options.Length)]);
            if (!isOption || random.Next(3) > 0) arguments.Add(values[random.Next(values.Length)]);
        }

        return [.. arguments];
    }

    /// <summary>What may stand for a path, a number, a name: some of it right. Standard input is left alone, since it is the test's.</summary>
    private string[] Values() =>
    [
        _folder.Write("good.txt", "From Quetta to Chabahar."),
        _folder.Write("good.csv", "name,latitude,longitude\nNewtown,25,62\n"),
        _folder.Write("gold.jsonl", """{"id":"1","text":"Quetta","toponyms":[{"start":0,"end":6,"text":"Quetta","lat":30.2,"lon":67}]}"""),
        _folder.Write("bad.jsonl", "{\"id\":[1,2\n[]\n{}\n"),
        _folder.Write("bad.docx", "no package"),
        _folder.Write("bad.zip", "PK\u0003\u0004"),
        _folder.Write("empty.csv", ""),
        _folder.Write("bytes.gz", [0x1F, 0x8B, 8, 0, 0]),
        _folder.Path,
        Path.Combine(_folder.Path, "out.csv"),
        Path.Combine(_folder.Path, "out.gpkg"),
        Path.Combine(_folder.Path, "out.png"),
        Path.Combine(_folder.Path, "out.pdf"),
        Path.Combine(_folder.Path, "no", "such", "folder", "out.svg"),
        Path.Combine(_folder.Path, "*.txt"),
        "", " ", "-1", "0", "1", "80", "70000", "99999999999", "1e9", "NaN", "PK", "pk ", "IRN", "Quetta", "Springfield, Illinois", "چابهار", ",", "name=x", "latitude=", "=", "csv", "gpkg", "svg",
            "brat", "html",
        "add", "override", "replace", "latin", "arabic", "../../x", "a/b", "con", "\u001b[31m", "\u202Ex", "\n", "é", "\ud83d", "--", "@no-such-file", "[diagram]", "[suggest]", "*", "[", "/dev/null",
            new string('x', 5000),
    ];

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;
}
