using Gazetteer.Foundation;
using Gazetteer.Output;
using Gazetteer.Pipeline;
using Gazetteer.Project.Corrections;
using Gazetteer.Reading.Reviewing;
using Gazetteer.Scene;
using Gazetteer.Scene.Comparing;
using Gazetteer.Scene.Filters;
using Gazetteer.Scene.Times;

namespace Gazetteer.Reading.Tests;

/// <summary>The decisions of the browser's acceptance, through the session that the desktop's window shows.</summary>
public sealed class ProjectAcceptanceTests : IDisposable
{
    private static readonly Lazy<Workspace> Shipped = new(static () => Workspace.Open(DataFolder.Locate()));
    private readonly string _folder = Directory.CreateTempSubdirectory("gazetteer-acceptance-").FullName;

    private string Project => Path.Combine(_folder, "notes.gpkg");

    [Fact]
    public async Task A_window_works_in_a_project_over_two_sessions()
    {
        Write("docs/a.md", "---\ndate: 2021-03-05\nlanguage: en\n---\n\nThe road from Zahedan to Saravan is long. At the gwashtak wells the caravan rested.\n");
        Write("docs/b.md", "---\ndate: 2022-07-09\nlanguage: en\n---\n\nFrom Karachi they drove to Quetta and on to Saravan.\n");
        Write("docs/c.md", "---\ndate: 2023-11-20\nlanguage: fa\n---\n\nاز زاهدان و کویته و کراچی نامه رسید. بازار زاهدان بزرگ است.\n");
        Write("docs/d.md", "---\nlanguage: en\n---\n\nA letter from Lahore, without a day.\n");
        await using (var window = new ReadingSession(static () => Shipped.Value))
        {
            await window.OpenAsync([Path.Combine(_folder, "docs")]);
            await Decide(window, "Saravan", new DecisionDraft { Kind = DecisionKind.Place, Scope = DecisionScope.Project, Place = "overlay:saravan-gilan" });
            await Decide(window, "gwashtak", new DecisionDraft
            {
                Kind = DecisionKind.Missed,
                Scope = DecisionScope.Project,
                Words = "gwashtak",
                OwnName = "Gwashtak",
                Longitude = 61.5,
                Latitude = 28.1,
            });
            await window.ChangeAsync(static review => review.Undo());
            Assert.DoesNotContain(window.Desk.Atlas.Places, static p => p.Place.Name == "Gwashtak");
            await window.ChangeAsync(static review => review.Redo());
            await window.ChangeAsync(review => review.SaveAs(Project, overwrite: false));
        }

        await using var later = new ReadingSession(static () => Shipped.Value);
        await later.OpenAsync([Project]);
        await later.OpenAsync([Write("more/e.md", "---\ndate: 2024-01-02\nlanguage: en\n---\n\nAgain to Saravan, and the gwashtak wells.\n")]);
        Assert.Empty(later.Desk.Progress.Problems);
        var atlas = later.Desk.Atlas;
        Assert.Equal(5, atlas.Documents.Length);
        Assert.Equal((3, 2), (MentionsOf(atlas, "overlay:saravan-gilan"), MentionsOf(atlas, "own:gwashtak")));
        await ExportsSayWhoDecided(later);
        FiltersComparesAndCountsByTime(atlas);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task Decide(ReadingSession window, string words, DecisionDraft draft)
    {
        var document = window.Desk.Atlas.Documents[0];
        await window.ChangeAsync(review => review.Decide(document, document.Source.Text.IndexOf(words, StringComparison.Ordinal), draft));
        Assert.Empty(window.Desk.Progress.Problems);
    }

    private static int MentionsOf(Atlas atlas, string place) => atlas.Places.FirstOrDefault(p => p.Place.Id.Value == place)?.Count ?? 0;

    private async Task ExportsSayWhoDecided(ReadingSession window)
    {
        var csv = Path.Combine(_folder, "mentions.csv");
        var follow = window.FollowAsync();
        while (window.Picture.Atlas.Documents.Length < 5) await Task.Delay(50, TestContext.Current.CancellationToken);
        await window.ExportAsync(ExportCatalog.All.First(static f => f.Name == "csv"), csv);
        Assert.False(follow.IsFaulted);
        var decided = File.ReadAllLines(csv).Where(static r => r.Contains("overlay:saravan-gilan,", StringComparison.Ordinal) || r.Contains("own:gwashtak,", StringComparison.Ordinal)).ToArray();
        Assert.Equal(5, decided.Length);
        Assert.All(decided, static r => Assert.Contains($",{Environment.UserName},", r, StringComparison.Ordinal));
    }

    private static void FiltersComparesAndCountsByTime(Atlas atlas)
    {
        var pakistan = atlas.Filtered(FilterText.Parse("since=2022&until=2023&country=PK"));
        Assert.Equal((2, 4), (pakistan.DocumentCount, pakistan.Places.Sum(static p => p.Count)));
        var comparison = Comparison.Of(atlas.Filtered(FilterText.Parse("lang=fa")), atlas.Filtered(FilterText.Parse("lang=en")));
        Assert.Equal(["Karachi", "Quetta", "Zahedan"], comparison.Places.Where(static p => p.MentionsA > 0 && p.MentionsB > 0).Select(static p => p.Place.Name).Order());
        var times = TimeLine.Of(atlas);
        Assert.Equal((4, 1), (times.Bars.Sum(static b => b.Documents), times.UndatedDocuments));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
