using System.IO.Compression;

#pragma warning disable IDE0130 // Linked into several test projects.
namespace Gazetteer.Tests.Tools;

/// <summary>A folder with a file of every format, made by the programs that people make them with: pandoc, LibreOffice, Chromium's print to PDF.</summary>
/// <remarks>It is made when a test first asks for it, so that a machine without these programs skips that test; a fixture cannot skip.</remarks>
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
    private readonly Lazy<string> _made;

    public RealDocuments() => _made = new Lazy<string>(Make);

    /// <summary>The folder; without the programs the test that asks is skipped, or fails where they are required.</summary>
    public string Path
    {
        get
        {
            DebianPrograms.Require("pandoc", "lowriter", "localc", "chromium");
            return _made.Value;
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Has Chromium print a page of the folder to PDF.</summary>
    internal static void Print(string folder, string page, string pdf) => DebianPrograms.Run(
        "chromium", folder, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        $"--user-data-dir={System.IO.Path.Combine(folder, ".chromium")}", "--no-pdf-header-footer", $"--print-to-pdf={pdf}", $"file://{folder}/{page}");

    private string Make()
    {
        _folder.Write("source.md", Markdown);
        foreach (var name in (string[])["pandoc.docx", "pandoc.odt", "pandoc.epub", "pandoc.html", "pandoc.rtf", "pandoc.tei.xml"]) Pandoc(name);
        Office("odt", "docx", "rtf", "pdf");
        Spreadsheet();
        Print(_folder.Path, "pandoc.html", "chromium.pdf");
        Archive();
        return _folder.Path;
    }

    private void Pandoc(string output) =>
        DebianPrograms.Run("pandoc", _folder.Path,
            [.. (string[])["source.md", "--standalone", "--output", output], .. output.EndsWith(".tei.xml", StringComparison.Ordinal) ? (string[])["--to", "tei"] : []]);

    private void Office(params string[] formats)
    {
        var input = System.IO.Path.Combine(_folder.Path, "office.odt");
        File.Copy(System.IO.Path.Combine(_folder.Path, "pandoc.odt"), input);
        foreach (var format in formats) Convert("office.odt", format, format == "odt" ? "again" : ".");
    }

    private void Spreadsheet()
    {
        _folder.Write("rows.csv", "id,title,date,text\n7,Port,2024-01-02,\"Gwadar, گوادر\"\n8,Road,2024-01-03,Zahedan زاهدان\n");
        Convert("rows.csv", "xlsx", ".", "--infilter=CSV:44,34,76,1");
    }

    private void Convert(string input, string format, string output, params string[] more) => DebianPrograms.Run(
        "soffice", _folder.Path, ["--headless", $"-env:UserInstallation=file://{_folder.Path}/.office", .. more, "--convert-to", format, "--outdir", output, input]);

    private void Archive()
    {
        using var archive = ZipFile.Open(System.IO.Path.Combine(_folder.Path, "all.zip"), ZipArchiveMode.Create);
        foreach (var name in (string[])["office.docx", "pandoc.html", "rows.csv"]) archive.CreateEntryFromFile(System.IO.Path.Combine(_folder.Path, name), $"inner/{name}");
    }
}
