using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Gazetteer.Benchmarks.Measuring;
using Gazetteer.Documents;
using Gazetteer.Documents.Library;

namespace Gazetteer.Benchmarks.Documents;

/// <summary>Measures how fast documents are read and how much memory that takes. Each part wants a process of its own, since memory's peak is the process's.</summary>
internal sealed class DocumentMeasure(string folder, BenchmarkOptions options, Report report)
{
    private const int SmallDocuments = 100_000;
    private const int Paragraphs = 3_000;
    private const int ParagraphsPerPage = 10;
    private const int PdfPages = 1_000;
    private const string Paragraph = "The road from Quetta to Taftan runs along the border for six hundred kilometres, and the lorries that take it carry cement, dates and diesel; گوادر lies far to the south of it. ";

    public void Run()
    {
        if (options.Only.Contains("text")) Measure("1 GB of plain text", 1000, "MB", Write("big.txt", BigText));
        if (options.Only.Contains("small")) Measure("100,000 small documents", SmallDocuments, "documents", SmallFolder());
        if (options.Only.Contains("docx")) Measure("DOCX, ten paragraphs a page", Paragraphs / ParagraphsPerPage, "pages", Write("long.docx", Docx));
        if (options.Only.Contains("pdf")) Measure("PDF", PdfPages, "pages", Write("long.pdf", Pdf));
    }

    private void Measure(string what, double amount, string unit, string path)
    {
        var reading = new ReadingReport();
        var clock = Stopwatch.StartNew();
        long characters = 0;
        foreach (var document in new DocumentLibrary().Read([path], reading)) characters += document.Text.Length;
        var seconds = clock.Elapsed.TotalSeconds;
        foreach (var problem in reading.Problems) report.Line(problem.ToString());
        using var process = Process.GetCurrentProcess();
        report.Line($"{what}: {amount / seconds:#,0} {unit} a second ({seconds:0.0} s, {characters:N0} characters, {reading.DocumentsRead:N0} documents), peak memory {process.PeakWorkingSet64 >> 20} MB");
    }

    private string Write(string name, Action<Stream> write)
    {
        var path = Path.Combine(folder, name);
        using var stream = File.Create(path);
        write(stream);
        return path;
    }

    private static void BigText(Stream stream)
    {
        var line = Encoding.UTF8.GetBytes(Paragraph + "\n");
        for (long written = 0; written < 1_000_000_000; written += line.Length) stream.Write(line);
    }

    private string SmallFolder()
    {
        for (var i = 0; i < SmallDocuments; i++)
        {
            var inner = Path.Combine(folder, "small", $"{i / 1000:000}");
            if (i % 1000 == 0) Directory.CreateDirectory(inner);
            File.WriteAllText(Path.Combine(inner, $"{i}.txt"), Paragraph);
        }

        return Path.Combine(folder, "small");
    }

    private static void Docx(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Entry(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        Entry(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
        var body = string.Concat(Enumerable.Range(0, Paragraphs).Select(static i => $"<w:p><w:r><w:t>{i} {Paragraph}</w:t></w:r></w:p>"));
        Entry(zip, "word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>""");
    }

    private static void Entry(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>A PDF of forty lines a page, in one of the fonts that every reader has.</summary>
    private static void Pdf(Stream stream)
    {
        var pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n");
        var line = Paragraph[..80];
        for (var page = 0; page < PdfPages; page++)
        {
            var content = string.Concat(Enumerable.Range(0, 40).Select(i => $"1 0 0 1 40 {760 - (i * 18)} Tm ({page} {line}) Tj\n"));
            content = $"BT /F1 11 Tf {content}ET";
            pdf.Append($"{4 + (2 * page)} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {5 + (2 * page)} 0 R/Resources<</Font<</F1 3 0 R>>>>>>endobj\n");
            pdf.Append($"{5 + (2 * page)} 0 obj<</Length {content.Length}>>stream\n{content}\nendstream endobj\n");
        }

        pdf.Append($"2 0 obj<</Type/Pages/Count {PdfPages}/Kids[{string.Join(' ', Enumerable.Range(0, PdfPages).Select(static p => $"{4 + (2 * p)} 0 R"))}]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
        stream.Write(Encoding.ASCII.GetBytes(pdf.ToString()));
    }
}
