using System.Text;
using Gazetteer.Foundation.Files;

namespace Gazetteer.Tests.Foundation.Files;

public sealed class AtomicFileSetTests : IDisposable
{
    private static readonly string[] Names = ["a.model", "b.model", "c.csv"];
    private readonly string _folder = Directory.CreateTempSubdirectory("file-set-").FullName;

    public AtomicFileSetTests()
    {
        foreach (var name in Names) File.WriteAllText(PathOf(name), "old");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void All_files_are_replaced_and_nothing_else_is_left()
    {
        AtomicFileSet.Write(_folder, Names.Append("new.one").Select(static name => (name, Content("new"))));

        Assert.Equal([.. Names, "new.one"], Listing());
        Assert.All(Listing(), name => Assert.Equal("new", File.ReadAllText(PathOf(name))));
    }

    [Fact]
    public void When_one_cannot_be_written_all_stay_as_they_were()
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            AtomicFileSet.Write(_folder, [("a.model", Content("new")), ("b.model", static _ => throw new InvalidOperationException("no room"))]));

        Assert.Equal("no room", error.Message);
        Assert.Equal(Names, Listing());
        Assert.All(Names, name => Assert.Equal("old", File.ReadAllText(PathOf(name))));
    }

    [Fact]
    public void What_was_killed_while_it_wrote_counts_for_nothing_and_goes_with_the_next_writing()
    {
        File.WriteAllText(PathOf($".a.model.{Guid.NewGuid():N}.part"), "half");
        AtomicFileSet.Recover(_folder);
        Assert.Equal("old", File.ReadAllText(PathOf("a.model")));

        AtomicFileSet.Write(_folder, [("b.model", Content("new"))]);
        Assert.Equal(Names, Listing());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_was_killed_while_it_put_in_place_is_carried_on(int done)
    {
        File.WriteAllText(PathOf(".replacing"), string.Concat(Names.Select(static name => $".{name}.part\t{name}\n")));
        for (var i = 0; i < Names.Length; i++) File.WriteAllText(i < done ? PathOf(Names[i]) : PathOf($".{Names[i]}.part"), "new");

        AtomicFileSet.Recover(_folder);

        Assert.Equal(Names, Listing());
        Assert.All(Names, name => Assert.Equal("new", File.ReadAllText(PathOf(name))));
    }

    [Fact]
    public void A_list_leads_to_no_other_folder()
    {
        var outside = Path.Combine(Path.GetTempPath(), $"outside-{Guid.NewGuid():N}");
        File.WriteAllText(PathOf("harmless"), "x");
        File.WriteAllText(PathOf(".replacing"), $"harmless\t../{Path.GetFileName(outside)}\n");

        AtomicFileSet.Recover(_folder);

        Assert.False(File.Exists(outside));
    }

    [Fact]
    public void Writers_at_once_leave_the_files_of_one_of_them()
    {
        Parallel.For(0, 24, new ParallelOptions { MaxDegreeOfParallelism = 6 }, round => AtomicFileSet.Write(_folder, Names.Select(name => (name, Content($"{round}")))));

        Assert.Equal(Names, Listing());
        Assert.Single(Names.Select(name => File.ReadAllText(PathOf(name))).Distinct());
    }

    private static Action<Stream> Content(string text) => stream => stream.Write(Encoding.UTF8.GetBytes(text));

    private string PathOf(string name) => Path.Combine(_folder, name);

    private string[] Listing() => [.. Directory.GetFiles(_folder).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
