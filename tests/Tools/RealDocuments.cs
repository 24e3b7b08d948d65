using System.IO.Compression;

#pragma warning disable IDE0130 // Linked into several test projects.
namespace Gazetteer.Tests.Tools;

/// <summary>A folder with a file of every format, made by the programs that people make them with: pandoc, LibreOffice, Chromium's print to PDF.</summary>
public sealed class RealDocuments : IDisposable
{
    private const string Markdown = """
        ---
        title: Two ports on one sea
        date: 2024-03-05
        lang: en
        ---

        # The ports

        Chabahar lies on the Gulf of Oman.[^1] The road from Zahedan reaches it through Iranshahr.

        ## بندر چابهار

        چابهار در استان سیستان و بلوچستان در جنوب شرقی ایران است و راه آن تا زاهدان دراز است.

        ## گوادر

        گوادر پاکستان کے صوبہ بلوچستان کا ساحلی شہر ہے۔ کوئٹہ یہاں سے بہت دور ہے۔

        | Town    | Country  |
        |---------|----------|
        | Turbat  | Pakistan |
        | Saravan | Iran     |

        [^1]: A note on Muscat.
        """;

    private readonly TemporaryFolder _folder = new();

    public RealDocuments()
    {
        DebianPrograms.Require("pandoc", "soffice", "chromium", "pdftotext");
        _folder.Write("source.md", Markdown);
        foreach (var name in (string[])["pandoc.docx", "pandoc.odt", "pandoc.epub", "pandoc.html", "pandoc.rtf", "pandoc.tei.xml"]) Pandoc(name);
        Office("odt", "docx", "rtf", "pdf");
        Spreadsheet();
        DebianPrograms.Run("chromium", Path, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            $"--user-data-dir={System.IO.Path.Combine(Path, ".chromium")}", "--no-pdf-header-footer", "--print-to-pdf=chromium.pdf", $"file://{Path}/pandoc.html");
        Archive();
    }

    public string Path => _folder.Path;

    public void Dispose() => _folder.Dispose();

    private void Pandoc(string output) =>
        DebianPrograms.Run("pandoc", Path, [.. (string[])["source.md", "--standalone", "--output", output], .. output.EndsWith(".tei.xml", StringComparison.Ordinal) ? (string[])["--to", "tei"] : []]);

    private void Office(params string[] formats)
    {
        var input = System.IO.Path.Combine(Path, "office.odt");
        File.Copy(System.IO.Path.Combine(Path, "pandoc.odt"), input);
        foreach (var format in formats) Convert("office.odt", format, format == "odt" ? "again" : ".");
    }

    private void Spreadsheet()
    {
        _folder.Write("rows.csv", "id,title,date,text\n7,Port,2024-01-02,\"Gwadar, گوادر\"\n8,Road,2024-01-03,Zahedan زاهدان\n");
        Convert("rows.csv", "xlsx", ".", "--infilter=CSV:44,34,76,1");
    }

    private void Convert(string input, string format, string output, params string[] more) => DebianPrograms.Run(
        "soffice", Path, ["--headless", $"-env:UserInstallation=file://{Path}/.office", .. more, "--convert-to", format, "--outdir", output, input]);

    private void Archive()
    {
        using var archive = ZipFile.Open(System.IO.Path.Combine(Path, "all.zip"), ZipArchiveMode.Create);
        foreach (var name in (string[])["office.docx", "pandoc.html", "rows.csv"]) archive.CreateEntryFromFile(System.IO.Path.Combine(Path, name), $"inner/{name}");
    }
}
