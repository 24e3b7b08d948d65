using Gazetteer.Benchmarks;
using Gazetteer.Benchmarks.Documents;
using Gazetteer.Benchmarks.LocalNews;
using Gazetteer.Benchmarks.Material;
using Gazetteer.Benchmarks.Measuring;
using Gazetteer.Benchmarks.Positions;
using Gazetteer.Benchmarks.Sweeps;
using Gazetteer.Foundation;
using Gazetteer.Pipeline;

// Measures speed and size against peers; BASELINE.md holds a dated run. Needs a release build: dotnet run -c Release --project tests/Gazetteer.Benchmarks
var options = BenchmarkOptions.Parse(args);
if (options.Corpus is { } corpus)
{
    new MadeDesk(1, Workspace.Open(DataFolder.Locate()).Index).Write(corpus, options.Documents);
    return 0;
}

var report = new Report();
report.Preamble(options);
var folder = Directory.CreateTempSubdirectory("gazetteer-benchmarks-");
try
{
    if (options.Wants("index")) new IndexMeasure(folder.FullName, options, report).Run();
    if (options.Wants("pipeline")) new PipelineMeasure(options, report).Run();
    if (options.Wants("command")) new CommandMeasure(folder.FullName, options, report).Run();

    // Not speed but rightness: --only sweeps,local-news.
    if (options.Only.Contains("sweeps")) new SweepMeasure(report).Run();
    if (options.Only.Contains("local-news")) new LocalNewsMeasure(report).Run();

    // What is taken for a position in documentation and in --texts: --only positions.
    if (options.Only.Contains("positions")) new PositionMeasure(options, report).Run();

    // Reading, each part in a run of its own: --only text, small, docx or pdf.
    new DocumentMeasure(folder.FullName, options, report).Run();
    var matching = new MatchingMeasure(folder.FullName, options, report);
    foreach (var size in options.Sizes)
    {
        if (options.Wants("english")) matching.Run(size, arabic: false);
        if (options.Wants("arabic")) matching.Run(size, arabic: true);
        if (options.Wants("real") && size < 1_000_000 && RealText.Collect(20_000_000) is { Length: > 1_000_000 } real) matching.RunReal(size, real);
    }
}
finally
{
    folder.Delete(recursive: true);
}

if (options.Output is { } path) File.WriteAllText(path, report.Markdown);
return 0;
