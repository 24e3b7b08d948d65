using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Verbs;

/// <summary><c>gazetteer view</c> where it cannot serve: it says so before it reads a document.</summary>
public sealed class ViewCommandTests
{
    [Theory]
    [InlineData("70000")]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("99999999999")]
    [InlineData("http")]
    public void A_port_that_is_not_one_is_refused(string port)
    {
        var (code, output, errors) = CommandRun.Of(null, "view", "--no-browser", "--port", port, "seeds");
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(port, errors, StringComparison.Ordinal);
        Assert.All(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries), static l => Assert.StartsWith("gazetteer: ", l, StringComparison.Ordinal));
    }

    [Fact]
    public void A_port_in_use_is_said_with_the_remedy()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        using var folder = new TemporaryFolder();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port;
        var (code, _, errors) = CommandRun.Of(null, "view", "--no-browser", "--port", $"{port}", folder.Write("a.txt", "Quetta."));
        Assert.Equal(3, code);
        Assert.Contains($"Port {port} cannot be used", errors, StringComparison.Ordinal);
    }
}
