using System.Diagnostics;
using System.Reflection;

namespace Gazetteer.Viewer.Tests;

public sealed class FrontEndTests
{
    [Fact]
    public async Task The_modules_of_the_page_pass_their_own_tests()
    {
        var folder = typeof(FrontEndTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "WebFolder").Value!;
        var start = new ProcessStartInfo("node", ["test.mjs"]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, output + await errors);
        Assert.Matches(@"(?m)pass [1-9]", output);
    }
}
