using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Importing.Options;

namespace Gazetteer.Importing.Tests;

/// <summary>Whatever happens while a gazetteer is imported, whoever looks finds the old one or the new one.</summary>
public sealed class ReplacedGazetteerTests : IDisposable
{
    private const string Header = "name,lat,lon\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("replaced-gazetteer-").FullName;
    private readonly List<Problem> _problems = [];

    private string Kept => Path.Combine(_folder, "kept");

    private UserGazetteers Gazetteers => new(Kept);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Header + "Ormara,,\nJiwani,,\n")]
    [InlineData(Header + "Ormara,north,east\n")]
    [InlineData(Header + "Ormara,95,64\n")]
    [InlineData(Header)]
    [InlineData("4\t1161724\ten\tElsewhere\t\t\t\t\t\t\n")]
    public void An_import_that_reads_no_place_replaces_nothing(string content)
    {
        Import("mine", Header + "Ormara,25.2,64.6\n", GazetteerUse.Replace);

        Assert.Equal(0, Import("mine", content, GazetteerUse.Add).Places);

        Assert.Equal(["Ormara"], NamesOf(Assert.Single(Gazetteers.List(_problems.Add))));
        Assert.Equal(GazetteerUse.Replace, Assert.Single(Gazetteers.List(_problems.Add)).Use);
    }

    [Fact]
    public void A_first_import_that_reads_no_place_leaves_nothing()
    {
        Import("mine", Header + "Ormara,,\n");

        Assert.Empty(Gazetteers.List(static problem => Assert.Fail(problem.ToString())));
        Assert.Empty(Directory.GetDirectories(Kept));
        Assert.False(Gazetteers.Delete("mine"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_cancelled_import_leaves_the_old_gazetteer_and_nothing_of_its_own(int when)
    {
        Import("mine", Header + "Ormara,25.2,64.6\n");
        using var cancelled = new CancellationTokenSource();
        var told = 0;
        var path = Write(Header + string.Concat(Enumerable.Range(0, 9000).Select(static i => $"Village {i},25,{64 + (i / 10000.0)}\n")));

        Assert.ThrowsAny<OperationCanceledException>(() =>
            GazetteerImport.Run(Gazetteers, [path], new ImportOptions { Source = "mine" }, new GazetteerAbout(), _problems.Add, Count, null, cancelled.Token));

        Assert.Equal(["Ormara"], NamesOf(Assert.Single(Gazetteers.List(_problems.Add))));
        Assert.Single(Directory.GetDirectories(Path.Combine(Kept, "mine")));

        void Count(int rows)
        {
            if (++told == when) cancelled.Cancel();
        }
    }

    [Fact]
    public void What_a_killed_import_left_is_not_seen_and_goes_with_the_next()
    {
        Import("mine", Header + "Ormara,25.2,64.6\n");
        var left = Directory.CreateDirectory(Path.Combine(Kept, "mine", "0123456789abcdef0123456789abcdef")).FullName;
        File.WriteAllText(Path.Combine(left, "places.csv.gz"), "half");
        Directory.CreateDirectory(Path.Combine(Kept, "never-whole", "0123456789abcdef0123456789abcdef"));

        Assert.Equal(["Ormara"], NamesOf(Assert.Single(Gazetteers.List(static problem => Assert.Fail(problem.ToString())))));
        Import("mine", Header + "Jiwani,25.05,61.74\n");

        Assert.False(Directory.Exists(left));
        Assert.Equal(["Jiwani"], NamesOf(Assert.Single(Gazetteers.List(_problems.Add))));
    }

    [Theory]
    [InlineData("places.csv.gz")]
    [InlineData("names.csv.gz")]
    public void Half_a_gazetteer_is_said_and_left_out_and_can_be_removed_or_imported_again(string missing)
    {
        Import("half", Header + "Ormara,25.2,64.6\n");
        Import("whole", Header + "Jiwani,25.05,61.74\n");
        File.Delete(Directory.GetFiles(Path.Combine(Kept, "half"), missing, SearchOption.AllDirectories).Single());

        Assert.Equal("whole", Assert.Single(Gazetteers.List(_problems.Add)).Name);
        var problem = Assert.Single(_problems);
        Assert.Equal(Path.Combine(Kept, "half"), problem.Source);
        Assert.Contains("import --remove half", problem.Message, StringComparison.Ordinal);

        Import("half", Header + "Ormara,25.2,64.6\n");
        Assert.Equal(2, Gazetteers.List(_problems.Add).Count);
        Assert.True(Gazetteers.Delete("half"));
        Assert.Equal(["whole"], Directory.GetDirectories(Kept).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    [InlineData("/")]
    public void A_gazetteer_whose_file_leads_to_no_ordinary_one_is_said_and_left_out(string target)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "devices are told from files on Linux only");
        Import("mine", Header + "Ormara,25.2,64.6\n");
        var file = Directory.GetFiles(Kept, "places.csv.gz", SearchOption.AllDirectories).Single();
        File.Delete(file);
        File.CreateSymbolicLink(file, target);

        Assert.Empty(Gazetteers.List(_problems.Add));
        Assert.Single(_problems);
    }

    [Theory]
    [InlineData("no-such-import")]
    [InlineData("")]
    [InlineData("../../elsewhere")]
    public void A_note_of_the_current_import_that_leads_nowhere_is_said(string note)
    {
        Import("mine", Header + "Ormara,25.2,64.6\n");
        File.WriteAllText(Path.Combine(Kept, "mine", "current.txt"), note);

        Assert.Empty(Gazetteers.List(_problems.Add));
        Assert.Single(_problems);
    }

    [Fact]
    public void A_folder_that_cannot_be_listed_is_said_and_the_shipped_gazetteer_is_used()
    {
        File.WriteAllText(Kept, "a file where the folder should be");
        var shipped = new GazetteerFiles("places", "names");

        Assert.Equal([shipped], Gazetteers.With(shipped, _problems.Add));
        Assert.Contains(UserGazetteers.Variable, Assert.Single(_problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gazetteer_of_an_earlier_version_of_the_program_is_read_and_replaced()
    {
        Import("mine", Header + "Ormara,25.2,64.6\n", GazetteerUse.Override);
        var folder = Path.Combine(Kept, "mine");
        File.Delete(Path.Combine(folder, "current.txt"));
        var version = Directory.GetDirectories(folder).Single();
        foreach (var file in Directory.GetFiles(version)) File.Move(file, Path.Combine(folder, Path.GetFileName(file)));
        Directory.Delete(version);

        var old = Assert.Single(Gazetteers.List(_problems.Add));
        Assert.Equal((GazetteerUse.Override, "Ormara"), (old.Use, NamesOf(old).Single()));

        Import("mine", Header + "Jiwani,25.05,61.74\n");
        Assert.Equal(["Jiwani"], NamesOf(Assert.Single(Gazetteers.List(_problems.Add))));
        Assert.Equal(["current.txt"], Directory.GetFiles(folder).Select(Path.GetFileName));
        Assert.Empty(_problems);
    }

    [Fact]
    public async Task Imports_of_one_name_at_once_give_one_of_them_whole_and_readers_never_see_a_mixture()
    {
        var sources = Enumerable.Range(0, 4).Select(one => Write(Header + string.Concat(Enumerable.Range(0, 50).Select(i => $"Camp{one} Number{i},25,{60 + one}\n")))).ToList();
        using var done = new CancellationTokenSource();
        var reader = Task.Run(
            () =>
            {
                while (!done.IsCancellationRequested) Look();
            },
            TestContext.Current.CancellationToken);
        Parallel.For(0, 12, new ParallelOptions
        {
            MaxDegreeOfParallelism = 4,
        }, round => GazetteerImport.Run(Gazetteers, [sources[round % 4]], new ImportOptions { Source = "mine" }, new GazetteerAbout(), static problem => Assert.Fail(problem.ToString())));
        await done.CancelAsync();
        await reader;

        Look();
        Assert.Single(Directory.GetDirectories(Path.Combine(Kept, "mine")));

        void Look()
        {
            if (Gazetteers.List(static _ => { }).SingleOrDefault() is not { } found) return;
            try
            {
                Assert.Single(NamesOf(found).Concat(PlacesOf(found)).Select(static name => name.Split(' ')[0]).Distinct());
            }
            catch (IOException error) when (error is FileNotFoundException or DirectoryNotFoundException)
            {
                // Replaced between the look and the opening: whoever opens an index looks again.
            }
        }
    }

    [Fact]
    public void An_import_that_must_wait_says_so_and_can_be_cancelled()
    {
        var path = Write(Header + "Ormara,25.2,64.6\n");
        Directory.CreateDirectory(Kept);
        using var cancelled = new CancellationTokenSource();
        using var held = new FileStream(Path.Combine(Kept, ".lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        var waits = 0;

        Assert.ThrowsAny<OperationCanceledException>(() =>
            GazetteerImport.Run(Gazetteers, [path], new ImportOptions { Source = "mine" }, new GazetteerAbout(), _problems.Add, null, Wait, cancelled.Token));
        Assert.Equal(1, waits);
        held.Dispose();

        Assert.Equal(1, GazetteerImport.Run(Gazetteers, [path], new ImportOptions { Source = "mine" }, new GazetteerAbout(), _problems.Add, null, static () => Assert.Fail("nobody holds it"),
            TestContext.Current.CancellationToken).Places);

        void Wait()
        {
            waits++;
            cancelled.CancelAfter(TimeSpan.FromMilliseconds(350));
        }
    }

    private static List<string> NamesOf(UserGazetteer gazetteer) =>
        [.. new GazetteerCsvReader(static problem => Assert.Fail(problem.ToString())).ReadNames(gazetteer.Files.Names).Select(static name => name.Text)];

    private static List<string> PlacesOf(UserGazetteer gazetteer) =>
        [.. new GazetteerCsvReader(static problem => Assert.Fail(problem.ToString())).ReadPlaces(gazetteer.Files.Places).Select(static place => place.Name)];

    private ImportSummary Import(string name, string content, GazetteerUse use = GazetteerUse.Add) =>
        GazetteerImport.Run(Gazetteers, [Write(content)], new ImportOptions { Source = name }, new GazetteerAbout { Use = use }, static _ => { }, cancellation: TestContext.Current.CancellationToken);

    private string Write(string content)
    {
        var path = Path.Combine(_folder, $"{Guid.NewGuid():N}.csv");
        File.WriteAllText(path, content);
        return path;
    }
}
