using System.Diagnostics;
using Gazetteer.Documents.Library;

namespace Gazetteer.Documents.Tests.Fuzzing;

/// <summary>Damages valid documents of every format at random and reads them: nothing may escape, hang or point outside its text.</summary>
/// <remarks>GAZETTEER_FUZZ_ITERATIONS sets how many inputs each format gets; GAZETTEER_FUZZ_SEED another beginning.</remarks>
[Trait("Category", "Fuzz")]
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int DefaultIterations = 150;

    /// <summary>A format that another program reads costs a process or two an input, so it gets a share of the inputs only.</summary>
    private const int ProgramShare = 10;

    private static readonly TimeSpan LongestAllowed = TimeSpan.FromSeconds(20);
    private static readonly int Iterations = Setting("GAZETTEER_FUZZ_ITERATIONS", DefaultIterations);
    private static readonly int Seed = Setting("GAZETTEER_FUZZ_SEED", 1);

    public static TheoryData<string> Extensions => [.. FuzzSamples.All.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_format_has_a_sample() =>
        Assert.Equal(DocumentLibrary.Kinds.All.Select(static k => k.Extensions[0]).Order(StringComparer.Ordinal), FuzzSamples.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Extensions))]
    public void Damaged_documents_end_in_text_or_a_problem(string extension)
    {
        var library = new DocumentLibrary(new ReadingOptions { MaximumBytes = 8 << 20, MaximumCharacters = 4 << 20 });
        var iterations = extension == ".pdf" ? Math.Max(1, Iterations / ProgramShare) : Iterations;
        var (read, refused) = (0, 0);
        for (var i = 0; i < iterations; i++)
        {
            var random = new Random(unchecked((Seed * 1_000_003) + i));
            var bytes = FuzzSamples.All[extension](random);

            // What is damaged within a zip file is seldom reached when the zip file is damaged as well.
            if (!bytes.AsSpan().StartsWith("PK"u8) || random.Next(4) == 0) bytes = Mutation.Of(bytes, random);
            var report = new ReadingReport();
            var watch = Stopwatch.StartNew();
            var input = new DocumentInput($"fuzz{extension}", extension, () => new MemoryStream(bytes, writable: false));
            var documents = library.Read([input], report, TestContext.Current.CancellationToken).ToList();
            Assert.True(watch.Elapsed < LongestAllowed, $"seed {Seed}, input {i}: {watch.Elapsed}");
            foreach (var document in documents) Check(document, $"seed {Seed}, input {i}");
            Assert.All(report.Problems, static p => Assert.StartsWith("fuzz", p.Source, StringComparison.Ordinal));
            read += documents.Count > 0 ? 1 : 0;
            refused += report.Problems.Length > 0 ? 1 : 0;
        }

        output.WriteLine($"{extension}: {iterations} inputs, {read} gave text, {refused} a problem");
        Assert.True(read > 0, "no mutation left anything to read: the sample is bad");
    }

    private static void Check(Gazetteer.Text.SourceText document, string which)
    {
        Assert.True(document.Body.Start >= 0 && document.Body.Start <= document.Body.End && document.Body.End <= document.Text.Length, which);
        var end = 0;
        foreach (var part in document.Parts)
        {
            Assert.True(part.Span.Start >= end && part.Span.Start <= part.Span.End && part.Span.End <= document.Text.Length, $"{which}: part {part.Label}");
            end = part.Span.End;
        }
    }

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;
}
