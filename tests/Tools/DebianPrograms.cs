using System.Collections.Frozen;
using System.Diagnostics;

#pragma warning disable IDE0130 // Linked into several test projects.
namespace Gazetteer.Tests.Tools;

/// <summary>Programs of Debian's packages that tests make and check real files with.</summary>
internal static class DebianPrograms
{
    /// <summary>Set to 1 where everything must be there: what is missing then fails instead of being skipped.</summary>
    private const string RequiredVariable = "GAZETTEER_REQUIRE_TOOLS";

    /// <summary>The packages of programs; any other is taken for a package's name itself.</summary>
    private static readonly FrozenDictionary<string, string> Packages = new Dictionary<string, string>
    {
        ["chromium"] = "chromium",
        ["ogrinfo"] = "gdal-bin",
        ["pandoc"] = "pandoc",
        ["pdftotext"] = "poppler-utils",
        ["localc"] = "libreoffice-calc",
        ["lowriter"] = "libreoffice-writer",
        ["xmllint"] = "libxml2-utils",
    }.ToFrozenDictionary();

    /// <summary>Skips the test, or fails it where tools are required, unless all the programs are installed.</summary>
    /// <remarks>Called in a test, never in a fixture's constructor, where a skip would be a failure.</remarks>
    public static void Require(params string[] programs)
    {
        var packages = programs.Where(static p => Find(p) is null).Select(static p => Packages.GetValueOrDefault(p, p)).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (packages.Length > 0) Lack(packages);
    }

    /// <summary>The whole path of the first of the programs that is installed; without one the test is skipped, or fails where tools are required.</summary>
    /// <param name="package">Debian's package of any of them.</param>
    /// <param name="programs">Different names of what does the same.</param>
    public static string RequireOneOf(string package, params string[] programs)
    {
        var found = programs.Select(Find).FirstOrDefault(static p => p is not null);
        if (found is null) Lack(package);
        return found!;
    }

    /// <summary>A Python that can import the module; without one the test is skipped, or fails where tools are required.</summary>
    public static string RequirePython(string module, string package)
    {
        var found = Folders().Select(static f => Path.Combine(f, "python3")).Where(File.Exists).FirstOrDefault(p => Succeeds(p, "-c", $"import {module}"));
        if (found is null) Lack(package);
        return found!;
    }

    /// <summary>Runs a program and returns what it wrote; a failure fails the test with what it said.</summary>
    public static (string Output, string Errors) Run(string program, string folder, params string[] arguments)
    {
        var (code, output, errors) = Finish(program, folder, arguments);
        Assert.True(code == 0, $"{program} {string.Join(' ', arguments)} ended with {code}: {errors}{output}");
        return (output, errors);
    }

    /// <summary>Whether the program is there and ends with 0.</summary>
    public static bool Succeeds(string program, params string[] arguments) => Find(program) is not null && Finish(program, Path.GetTempPath(), arguments).Code == 0;

    private static (int Code, string Output, string Errors) Finish(string program, string folder, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(4)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not finish");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <summary>The message begins with the count's key: <see cref="SkipTally"/> sums what is wanting.</summary>
    private static void Lack(params string[] packages)
    {
        var message = MissingPackages.Message(packages);
        if (Environment.GetEnvironmentVariable(RequiredVariable) == "1") Assert.Fail(message);
        Assert.Skip(message);
    }

    private static string? Find(string program) => Folders().Select(d => Path.Combine(d, program)).FirstOrDefault(File.Exists);

    private static string[] Folders() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
