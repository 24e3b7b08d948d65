using System.Text;

namespace Gazetteer.Documents.Tests.Mail;

public sealed class MailCharsetTests : ReadingTests
{
    public static TheoryData<string, string> Charsets => new()
    {
        { "iso-8859-1", "Zürich und Besançon" },
        { "iso-8859-2", "Łódź i Gdańsk" },
        { "iso-8859-5", "Ташкент" },
        { "iso-8859-6", "مسقط" },
        { "iso-8859-7", "Θεσσαλονίκη" },
        { "iso-8859-8-i", "חיפה" },
        { "iso-8859-15", "Œuvres de Liège" },
        { "windows-1256", "بندر عباس" },
        { "koi8-r", "Душанбе" },
        { "koi8-u", "Київ" },
        { "ibm850", "Córdoba" },
        { "macintosh", "Köln" },
        { "iso-2022-jp", "東京と大阪" },
        { "shift_jis", "横浜" },
        { "euc-jp", "京都" },
        { "gb2312", "乌鲁木齐" },
        { "gbk", "喀什" },
        { "big5", "臺北" },
        { "euc-kr", "부산" },
        { "utf-16le", "گوادر" },
        { "UTF-8", "چابهار" },
    };

    [Theory]
    [MemberData(nameof(Charsets))]
    public void The_charset_that_a_part_names_is_obeyed(string charset, string text)
    {
        var name = charset switch { "iso-8859-8-i" => "iso-8859-8", "gbk" => "gb2312", _ => charset };
        byte[] mail = [.. Encoding.ASCII.GetBytes($"Subject: x\nContent-Type: text/plain; charset=\"{charset}\"\nContent-Transfer-Encoding: base64\n\n"),
            .. Encoding.ASCII.GetBytes(Convert.ToBase64String(Bytes(name, text)))];
        Assert.Equal($"x\n\n{text}\n", Assert.Single(ReadAll("a.eml", mail)).Text);
        Assert.Empty(Report.Notices);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("UTF7")]
    [InlineData("unicode-1-1-utf-7")]
    public void Utf7_is_read(string charset)
    {
        var mail = ReadOne("a.eml", $"Subject: =?utf-7?Q?Z+APw-rich?=\nContent-Type: text/plain; charset={charset}\n\nZ+APw-rich +- K+APY-ln\n");
        Assert.Equal("Zürich\n\nZürich + Köln\n", mail.Text);
    }

    [Theory]
    [InlineData("x-unknown", "windows-1252")]
    [InlineData("", "windows-1252")]
    public void Without_a_charset_that_is_known_the_letters_decide_and_it_is_said(string charset, string read)
    {
        byte[] mail = [.. Encoding.ASCII.GetBytes($"Subject: x\nContent-Type: text/plain; charset={charset}\n\n"), .. Encoding.Latin1.GetBytes("Von Zürich nach Köln und weiter über München.")];
        Assert.Contains("Zürich nach Köln", Assert.Single(ReadAll("a.eml", mail)).Text, StringComparison.Ordinal);
        Assert.Contains($"read as {read}", Assert.Single(Report.Notices).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_plainly_not_what_it_says_is_read_as_what_it_is()
    {
        byte[] utf8 = [.. "Subject: x\nContent-Type: text/plain; charset=iso-8859-1\n\n"u8, .. "Über Köln"u8];
        byte[] old = [.. "Subject: x\nContent-Type: text/plain; charset=utf-8\n\n"u8, .. Encoding.Latin1.GetBytes("Über Köln nach Zürich")];
        Assert.Contains("Über Köln", Assert.Single(ReadAll("a.eml", utf8)).Text, StringComparison.Ordinal);
        Assert.Contains("Über Köln", Assert.Single(ReadAll("b.eml", old)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_character_does_not_make_a_text_an_old_one()
    {
        byte[] mail = [.. "Subject: x\nContent-Type: text/plain; charset=utf-8\n\n"u8, .. "چابهار "u8, 0xFF, .. " زاهدان"u8];
        Assert.Contains("چابهار \uFFFD زاهدان", Assert.Single(ReadAll("a.eml", mail)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subject_in_bare_old_letters_is_read()
    {
        byte[] mail = [.. "Subject: "u8, .. Bytes("windows-1256", "تقرير عن ميناء جوادر"), .. "\n\nx\n"u8];
        Assert.Equal("تقرير عن ميناء جوادر", Assert.Single(ReadAll("a.eml", mail)).Title);
    }

    [Fact]
    public void An_attached_text_is_read_by_the_charset_that_the_mail_names()
    {
        byte[] mail = [.. "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b\nContent-Type: text/plain; charset=koi8-r; name=a.txt\nContent-Disposition: attachment\n\n"u8,
            .. Bytes("koi8-r", "Самарканд"), .. "\n--b--\n"u8];
        Assert.Equal("Самарканд", ReadAll("a.eml", mail)[1].Text.Trim());
    }

    private static byte[] Bytes(string charset, string text) => (CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset)).GetBytes(text);
}
