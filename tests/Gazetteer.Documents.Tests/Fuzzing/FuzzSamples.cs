using System.Text;
using Gazetteer.Documents.Tests.Pdf;

namespace Gazetteer.Documents.Tests.Fuzzing;

/// <summary>A small valid document of each format. Formats that are zip files damage their XML within now and then, since a damaged zip file is seldom opened.</summary>
internal static class FuzzSamples
{
    private const string Words = "From Gwadar گوادر to Quetta کوئٹہ, 19 May 2023.";

    public static readonly IReadOnlyDictionary<string, Func<Random, byte[]>> All = new Dictionary<string, Func<Random, byte[]>>
    {
        [".txt"] = static _ => Utf8($"{Words}\n{Words}\n"),
        [".md"] = static _ => Utf8($"---\ntitle: \"A \\\"port\\\"\"\ndate: 2023-05-19\nlanguage: en\n---\n\n# Ports *of* `Makran`\n\n{Words}\n\n> - [x](y)\n"),
        [".html"] = static _ => Utf8($"<!doctype html><html lang=en><head><meta charset=utf-8><title>T</title><script type='application/ld+json'>{{\"datePublished\":\"2023-05-19\"}}</script></head><body><nav>n</nav><main><h1>H</h1><p>{Words}<br><table><tr><td>a<td>b</table><pre>x\n y</pre><svg><title/></svg><div hidden>i</div><sup>1</sup></main><footer>f</footer></body></html>"),
        [".docx"] = static r => Zips.Docx(Inner(
            $"<w:p><w:r><w:t>{Words}</w:t><w:tab/></w:r></w:p><w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:txbxContent><w:p><w:r><w:t>b</w:t></w:r></w:p></w:txbxContent></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", r), ("header", Inner("<w:p><w:r><w:t>h</w:t></w:r></w:p>", r)), ("comments", Inner("<w:comment><w:p><w:r><w:t>c</w:t></w:r></w:p></w:comment>", r))),
        [".xlsx"] = static r => Xlsx(Inner("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>Mand</t></is></c><c r='C1'><v>1</v></c></row>", r)),
        [".odt"] = static r => Zips.Odt(Zips.OdtContent(
            Inner($"<text:h>Ports</text:h><text:p>{Words}<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note><text:s/><draw:text-box><text:p>b</text:p></draw:text-box></text:p><table:table-row><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row>", r))),
        [".epub"] = static r => Zips.Epub(("a.xhtml", Inner($"<html><body><h1>H</h1><p>{Words}</p></body></html>", r)), ("b.xhtml", "<html><body>two</body></html>")),
        [".rtf"] = static _ => Utf8(@"{\rtf1\ansi\ansicpg1256{\fonttbl{\f0\fcharset178 A;}}{\info{\title T}{\creatim\yr2023\mo5\dy19}}\f0 Gwadar \'e3\'ed \u1711? {\b x}{\footnote n{\*\annotation c}}\par\trowd a\cell b\cell\row{\header h}{\v i}{\*\x y}\line z}"),
        [".eml"] = static _ => Utf8($"Subject: =?utf-8?Q?=DA=AF?= x\r\nDate: Fri, 19 May 2023 10:00:00 +0000\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{Words}=\r\n--b\r\nContent-Disposition: attachment; filename=\"a.txt\"\r\nContent-Transfer-Encoding: base64\r\n\r\nUXVldHRh\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>x\r\n--b--\r\n"),
        [".mbox"] = static _ => Utf8($"From a Fri\nSubject: One\n\n{Words}\n>From b\n\nFrom a Sat\nSubject: Two\n\nMand\n"),
        [".xml"] = static _ => Utf8($"<!DOCTYPE TEI [<!ENTITY e 'x'>]><TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><title>T</title><date when='2023-05-19'/></teiHeader><text xml:lang='en'><body><pb n='1'/><head>H</head><p>{Words}&e;<note>n</note><choice><sic>a</sic><corr>b</corr></choice><app><lem>l</lem><rdg>r</rdg></app><lb/></p><table><row><cell>c</cell></row></table></body></text></TEI>"),
        [".csv"] = static _ => Utf8($"id,title,date,text\n1,T,2023-05-19,\"{Words}\"\n2,U,,\"a \"\"b\"\" c\nd\"\n"),
        [".jsonl"] = static _ => Utf8($"{{\"id\":1,\"text\":\"{Words}\",\"x\":[1,{{}}]}}\n{{\"id\":\"2\",\"text\":\"\\u06af\\ud83d\\ude00\"}}\n"),
        [".pdf"] = static _ => PdfFiles.OfPages(PdfFiles.Line(20, 100, "From Gwadar to Quetta.")),
        [".zip"] = static r => Zips.Of(("a.txt", Inner(Words, r)), ("b/c.html", Inner("<p>Mand</p>", r)), ("d.csv", Inner("text\nJask\n", r)), ("e.qqq", "x")),
    };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Inner(string text, Random random) => random.Next(5) == 0 ? text : Encoding.UTF8.GetString(Mutation.Of(Utf8(text), random));

    private static byte[] Xlsx(string rows) => Zips.Of(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/s1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sst.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="s1.xml"/><Relationship Id="s2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sst.xml"/></Relationships>"""),
        ("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="s1"/></sheets></workbook>"""),
        ("xl/s1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"""),
        ("xl/sst.xml", $"""<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>{Words}</t></si></sst>"""));
}
