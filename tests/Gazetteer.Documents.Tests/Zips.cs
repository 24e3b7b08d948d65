using System.IO.Compression;
using System.Text;

namespace Gazetteer.Documents.Tests;

/// <summary>Makes zip files, and the formats that are zip files, in memory.</summary>
internal static class Zips
{
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WordNamespaces = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";

    public static byte[] Of(params (string Name, string Text)[] entries) => Of([.. entries.Select(static e => (e.Name, Encoding.UTF8.GetBytes(e.Text)))]);

    public static byte[] Of(params (string Name, byte[] Bytes)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static byte[] Odt(string content, string manifest = "<manifest/>", string styles = "<styles/>") => Of(
        ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content), ("META-INF/manifest.xml", manifest), ("styles.xml", styles));

    public static string OdtContent(string body, string prolog = "", string styles = "") => $"""
        <?xml version="1.0"?>{prolog}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">{styles}<office:body><office:text>{body}</office:text></office:body></office:document-content>
        """;

    public static byte[] Docx(string body, params (string Kind, string Content)[] beside) => Of(
    [
        ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
        ("_rels/.rels", $"<Relationships xmlns='{Relationships}'><Relationship Id='r1' Type='{OfficeRelation}officeDocument' Target='word/document.xml'/></Relationships>"),
        ("word/_rels/document.xml.rels", $"<Relationships xmlns='{Relationships}'>{string.Concat(beside.Select(static (b, i) => $"<Relationship Id='b{i}' Type='{OfficeRelation}{b.Kind}' Target='{b.Kind}{i}.xml'/>"))}</Relationships>"),
        ("word/document.xml", $"<w:document {WordNamespaces}><w:body>{body}</w:body></w:document>"),
        .. beside.Select(static (b, i) => ($"word/{b.Kind}{i}.xml", $"<w:{Root(b.Kind)} {WordNamespaces}>{b.Content}</w:{Root(b.Kind)}>")),
    ]);

    /// <summary>A workbook of sheets, each of rows in the markup of the format; the strings are those that cells refer to.</summary>
    public static byte[] Xlsx(string strings, params (string Name, string State, string Rows)[] sheets) => Of(
    [
        ("_rels/.rels", $"<Relationships xmlns='{Relationships}'><Relationship Id='r1' Type='{OfficeRelation}officeDocument' Target='/xl/workbook.xml'/></Relationships>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns='{Relationships}'><Relationship Id='t' Type='{OfficeRelation}sharedStrings' Target='sst.xml'/>{string.Concat(sheets.Select(static (_, i) => $"<Relationship Id='s{i}' Type='{OfficeRelation}worksheet' Target='s{i}.xml'/>"))}</Relationships>"),
        ("xl/workbook.xml", $"<workbook xmlns:r='r'><sheets>{string.Concat(sheets.Select(static (s, i) => $"<sheet name='{s.Name}' state='{s.State}' r:id='s{i}'/>"))}</sheets></workbook>"),
        ("xl/sst.xml", $"<sst>{strings}</sst>"),
        .. sheets.Select(static (s, i) => ($"xl/s{i}.xml", $"<worksheet>{s.Rows}</worksheet>")),
    ]);

    public static byte[] Epub(params (string Name, string Xhtml)[] chapters) => Of(
    [
        ("mimetype", "application/epub+zip"u8.ToArray()),
        ("META-INF/container.xml", """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>"""u8.ToArray()),
        ("OEBPS/book.opf", Encoding.UTF8.GetBytes($"""
            <package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>A book</dc:title><dc:date>2020-01-02</dc:date><dc:language>en-GB</dc:language></metadata>
            <manifest>{string.Concat(chapters.Select(static (c, i) => $"<item id='c{i}' href='{c.Name}'/>"))}</manifest>
            <spine>{string.Concat(chapters.Select(static (_, i) => $"<itemref idref='c{i}'/>"))}</spine></package>
            """)),
        .. chapters.Select(static c => ("OEBPS/" + c.Name, Encoding.UTF8.GetBytes(c.Xhtml))),
    ]);

    private static string Root(string kind) => kind switch { "header" => "hdr", "footer" => "ftr", _ => kind };
}
