using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Gazetteer.Indexing.Names;
using Gazetteer.Mentions;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Project.Corrections;
using Gazetteer.Project.Sessions;
using Gazetteer.Project.Storage;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Tests.Tools;
using Gazetteer.Text;

namespace Gazetteer.Project.Tests.Storage;

/// <summary>Ten thousand documents with three hundred thousand mentions in one project. Times are of an optimised build on a machine that does nothing else; they are written to the output.</summary>
public sealed class LargeProjectTests : IDisposable
{
    private const int Documents = 10_000;
    private const int Mentions = 30;
    private const int Names = 12;
    private const int Places = 4_000;
    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(20261130);
    private readonly string[] _words;
    private readonly Place[] _places;

    public LargeProjectTests()
    {
        _words = [.. Enumerable.Range(0, 20_000)
            .Select(_ => new string([.. Enumerable.Range(0, _random.Next(2, 11)).Select(_ => "etaoinshrdlucmfwypvbgkqjxz"[(int)(26 * _random.NextDouble() * _random.NextDouble())])]))];
        _places = [.. Enumerable.Range(0, Places)
            .Select(i => new Place
            {
                Id = new PlaceId($"geonames:{1_000_000 + i}"),
                Name = $"Place{i}",
                Feature = new Feature(FeatureClass.Populated, "PPL"),
                Point = new GeoPoint((360 * _random.NextDouble()) - 180, (160 * _random.NextDouble()) - 80),
                Country = new CountryCode("PK"),
                Admin1 = "02",
                Population = _random.Next(100_000),
                Source = "geonames",
            })];
    }

    public void Dispose() => _folder.Dispose();

    [Fact(Explicit = true)]
    public void Opens_corrects_and_undoes_at_once_and_is_at_most_twice_the_text()
    {
        var project = Path.Combine(_folder.Path, "large.gpkg");
        ProjectFile.Create(project, new ProjectSettings("1.0.0", ""));
        var bytes = 0L;
        using (var session = ProjectSession.Of(ProjectFile.Open(project), cancellation: TestContext.Current.CancellationToken))
        {
            foreach (var some in Enumerable.Range(0, Documents).Chunk(500))
            {
                session.Take([.. some.Select(i =>
                {
                    var document = Make(i);
                    bytes += Encoding.UTF8.GetByteCount(document.Source.Text);
                    return new ReadPiece(new StoredFile(0, $"/{i}.txt", $"{i}.txt", 1, 1, "h", false), true, true, [document]);
                })]);
            }
        }

        Say($"text {bytes >> 20} MB, project {new FileInfo(project).Length >> 20} MB, {(double)new FileInfo(project).Length / bytes:0.00} of the text");
        var watch = Stopwatch.StartNew();
        using var opened = ProjectSession.Of(ProjectFile.Open(project), cancellation: TestContext.Current.CancellationToken);
        Say($"opened in {watch.ElapsedMilliseconds} ms");
        Assert.Equal(Documents * Mentions, opened.Documents.Sum(static d => d.Original.Mentions.Length));
        watch.Restart();
        var change = opened.Decide(new Decision { Id = Decision.NewId(), Kind = DecisionKind.Place, Scope = DecisionScope.Project, Name = "Place0", Place = new ChosenPlace(_places[1]), By = "Mina" });
        Say($"{change.Mentions} mentions in {change.Documents.Length} documents corrected in {watch.ElapsedMilliseconds} ms");
        watch.Restart();
        opened.Undo();
        Say($"undone in {watch.ElapsedMilliseconds} ms");
        watch.Restart();
        change = opened.Decide(new Decision { Id = Decision.NewId(), Kind = DecisionKind.Missed, Scope = DecisionScope.Project, Name = _words[77], By = "Mina" });
        Say($"{change.Mentions} missed names marked in {watch.ElapsedMilliseconds} ms");
        Assert.True(new FileInfo(project).Length <= 2 * bytes);
    }

    private static void Say(string words) => TestContext.Current.TestOutputHelper?.WriteLine(words);

    /// <summary>Some five thousand letters of text; the first place stands in two documents of five.</summary>
    private ExtractedDocument Make(int number)
    {
        var text = new StringBuilder();
        var mentions = ImmutableArray.CreateBuilder<ResolvedMention>();

        // As in the documents that come with the program: some twelve names in thirty mentions; mentions of one name have one place and one set of candidates.
        var names = Enumerable.Range(0, Names).Select(i => i == 0 && _random.Next(5) < 2 ? 0 : 1 + _random.Next(Places - 1)).Select(place => (Place: place, Candidates: Candidates(place))).ToArray();
        for (var i = 0; i < Mentions; i++)
        {
            for (var word = 0; word < 24; word++) text.Append(_words[(int)(_words.Length * _random.NextDouble() * _random.NextDouble())]).Append(' ');
            var (place, candidates) = names[_random.Next(Names)];
            var start = text.Length;
            text.Append(_places[place].Name);
            mentions.Add(new ResolvedMention(new TextSpan(start, text.Length), MentionKind.Literal, _places[place], 0.5 + (_random.NextDouble() / 2), candidates));
            text.Append(i % 5 == 4 ? ".\n\n" : ", ");
        }

        return new ExtractedDocument(new SourceText { Name = $"{number}.txt", Text = text.ToString(), Language = "en" }, mentions.DrainToImmutable());
    }

    private ImmutableArray<Candidate> Candidates(int place) => [.. Enumerable.Range(0, 5).Select(c => Candidate(_places[(place + (c * 37)) % Places], 3 - c))];

    private Candidate Candidate(Place place, double score) => new(
        place, new NamePosting(0, NameKind.Official, 0, true, NameShape.Capitalised, 0), score + _random.NextDouble(),
        [new Evidence("main name", Weight(), "its main name"), new Evidence("population", Weight(), "how famous it is"),
            new Evidence("country", Weight(), "other names of the document lie in its country"), new Evidence("near", Weight(), $"{_places[_random.Next(Places)].Name} is {_random.Next(400)} km away"),
                new Evidence("spread", Weight(), "far from the document's other places")]);

    private double Weight() => Math.Round((4 * _random.NextDouble()) - 1, 3);
}
