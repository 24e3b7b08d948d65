using System.Text.Json;
using System.Text.RegularExpressions;
using Gazetteer.Output.Licensing;

namespace Gazetteer.Cli.Tests.Licensing;

/// <summary>What is published names all works that are in it, with their licences. (The page's packages are compared when it is bundled.)</summary>
public sealed partial class NoticesTests
{
    public static TheoryData<string> Packages
    {
        get
        {
            using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFolder.Path, "src", "Gazetteer.Cli", "packages.lock.json")));
            var packages = locked.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(static f => f.Value.EnumerateObject());
            return [.. packages.Where(static p => p.Value.GetProperty("type").GetString() != "Project").Select(static p => p.Name).Distinct().Order(StringComparer.Ordinal)];
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_package_of_the_program_has_a_notice(string package) => Assert.Contains($"\n- {package} (", Notices.ThirdParties, StringComparison.Ordinal);

    [Fact]
    public void No_notice_thanks_for_a_package_that_is_gone()
    {
        var libraries = Notices.ThirdParties[..Notices.ThirdParties.IndexOf("Libraries in the page", StringComparison.Ordinal)];
        var named = Entry().Matches(libraries).Select(static m => m.Value[2..m.Value.IndexOf(" (", StringComparison.Ordinal)]).ToList();
        Assert.Contains("AngleSharp", named);
        Assert.Empty(named.Except(Packages.Select(static p => p.Data)).Except([".NET and ASP.NET Core"]));
    }

    [Fact]
    public void Every_licence_that_is_named_is_there_with_its_text()
    {
        var named = Entry().Matches(Notices.ThirdParties).Select(static m => m.Groups[1].Value).Distinct().ToList();
        Assert.Contains("MIT", named);
        Assert.All(
            named.Where(static l => l is not ("public domain" or "CC BY 4.0" or "PDDL-1.0")),
            static l => Assert.Contains($"{new string('=', 100)}\n{l}\n{new string('=', 100)}\n", Notices.ThirdParties, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Permission is hereby granted, free of charge")]
    [InlineData("OpenLayers Contributors")]
    [InlineData("GeoNames (CC BY 4.0")]
    [InlineData("UNICODE LICENSE V3")]
    [InlineData("Apache License")]
    public void The_command_prints_them(string words)
    {
        var (code, output, errors) = CommandRun.Of(null, "about", "--licences");
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains(words, output, StringComparison.Ordinal);
    }

    [Fact]
    public void In_short_the_command_says_how_to_credit_the_data() => Assert.Contains("Contains data from GeoNames (CC BY 4.0)", CommandRun.Of(null, "about").Output, StringComparison.Ordinal);

    [GeneratedRegex(@"^- [^(\n]+ \(([^,)]+)", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
