using System.Reflection;
using Gazetteer.Documents.Library;
using Gazetteer.Importing;
using Gazetteer.Learning.Evaluation;
using Gazetteer.Output;
using Gazetteer.Pictures.Maps;
using Gazetteer.Project.Corrections;
using Gazetteer.Reading;
using Gazetteer.Scene;
using Gazetteer.Text;
using Gazetteer.Viewer.Hosting;

namespace Gazetteer.Cli.Tests.PublicApi;

/// <summary>Pins what the shipped assemblies offer: a change of it is seen in a review, since the approved list changes with it.</summary>
/// <remarks>With GAZETTEER_APPROVE_API=1 the lists are written anew instead of compared.</remarks>
public sealed class PublicApiTests
{
    private const string Approve = "GAZETTEER_APPROVE_API";

    public static TheoryData<string> Assemblies => [.. Shipped.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, Assembly> Shipped { get; } =
        ((Type[])[typeof(SourceText), typeof(DocumentLibrary), typeof(ExportCatalog), typeof(Evaluator), typeof(GazetteerImporter), typeof(DeskReader), typeof(Desk), typeof(MapComposer),
            typeof(Corrector), typeof(ViewerServer)])
        .Select(static t => t.Assembly).ToDictionary(static a => a.GetName().Name!);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Public_api_is_the_approved_one(string assembly)
    {
        var path = Path.Combine(RepositoryFolder.Path, "tests", "Gazetteer.Cli.Tests", "PublicApi", $"{assembly}.txt");
        var actual = ApiListing.Of(Shipped[assembly]);
        if (Environment.GetEnvironmentVariable(Approve) == "1") File.WriteAllText(path, actual);
        var approved = File.ReadAllLines(path).Where(static l => l.Length > 0).ToList();
        var offered = actual.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var difference = offered.Except(approved).Select(static l => $"+ {l}").Concat(approved.Except(offered).Select(static l => $"- {l}")).ToList();
        Assert.True(difference.Count == 0 && approved.SequenceEqual(offered),
            $"The public API of {assembly} changed. If it should, run this test with {Approve}=1 and commit the list.\n{string.Join('\n', difference)}");
    }
}
