using Gazetteer.Pipeline;
using Gazetteer.Project.Corrections;
using Gazetteer.Project.Sessions;
using Gazetteer.Project.Storage;
using Gazetteer.Tests.Tools;
using static Gazetteer.Project.Tests.SmallWorld;

namespace Gazetteer.Project.Tests.Sessions;

public sealed class ProjectSessionTests : IDisposable
{
    private static readonly ProjectSettings Settings = new("1.0.0", "");
    private readonly TemporaryFolder _folder = new();
    private readonly ExtractedDocument _one = Document("one.txt", "In [Saravan|saravan-ir] and [Rasht|rasht].");
    private readonly ExtractedDocument _two = Document("two.txt", "To [Saravan|saravan-ir], by way of Gwash.");

    private string Project => Path.Combine(_folder.Path, "notes.gpkg");

    private string MemoryPath => Path.Combine(_folder.Path, "memory.txt");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_decision_tells_which_documents_it_changed_and_how_many_mentions()
    {
        using var session = InMemory();
        var change = session.Decide(Decide(DecisionKind.Place, DecisionScope.Project, "Saravan", "saravan-gilan"));
        Assert.Equal((2, 2), (change.Documents.Length, change.Mentions));
        Assert.Equal([0, 1], change.Documents.Select(static d => d.Ordinal));
        Assert.Equal("Saravan saravan-gilan corrected", Read(session.Documents[1].Corrected.Document)[0]);
        Assert.Equal(1, session.Decide(Decide(DecisionKind.NotAPlace, DecisionScope.Project, "Rasht")).Mentions);
    }

    [Fact]
    public void Undoing_and_doing_again_lead_back_and_forth()
    {
        using var session = InMemory();
        session.Decide(Decide(DecisionKind.Missed, DecisionScope.Project, "Gwash", "gwadar"));
        Assert.Equal(["Saravan saravan-ir", "Gwash gwadar added"], Read(session.Documents[1].Corrected.Document));
        Assert.Equal(["Saravan saravan-ir"], Read(Assert.Single(session.Undo().Documents).Document));
        session.Redo();
        Assert.Equal(["Saravan saravan-ir", "Gwash gwadar added"], Read(session.Documents[1].Corrected.Document));
        Assert.Throws<InvalidOperationException>(session.Redo);
    }

    [Fact]
    public void What_another_gazetteer_finds_takes_the_place_of_what_was_found_and_decisions_hold_for_it()
    {
        using (var session = InMemory())
        {
            session.SaveAs(Project, Settings);
            session.Decide(Decide(DecisionKind.Place, DecisionScope.Project, "Gwash", "gwadar"));
            var read = Document("two.txt", "To [Saravan|saravan-gilan], by way of [Gwash|karachi].") with { Source = _two.Source };
            var renewed = Assert.Single(session.Renew([read, Document("elsewhere.txt", "[Rasht|rasht]")], Settings with { GazetteerHash = "other" }));
            Assert.Equal(["Saravan saravan-gilan", "Gwash gwadar corrected"], Read(renewed));
            Assert.Equal(["Saravan saravan-ir", "Rasht rasht"], Read(session.Documents[0].Corrected.Document));
        }

        using (var session = ProjectSession.Of(ProjectFile.Open(Project), cancellation: TestContext.Current.CancellationToken))
        {
            Assert.Equal(["Saravan saravan-gilan", "Gwash gwadar corrected"], Read(session.Documents[1].Corrected.Document));
            Assert.Equal("other", session.File!.Settings.GazetteerHash);
            session.Undo();
            Assert.Equal(["Saravan saravan-gilan", "Gwash karachi"], Read(session.Documents[1].Corrected.Document));
        }
    }

    [Fact]
    public void Tags_that_a_person_gave_stay_when_the_file_is_read_again_and_after_saving()
    {
        using (var session = InMemory())
        {
            session.Tag("one.txt", ["frontier", "two words", "frontier"]);
            session.SaveAs(Project, Settings);
            session.Tag("two.txt", ["coast"]);
        }

        using (var session = ProjectSession.Of(ProjectFile.Open(Project), cancellation: TestContext.Current.CancellationToken))
        {
            Assert.Equal(["frontier", "two words"], session.Documents[0].Original.Source.Tags.AsEnumerable());
            Assert.Equal(["coast"], session.Documents[1].Corrected.Document.Source.Tags.AsEnumerable());
            var file = session.File!.ReadFiles()[0];
            session.Take([new ReadPiece(file, true, true, [Tagged(Document("one.txt", "In [Rasht|rasht], written anew."), "of its front matter")])]);
        }

        using var again = ProjectSession.Of(ProjectFile.Open(Project), cancellation: TestContext.Current.CancellationToken);
        var read = again.Documents[1].Original.Source;
        Assert.Equal(("one.txt", "In Rasht, written anew."), (read.Name, read.Text));
        Assert.Equal(["frontier", "two words"], read.Tags.AsEnumerable());
    }

    [Fact]
    public void Tags_of_the_document_itself_change_with_it_until_a_person_chooses()
    {
        using var session = ProjectSession.InMemory();
        session.Add(Tagged(_one, "of its front matter"));
        session.SaveAs(Project, Settings);
        var file = session.File!.ReadFiles()[0];
        session.Take([new ReadPiece(file, true, true, [Tagged(_one, "other")])]);
        Assert.Equal(["other"], session.Documents[0].Original.Source.Tags.AsEnumerable());
        session.Tag("one.txt", []);
        session.Take([new ReadPiece(file, true, true, [Tagged(_one, "other")])]);
        Assert.Empty(session.Documents[0].Original.Source.Tags);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a; b")]
    [InlineData("a\nb")]
    public void A_tag_that_could_not_be_written_is_refused(string tag)
    {
        using var session = InMemory();
        Assert.Throws<ArgumentException>(() => session.Tag("one.txt", [tag]));
        Assert.Null(session.Tag("nowhere.txt", ["a"]));
    }

    private static ExtractedDocument Tagged(ExtractedDocument document, string tag) => document with { Source = document.Source with { Tags = [tag] } };

    [Fact]
    public void Views_that_were_saved_are_there_in_the_next_session_and_may_be_taken_away()
    {
        using (var session = InMemory())
        {
            session.KeepView("سراوان, 1920s", "since=1920-01-01");
            session.KeepView("", "lang=fa");
            session.SaveAs(Project, Settings);
            session.KeepView("gone", "lang=en");
            session.KeepView("gone", "");
        }

        using (var session = ProjectSession.Of(ProjectFile.Open(Project), cancellation: TestContext.Current.CancellationToken))
        {
            Assert.Equal([("", "lang=fa"), ("سراوان, 1920s", "since=1920-01-01")], session.Views.Select(static v => (v.Key, v.Value)));
            session.KeepView("", "");
        }

        using var last = ProjectFile.Open(Project);
        Assert.Equal(["سراوان, 1920s"], last.ReadViews().Keys);
    }

    [Fact]
    public void What_is_saved_is_there_in_the_next_session_with_what_can_be_undone()
    {
        using (var session = InMemory())
        {
            session.Decide(Decide(DecisionKind.Place, DecisionScope.Project, "Saravan", "saravan-gilan"));
            session.Decide(Decide(DecisionKind.NotAPlace, DecisionScope.Project, "Rasht"));
            session.SaveAs(Project, Settings);
            session.Undo();
        }

        using var again = ProjectSession.Of(ProjectFile.Open(Project), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(["Saravan saravan-gilan corrected", "Rasht rasht"], Read(again.Documents[0].Corrected.Document));
        again.Redo();
        Assert.Equal(["Saravan saravan-gilan corrected", "Rasht - rejected"], Read(again.Documents[0].Corrected.Document));
        again.Undo();
        again.Undo();
        Assert.Equal(["Saravan saravan-ir", "Rasht rasht"], Read(again.Documents[0].Corrected.Document));
    }

    [Fact]
    public void A_copy_under_another_name_goes_on_by_itself()
    {
        using var session = InMemory();
        session.SaveAs(Project, Settings);
        session.Decide(Decide(DecisionKind.NotAPlace, DecisionScope.Project, "Rasht"));
        var copy = Path.Combine(_folder.Path, "copy.gpkg");
        session.SaveAs(copy, Settings);
        session.Decide(Decide(DecisionKind.NotAPlace, DecisionScope.Project, "Saravan"));
        using var first = ProjectSession.Of(ProjectFile.Open(Project), cancellation: TestContext.Current.CancellationToken);
        Assert.Single(first.Log.InForce);
        Assert.Equal(2, session.Log.InForce.Length);
        Assert.Equal(copy, session.File!.Path);
    }

    [Fact]
    public void A_document_that_comes_later_is_corrected_too()
    {
        using var session = InMemory();
        session.Decide(Decide(DecisionKind.Place, DecisionScope.Project, "Saravan", "saravan-gilan"));
        session.SaveAs(Project, Settings);
        var added = session.Take([new ReadPiece(new StoredFile(0, "/three.txt", "three.txt", 1, 1, "h", false), true, true, [Document("three.txt", "[Saravan|saravan-ir]!")])]);
        Assert.Equal("Saravan saravan-gilan corrected", Read(Assert.Single(added))[0]);
        Assert.Equal(3, session.Documents.Length);
    }

    [Fact]
    public void A_file_that_is_read_again_takes_the_place_of_what_was_read_before_and_decisions_stay()
    {
        using var session = InMemory();
        session.SaveAs(Project, Settings);
        StoredFile file = new(0, "/x.txt", "x.txt", 1, 1, "h", false);
        session.Take([new ReadPiece(file, true, true, [Document("x.txt", "The old road to [Saravan|saravan-ir] was long.")])]);
        session.Decide(DecideAt(session.Documents[2].Original, DecisionKind.Place, "Saravan", "saravan-gilan"));
        session.Take([new ReadPiece(file with { ContentHash = "other" }, true, true, [Document("x.txt", "It rained. The old road to [Saravan|saravan-ir] was long, they said.")])]);
        Assert.Equal(3, session.Documents.Length);
        Assert.Equal("Saravan saravan-gilan corrected", Read(session.Documents[2].Corrected.Document)[0]);
        Assert.Empty(session.Unfit);
        session.Take([new ReadPiece(file with { ContentHash = "third" }, true, true, [Document("x.txt", "Nothing of it is left.")])]);
        Assert.Single(session.Unfit);
        Assert.Single(session.Log.InForce);
    }

    [Fact]
    public void What_is_decided_for_always_stands_in_the_memory_file_and_goes_from_there_when_it_is_undone()
    {
        using var session = InMemory();
        session.Decide(Decide(DecisionKind.Place, DecisionScope.Always, "Saravan", "saravan-gilan"));
        using (var other = ProjectSession.InMemory(Memory())) Assert.Equal("Saravan saravan-gilan corrected", Read(other.Add(_two))[0]);
        session.Undo();
        Assert.DoesNotContain("Saravan", File.ReadAllText(MemoryPath), StringComparison.Ordinal);
        session.Redo();
        Assert.Contains("Saravan", File.ReadAllText(MemoryPath), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_is_withdrawn_no_longer_counts_and_that_can_be_undone()
    {
        using var session = InMemory();
        var decision = Decide(DecisionKind.NotAPlace, DecisionScope.Project, "Rasht");
        session.Decide(decision);
        session.Withdraw(decision.Id);
        Assert.Equal("Rasht rasht", Read(session.Documents[0].Corrected.Document)[1]);
        session.Undo();
        Assert.Equal("Rasht - rejected", Read(session.Documents[0].Corrected.Document)[1]);
        Assert.Throws<ArgumentException>(() => session.Withdraw("none"));
    }

    [Fact]
    public void A_project_that_can_only_be_read_says_so_and_nothing_changes()
    {
        using var session = InMemory();
        session.SaveAs(Project, Settings);
        using var second = ProjectSession.Of(ProjectFile.Open(Project), Memory(), TestContext.Current.CancellationToken);
        Assert.Throws<InvalidOperationException>(() => second.Decide(Decide(DecisionKind.NotAPlace, DecisionScope.Always, "Rasht")));
        Assert.Equal("Rasht rasht", Read(second.Documents[0].Corrected.Document)[1]);
        Assert.False(File.Exists(MemoryPath));
    }

    [Fact]
    public void A_decision_about_a_document_that_is_not_there_is_listed()
    {
        using var session = InMemory();
        session.Decide(DecideAt(Document("lost.txt", "In [Rasht|rasht]."), DecisionKind.NotAPlace, "Rasht"));
        Assert.Equal("lost.txt", Assert.Single(session.Unfit).Document);
    }

    private SessionMemory Memory() => new(MemoryPath, Find, static p => Assert.Fail(p.ToString()));

    private ProjectSession InMemory()
    {
        var session = ProjectSession.InMemory(Memory());
        session.Add(_one);
        session.Add(_two);
        return session;
    }
}
