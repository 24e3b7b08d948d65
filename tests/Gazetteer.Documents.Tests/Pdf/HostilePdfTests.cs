using System.Diagnostics;
using Gazetteer.Documents.Library;
using Gazetteer.Documents.Pdf.Pig;
using static Gazetteer.Documents.Tests.Pdf.PdfFiles;

namespace Gazetteer.Documents.Tests.Pdf;

/// <summary>Files that want more time, memory or depth than there is.</summary>
public sealed class HostilePdfTests : ReadingTests
{
    /// <summary>Far more than the processor time that a page may take, as other programs run beside tests.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Fact]
    public void A_page_that_takes_too_long_is_left_out_and_the_others_are_read()
    {
        var watch = Stopwatch.StartNew();
        var document = Assert.Single(ReadAll("forms.pdf", OfPages(Doubling(60), Line(50, 700, "Gwadar"), "/X0 Do", Line(50, 700, "Pasni"))));
        Assert.Equal("Gwadar\n\nPasni\n", document.Text);
        Assert.Equal("page 3", document.PartAt(document.Text.IndexOf("Pasni", StringComparison.Ordinal)));
        Assert.Contains("page 2 was left out: reading fails (it takes too long)", OnlyProblem(), StringComparison.Ordinal);
        Assert.True(watch.Elapsed < Long, $"{watch.Elapsed}");
    }

    [Fact]
    public void A_document_whose_every_page_takes_too_long_is_given_up()
    {
        var watch = Stopwatch.StartNew();
        Assert.Empty(ReadAll("all.pdf", OfPages(Doubling(60), [.. Enumerable.Repeat("/X0 Do", 500)])));
        Assert.NotEmpty(Report.Problems);
        Assert.True(watch.Elapsed < Long, $"{watch.Elapsed}");
    }

    [Fact]
    public void Forms_that_draw_each_other_end_in_a_message()
    {
        Assert.Empty(ReadAll("mutual.pdf", OfPages([(500, "A", Form("/B Do", "/B 501 0 R")), (501, "B", Form("/A Do", "/A 500 0 R"))], "/A Do")));
        Assert.Single(Report.Problems);
    }

    [Theory]
    [InlineData("pages that hold themselves", "/Kids[10 0 R]", "/Kids[2 0 R 10 0 R]")]
    [InlineData("two thousand million pages", "/Count 1", "/Count 2000000000")]
    [InlineData("a table that comes before itself", "/Root 1 0 R", "/Root 1 0 R/Prev 9")]
    public void Loops_and_lies_of_the_structure_do_no_harm(string kind, string honest, string hostile)
    {
        var bytes = System.Text.Encoding.Latin1.GetBytes(System.Text.Encoding.Latin1.GetString(OfPages(Line(50, 700, "Quetta"))).Replace(honest, hostile, StringComparison.Ordinal));
        Assert.Equal((kind, "Quetta\n"), (kind, Assert.Single(ReadAll("lies.pdf", bytes)).Text));
    }

    [Theory]
    [InlineData(9)]
    [InlineData(300)]
    [InlineData(900)]
    public void A_file_that_was_cut_short_is_called_damaged(int length)
    {
        Assert.Empty(ReadAll("cut.pdf", OfPages(Line(50, 700, "Quetta"))[..length]));
        Assert.Contains("cut.pdf: the PDF is damaged (", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_over_the_limit_is_refused()
    {
        Assert.Empty(ReadAll("large.pdf", OfPages(Line(50, 700, "Quetta") + new string(' ', 5000)), new ReadingOptions { MaximumBytes = 4096 }));
        Assert.Contains("the document is larger than", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelling_ends_a_page_that_takes_long()
    {
        using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var path = Write("forms.pdf", OfPages(Doubling(60), "/X0 Do"));
        cancelling.CancelAfter(TimeSpan.FromMilliseconds(300));
        Assert.ThrowsAny<OperationCanceledException>(() => new DocumentLibrary().Read([path], Report, cancelling.Token).ToList());
        Assert.Empty(Report.Problems);
    }

    [Fact]
    public async Task A_reading_process_ends_with_its_parent_however_that_ended()
    {
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "gazetteer.exe" : "gazetteer");
        using var child = Process.Start(new ProcessStartInfo(program, [PdfWordsProgram.Verb, "1", "3600"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Frames.Write(OfPages(Doubling(60), "/X0 Do"), child.StandardInput.BaseStream);
        Frames.Write([], child.StandardInput.BaseStream);
        Assert.False(child.WaitForExit(TimeSpan.FromMilliseconds(500)), "it should be busy");

        // What the system does with the pipe of a process that was killed.
        child.StandardInput.BaseStream.Close();
        await child.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Long, TestContext.Current.CancellationToken);
    }
}
