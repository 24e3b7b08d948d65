using Gazetteer.Output;
using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Documents;

/// <summary>The program as it is published, compiled to machine code, does what the one that was built does.</summary>
[Trait("Category", "Tools")]
public sealed class PublishedProgramTests(RealDocuments documents) : IClassFixture<RealDocuments>
{
    // A GeoPackage holds the time at which it was made.
    private static readonly string[] Dated = ["gpkg"];

    /// <summary>
    /// Publishing takes minutes. Run it after a change of packages or of what is read or written: <c>dotnet test --project tests/Gazetteer.Cli.Tests -- --explicit only</c>; <c>.ci/run</c> does.
    /// </summary>
    [Fact(Explicit = true)]
    public void Every_format_is_read_and_written_as_by_the_program_that_was_built()
    {
        using var folder = new TemporaryFolder();
        var project = Path.Combine(RepositoryFolder.Path, "src", "Gazetteer.Cli");
        var (code, said, _) = CommandRun.OfProgram("dotnet", null, "publish", project, "-c", "Release", "-o", folder.Path);
        Assert.True(code == 0, said);
        Assert.False(File.Exists(Path.Combine(folder.Path, "gazetteer.dll")), "it was not compiled to machine code");
        Assert.All((string[])["LICENSE", "THIRD-PARTY-NOTICES.txt", Path.Combine("data", "SOURCES.md")], n => Assert.True(File.Exists(Path.Combine(folder.Path, n)), n));

        foreach (var format in ExportCatalog.All.Select(static f => f.Name).Except(Dated))
        {
            string[] arguments = ["extract", documents.Path, "--all-kinds", "--format", format];
            Assert.Equal(CommandRun.Of(null, arguments), CommandRun.OfProgram(Path.Combine(folder.Path, "gazetteer"), null, arguments));
        }
    }
}
