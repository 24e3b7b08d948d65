using Gazetteer.Documents.Library;
using Gazetteer.Tests.Tools;
using Gazetteer.Text;

namespace Gazetteer.Documents.Tests;

/// <summary>What tests of readers share: a folder, and a report to look at.</summary>
public abstract class ReadingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    protected ReadingReport Report { get; } = new();

    protected string Folder => _folder.Path;

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected string Write(string name, string text) => _folder.Write(name, text);

    protected string Write(string name, byte[] bytes) => _folder.Write(name, bytes);

    protected List<SourceText> ReadAll(string name, string text, ReadingOptions? options = null) => ReadPaths(options, Write(name, text));

    protected List<SourceText> ReadAll(string name, byte[] bytes, ReadingOptions? options = null) => ReadPaths(options, Write(name, bytes));

    protected SourceText ReadOne(string name, string text) => Assert.Single(ReadAll(name, text));

    protected List<SourceText> ReadPaths(ReadingOptions? options, params string[] paths) =>
        [.. new DocumentLibrary(options).Read(paths, Report, TestContext.Current.CancellationToken)];

    protected string OnlyProblem() => Assert.Single(Report.Problems).ToString();
}
