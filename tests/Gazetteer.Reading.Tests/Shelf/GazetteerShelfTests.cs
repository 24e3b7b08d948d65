using Gazetteer.Documents.Library;
using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Pipeline;
using Gazetteer.Project.Corrections;
using Gazetteer.Project.Sessions;
using Gazetteer.Reading.Shelf;
using Gazetteer.Scene;

namespace Gazetteer.Reading.Tests.Shelf;

/// <summary>A gazetteer that is imported while documents lie on the desk.</summary>
public sealed class GazetteerShelfTests : IDisposable
{
    private static readonly Lazy<Workspace> Shipped = new(static () => Workspace.Open(DataFolder.Locate()));
    private readonly string _folder = Directory.CreateTempSubdirectory("gazetteer-shelf-").FullName;
    private readonly ProjectSession _session = ProjectSession.InMemory();
    private readonly Desk _desk = new();
    private readonly UserGazetteers _own;
    private readonly OpenGazetteer _open;
    private readonly GazetteerShelf _shelf;

    public GazetteerShelfTests()
    {
        _own = new UserGazetteers(Path.Combine(_folder, "own"));
        _open = new OpenGazetteer(Shipped.Value, cancellation => Workspace.Open(DataFolder.Locate(), userGazetteers: _own, cancellation: cancellation));
        _shelf = new GazetteerShelf(_own, _open, _desk, _session);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _session.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Documents_on_the_desk_are_read_again_and_keep_what_was_decided_about_them()
    {
        await ReadAsync("a.txt", "From Zahedan to Kalat-e Dig and Zabol.");
        Assert.Equal(["Zahedan", "Zābol"], Names());
        _session.Decide(new Decision { Id = Decision.NewId(), Kind = DecisionKind.NotAPlace, Scope = DecisionScope.Project, Name = "Zabol", By = "Mina", At = DateTimeOffset.UnixEpoch });

        var summary = _shelf.Import([Write("sites.csv", "name,lat,lon\nKalat-e Dig,27.55,61.22\n")], new ImportDraft("sites", Colour: "#2a6db5"), replaces: false, keepsPaths: true, static _ => { },
            Cancellation);
        Assert.Equal(1, summary.Places);
        await _shelf.UseAsync(readsAgain: true, Cancellation);

        Assert.Equal(["Zahedan", "Kalat-e Dig"], Names());
        Assert.Equal("#2a6db5", _open.Names.TintOf(_desk.Atlas.Documents[0].Mentions.Single(static m => m.Place?.Name == "Kalat-e Dig").Place!.Id)?.ToString());
        Assert.Equal(Path.Combine(_folder, "sites.csv"), Assert.Single(Assert.Single(_shelf.List(_desk.Add)).Files));

        // What is read from now on is read with it too.
        await ReadAsync("b.txt", "Kalat-e Dig was visited again.");
        Assert.Contains("Kalat-e Dig", Names(1));
        _desk.Complete();
        Assert.Null(_desk.Progress.ReadAgain);
        Assert.Empty(_desk.Progress.Problems);
    }

    [Fact]
    public async Task A_gazetteer_that_cannot_be_opened_leaves_the_view_as_it_was_and_is_told()
    {
        await ReadAsync("a.txt", "From Zahedan.");
        var broken = new GazetteerShelf(_own, new OpenGazetteer(Shipped.Value, static _ => throw new IOException("the disk is full.")), _desk, _session);
        await broken.UseAsync(readsAgain: true, Cancellation);
        Assert.Equal("the disk is full.", Assert.Single(_desk.Progress.Problems).Message);
        Assert.Equal(["Zahedan"], Names());
    }

    [Fact]
    public void A_file_of_which_no_place_can_be_read_is_no_gazetteer()
    {
        Assert.Contains("no place", Assert.Throws<FormatException>(() => Import("name,lat,lon\nTis,,\n")).Message, StringComparison.Ordinal);
        Assert.Empty(_shelf.List(_desk.Add));
        Import("name,lat,lon\nTis,25,60\n");
        Assert.Throws<InvalidOperationException>(() => Import("name,lat,lon\nTis,25,60\n"));
    }

    private void Import(string table) => _shelf.Import([Write("t.csv", table)], new ImportDraft("t"), replaces: false, keepsPaths: true, static _ => { }, Cancellation);

    private Task ReadAsync(string name, string text) => new DeskReader(() => _open.Workspace, new DocumentLibrary(), _session.Add).ReadAsync([Write(name, text)], _desk, Cancellation);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private IEnumerable<string> Names(int document = 0) => _desk.AtlasOf(allKinds: false).Documents[document].Mentions.Where(static m => m.Place is not null).Select(static m => m.Place!.Name);
}
