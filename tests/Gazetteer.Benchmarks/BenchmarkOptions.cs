namespace Gazetteer.Benchmarks;

/// <summary>What to measure, from the command line.</summary>
/// <param name="Sizes">Numbers of names.</param>
/// <param name="Rounds">Measurements of each; the median counts.</param>
/// <param name="Megabytes">Length of the made texts.</param>
/// <param name="Only">Parts to run, empty for all.</param>
/// <param name="Texts">JSON Lines files whose texts the pipeline is to read besides the made ones.</param>
/// <param name="Corpus">A folder to fill with made documents for the views, instead of measuring.</param>
/// <param name="Documents">How many made documents.</param>
/// <param name="Output">Where to write the report, if anywhere.</param>
internal sealed record BenchmarkOptions(IReadOnlyList<int> Sizes, int Rounds, int Megabytes, IReadOnlyList<string> Only, IReadOnlyList<string> Texts, string? Output, string? Corpus = null,
    int Documents = 10_000)
{
    public static BenchmarkOptions Parse(string[] arguments)
    {
        var options = new BenchmarkOptions([170_000, 640_000, 5_000_000, 25_000_000], 5, 40, [], [], null);
        for (var i = 0; i + 1 < arguments.Length; i += 2)
        {
            var value = arguments[i + 1];
            options = arguments[i] switch
            {
                "--sizes" => options with { Sizes = [.. value.Split(',').Select(int.Parse)] },
                "--rounds" => options with { Rounds = int.Parse(value) },
                "--mb" => options with { Megabytes = int.Parse(value) },
                "--only" => options with { Only = value.Split(',') },
                "--texts" => options with { Texts = value.Split(',') },
                "--corpus" => options with { Corpus = value },
                "--documents" => options with { Documents = int.Parse(value) },
                "--output" => options with { Output = value },
                _ => throw new ArgumentException($"Unknown option {arguments[i]}; known are --sizes, --rounds, --mb, --only, --texts, --corpus, --documents and --output."),
            };
        }

        return options;
    }

    /// <summary>The options as they are given on the command line, all but where the report goes.</summary>
    public string Arguments
    {
        get
        {
            var given = $"--sizes {string.Join(',', Sizes)} --rounds {Rounds} --mb {Megabytes}";
            return Only.Count == 0 ? given : $"{given} --only {string.Join(',', Only)}";
        }
    }

    public bool Wants(string part) => Only.Count == 0 || Only.Contains(part);

    /// <summary>UTF-16 code units of a text that has about the wanted bytes in UTF-8.</summary>
    public int TextLength(bool arabic) => arabic ? Megabytes * 550_000 : Megabytes * 1_000_000;
}
