using Gazetteer.Project.Corrections;
using Gazetteer.Project.Sessions;
using Gazetteer.Project.Storage;

namespace Gazetteer.Cli.Tests.Kills;

/// <summary>A run that is killed while it reads into a project loses nothing that was decided, and the next run completes it.</summary>
/// <remarks>A few kills by default; a thousand, a hundred at a time, when asked for: <c>dotnet test --project tests/Gazetteer.Cli.Tests -- --explicit only --filter-class
/// "*KilledProjectTests"</c>.</remarks>
public sealed class KilledProjectTests : IDisposable
{
    private const int Documents = 300;
    private readonly SmallWorld _world = new();
    private KilledRuns _runs = null!;
    private readonly string _project;
    private readonly string _documents;

    public KilledProjectTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals");
        _project = Path.Combine(_world.Output, "notes.gpkg");
        _documents = _world.PathOf("letters");
        Directory.CreateDirectory(_documents);
        for (var i = 0; i < Documents; i++) Write(i, "first");
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Some_kills_lose_nothing() => Kill(4, 20261130);

    [Theory(Explicit = true)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public void A_hundred_kills_lose_nothing(int seed) => Kill(100, seed);

    private void Kill(int kills, int seed)
    {
        _runs = new KilledRuns(_world, new Random(seed));
        _runs.Complete("project", "new", _project);
        _runs.Measure("project", "add", _project, _documents);
        var decided = Decide();
        for (var round = 0; _runs.Killed < kills && round < kills * 4; round++)
        {
            // Every file changes, so that every run takes old documents out and puts new ones in.
            for (var i = 0; i < Documents; i++) Write(i, $"round {round}");
            _runs.Kill(() => File.Exists(_project + "-journal"), "project", "add", _project);
            decided = AssertWhole(decided);
            if (round % 10 == 9) AssertComplete(round);
        }

        _runs.Complete("project", "add", _project);
        AssertWhole(decided);
        Assert.Empty(_world.LeftOvers());
        TestContext.Current.TestOutputHelper?.WriteLine($"{_runs.Killed} kills of project add");
    }

    private void AssertComplete(int round)
    {
        _runs.Complete("project", "add", _project);
        using var file = ProjectFile.Open(_project);
        Assert.All(file.ReadDocuments(TestContext.Current.CancellationToken), d => Assert.Contains($"round {round}", d.Original.Source.Text, StringComparison.Ordinal));
    }

    private string Decide()
    {
        using var session = ProjectSession.Of(ProjectFile.Open(_project), cancellation: TestContext.Current.CancellationToken);
        var decision = new Decision { Id = Decision.NewId(), Kind = DecisionKind.NotAPlace, Scope = DecisionScope.Project, Name = "Gwadar", By = "Mina", At = DateTimeOffset.UtcNow };
        session.Decide(decision);
        return decision.Id;
    }

    /// <summary>The project is whole, each file's documents are there once, and what was decided is; then one more is decided.</summary>
    private string AssertWhole(string decided)
    {
        using (var file = ProjectFile.Open(_project))
        {
            Assert.False(file.IsReadOnly);
            Assert.Empty(file.FindDamage());
            var documents = file.ReadDocuments(TestContext.Current.CancellationToken);
            Assert.Equal(Documents, documents.Length);
            Assert.Equal(Documents, documents.Select(static d => d.Original.Source.Name).Distinct().Count());
            Assert.Contains(file.Decisions.InForce, d => d.Id == decided);
        }

        return Decide();
    }

    private void Write(int number, string text) =>
        File.WriteAllText(Path.Combine(_documents, $"{number}.txt"),
            string.Concat(Enumerable.Repeat($"From Quetta to Chabahar by way of Zahedan, letter {number}, {text}. They never came to Gwadar. ", 20)));
}
