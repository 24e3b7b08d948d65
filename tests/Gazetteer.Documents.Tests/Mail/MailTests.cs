using System.Text;

namespace Gazetteer.Documents.Tests.Mail;

public sealed class MailTests : ReadingTests
{
    [Fact]
    public void Subject_date_and_the_plain_alternative_are_read()
    {
        var mail = ReadOne("a.eml", """
            From: a@example.org
            Subject: =?utf-8?B?2q/ZiNin2K/YsQ==?= =?utf-8?Q?_and_Chabahar?=
            Date: Fri, 19 May 2023 23:30:00 +0430
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="=_x"

            preamble of Paris
            --=_x
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            The road to Zahed=
            an and =DA=AF=D9=88=D8=A7=D8=AF=D8=B1.
            --=_x
            Content-Type: text/html; charset=utf-8

            <p>Only <b>Quetta</b> here</p>
            --=_x--
            epilogue of Rome
            """.ReplaceLineEndings("\r\n"));
        Assert.Equal("گوادر and Chabahar", mail.Title);
        Assert.Equal(new DateOnly(2023, 5, 19), mail.Date);
        Assert.Equal("mail header", mail.DateSource);
        Assert.Equal("گوادر and Chabahar\n\nThe road to Zahedan and گوادر.\n", mail.Text);
        Assert.Equal("subject", mail.PartAt(2));
        Assert.Equal("message", mail.PartAt(mail.Text.IndexOf("Zahedan", StringComparison.Ordinal)));
    }

    [Fact]
    public void Html_alone_and_old_charsets_are_read()
    {
        byte[] mail = [.. "Subject: x\r\nContent-Type: text/html; charset=windows-1256\r\n\r\n<p>"u8, .. CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes("ميناء چابهار"), .. "</p>"u8];
        Assert.Contains("ميناء چابهار", Assert.Single(ReadAll("a.eml", mail)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Attachments_that_are_documents_follow()
    {
        var word = Convert.ToBase64String(Zips.Docx("<w:p><w:r><w:t>From Turbat.</w:t></w:r></w:p>"), Base64FormattingOptions.InsertLineBreaks);
        var documents = ReadAll("a.eml", $"""
            Subject: With papers
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            See Mand.
            --b
            Content-Type: application/octet-stream
            Content-Disposition: attachment; filename*=UTF-8''%DA%AF%D9%88%D8%A7%D8%AF%D8%B1.docx
            Content-Transfer-Encoding: base64

            {word}
            --b
            Content-Type: image/png; name="map.png"
            Content-Transfer-Encoding: base64

            AAAA
            --b--
            """);
        Assert.Equal(2, documents.Count);
        Assert.EndsWith("a.eml/1-گوادر.docx", documents[1].Name, StringComparison.Ordinal);
        Assert.Equal("From Turbat.\n", documents[1].Text);
    }

    [Fact]
    public void A_mailbox_gives_each_message()
    {
        var messages = ReadAll("box.mbox", "From a@b Fri May 19 2023\nSubject: One\n\nQuetta\n>From Mand.\n\nFrom a@b Sat May 20 2023\nSubject: Two\n\nZahedan\nFrom here, no new message\n");
        Assert.Equal(["One", "Two"], messages.Select(static m => m.Title));
        Assert.EndsWith("box.mbox#2", messages[1].Name, StringComparison.Ordinal);
        Assert.Contains("\nFrom Mand.", messages[0].Text, StringComparison.Ordinal);
        Assert.Contains("Zahedan\nFrom here", messages[1].Text, StringComparison.Ordinal);
        Assert.Equal(2, Report.DocumentsRead);
    }

    [Fact]
    public void What_is_no_mail_is_named()
    {
        Assert.Empty(ReadAll("a.eml", "just words"));
        Assert.Contains("no e-mail", OnlyProblem(), StringComparison.Ordinal);
    }
}
