using System.Security.Cryptography.Pkcs;
using System.Text;

namespace Gazetteer.Documents.Tests.Mail;

/// <summary>What is in a mail is read, or the report says that it was not.</summary>
public sealed class MailLossTests : ReadingTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(35)]
    [InlineData(300)]
    [InlineData(900)]
    public void A_text_is_read_however_deep_multiparts_nest(int depth)
    {
        var mail = ReadOne("deep.eml", Nested(depth, "Content-Type: text/plain\n\nThe well of Panjgur.\n"));
        Assert.Equal("Wells\n\nThe well of Panjgur.\n", mail.Text);
        Assert.Empty(Report.Problems);
    }

    [Fact]
    public void Nesting_beyond_any_bound_is_said_and_overflows_nothing()
    {
        Assert.Equal("Wells\n", ReadOne("deep.eml", Nested(50_000, "Content-Type: text/plain\n\nPanjgur\n")).Text);
        Assert.Contains("lies too deep within others and is left out", OnlyProblem(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(200)]
    public void Forwarded_messages_are_documents_at_any_depth(int depth)
    {
        var mail = new StringBuilder();
        for (var i = 0; i < depth; i++) mail.Append("From: a@example.org\nSubject: Stage ").Append(i).Append("\nContent-Type: message/rfc822\n\n");
        mail.Append("Subject: The end\nDate: Sat, 3 Feb 2024 08:00:00 +0500\n\nWe reached Khuzdar.\n");
        var read = ReadAll("stages.eml", mail.ToString());
        Assert.Equal(depth + 1, read.Count);
        Assert.Equal("The end\n\nWe reached Khuzdar.\n", read[^1].Text);
        Assert.Equal(new DateOnly(2024, 2, 3), read[^1].Date);
        Assert.EndsWith($"stages.eml/message-{depth}.eml", read[^1].Name, StringComparison.Ordinal);
        Assert.Equal(depth + 1, read.Select(static d => d.Name).Distinct().Count());
        Assert.Empty(Report.Problems);
    }

    [Fact]
    public void A_forwarded_message_in_base64_is_read_with_what_is_attached_to_it()
    {
        const string inner = "Subject: Inner\nContent-Type: multipart/mixed; boundary=i\n\n--i\n\nFrom Kharan.\n--i\nContent-Disposition: attachment; filename=list.txt\n\nNushki\n--i--\n";
        var read = ReadAll("outer.eml", $"Subject: Outer\nContent-Type: multipart/mixed; boundary=o\n\n--o\n\nSee below.\n--o\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n{Base64(inner)}\n--o--\n");
        Assert.Equal(["Outer\n\nSee below.\n", "Inner\n\nFrom Kharan.\n", "Nushki"], read.Select(static d => d.Text));
        Assert.EndsWith("outer.eml/message-1.eml/1-list.txt", read[2].Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_part_of_many_is_read_and_leads_back_to_its_place()
    {
        var parts = string.Concat(Enumerable.Range(1, 11_000).Select(static i => $"--b\n\nStation {i}\n"));
        var mail = ReadOne("many.eml", $"Subject: Stations\nContent-Type: multipart/mixed; boundary=b\n\n{parts}--b--\n");
        Assert.EndsWith("Station 11000\n", mail.Text, StringComparison.Ordinal);
        Assert.Equal("message, part 10500", mail.PartAt(mail.Text.IndexOf("Station 10500", StringComparison.Ordinal)));
        Assert.Empty(Report.Problems);
    }

    [Fact]
    public void More_parts_than_memory_allows_are_said()
    {
        var parts = string.Concat(Enumerable.Repeat("--b\n\nx\n", 60_000));
        Assert.Contains("x", ReadOne("many.eml", $"Subject: Stations\nContent-Type: multipart/mixed; boundary=b\n\n{parts}--b--\n").Text, StringComparison.Ordinal);
        Assert.Contains("more than 50,000 parts", OnlyProblem(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("note", "Surab", "Surab")]
    [InlineData("letter.text.old", "Surab", "Surab")]
    [InlineData("page.bak", "<!doctype html><p>Surab", "Surab\n")]
    [InlineData("rich.doc", @"{\rtf1 Surab}", "Surab\n")]
    public void An_attachment_of_unknown_extension_is_read_as_what_it_is(string fileName, string content, string text)
    {
        var read = ReadAll("a.eml", Attached($"application/octet-stream; name=\"{fileName}\"", content));
        Assert.Equal(text, Assert.Single(read, d => d.Name.EndsWith($"/1-{fileName}", StringComparison.Ordinal)).Text);
        Assert.Empty(Report.Problems);
    }

    [Fact]
    public void An_attachment_without_a_name_is_read_by_its_media_type_and_content()
    {
        Assert.Equal("Kech\n", ReadAll("a.eml", Attached("text/html", "<p>Kech</p>", "attachment"))[1].Text);
        Assert.Equal("Mand\n", ReadAll("b.eml", $"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(Zips.Docx("<w:p><w:r><w:t>Mand</w:t></w:r></w:p>"))}\n--b--\n")[1].Text);
    }

    [Fact]
    public void Pictures_are_counted_and_other_binary_files_named()
    {
        ReadAll("a.eml", Attached("image/png; name=map.png", "AAAA"));
        var sheet = Convert.ToBase64String([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[50]]);
        ReadAll("b.eml", Attached("application/vnd.ms-excel; name=old.xls\nContent-Transfer-Encoding: base64", sheet));
        Assert.Equal([".png", ".xls"], Report.SkippedByExtension.Keys);
        Assert.Contains("b.eml/1-old.xls: the attachment is an encrypted office document or one of the old binary kind, which is not read.", Assert.Single(Report.Notices).ToString(),
            StringComparison.Ordinal);
        Assert.Empty(Report.Problems);
    }

    [Theory]
    [InlineData("multipart/encrypted; boundary=c", "--c\n\nx\n--c--", "is encrypted")]
    [InlineData("application/pkcs7-mime; smime-type=enveloped-data", "AAAA", "is encrypted")]
    [InlineData("message/partial; id=x; number=1; total=3", "Subject: y", "is a piece of a message that was sent in several")]
    [InlineData("message/external-body; access-type=URL", "Content-Type: text/plain\n\n", "only says where its content lies")]
    [InlineData("application/ms-tnef", "cut", "is a winmail.dat that holds nothing")]
    public void What_cannot_be_read_is_said_and_the_rest_is_read(string type, string content, string what)
    {
        Assert.Equal("With papers\n\nSee Mand.\n", Assert.Single(ReadAll("a.eml", Attached(type, content))).Text);
        Assert.Contains($"{what} and is left out", OnlyProblem(), StringComparison.Ordinal);
        Assert.Contains("a.eml: part 2 ", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_signed_in_one_piece_is_read()
    {
        var signed = new SignedCms(new ContentInfo(Encoding.ASCII.GetBytes("Content-Type: text/plain\n\nSigned in Ormara.\n")));
        signed.ComputeSignature(new CmsSigner(SubjectIdentifierType.NoSignature));
        var mail = ReadOne("signed.eml", $"Subject: x\nContent-Type: application/pkcs7-mime; smime-type=signed-data\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(signed.Encode())}\n");
        Assert.Equal("x\n\nSigned in Ormara.\n", mail.Text);
    }

    [Fact]
    public void What_Outlook_packs_into_winmail_dat_is_unpacked()
    {
        var packed = Convert.ToBase64String(Tnef.Of("The same text again.", ("plan.txt", "Bela")));
        var read = ReadAll("a.eml", Attached("application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64", packed));
        Assert.Equal(["With papers\n\nSee Mand.\n", "Bela"], read.Select(static d => d.Text));
        Assert.EndsWith("a.eml/1-plan.txt", read[1].Name, StringComparison.Ordinal);
        var alone = ReadOne("b.eml", $"Subject: x\nContent-Type: application/ms-tnef\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(Tnef.Of("From Lasbela."))}\n");
        Assert.Equal("x\n\nFrom Lasbela.\n", alone.Text);
    }

    [Fact]
    public void A_file_attached_to_an_alternative_that_is_not_read_is_kept()
    {
        var read = ReadAll("a.eml", "Subject: x\nContent-Type: multipart/alternative; boundary=a\n\n--a\n\nPlain Hub.\n--a\nContent-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: text/html\n\n<p>Rich Hub.\n--m\nContent-Disposition: attachment; filename=l.txt\n\nUthal\n--m--\n--a--\n");
        Assert.Equal(["x\n\nPlain Hub.\n", "Uthal"], read.Select(static d => d.Text));
    }

    [Theory]
    [InlineData("multipart/mixed")]
    [InlineData("multipart/mixed; boundary=other")]
    public void Text_without_its_boundary_is_not_lost(string type) =>
        Assert.Contains("Winder lies there.", ReadOne("a.eml", $"Subject: x\nContent-Type: {type}\n\nWinder lies there.\n").Text, StringComparison.Ordinal);

    [Fact]
    public void A_text_that_is_none_does_not_take_the_others_with_it()
    {
        var picture = Convert.ToBase64String([0x89, (byte)'P', (byte)'N', (byte)'G', .. new byte[400]]);
        var mail = ReadOne("a.eml", $"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nBefore Awaran.\n--b\nContent-Transfer-Encoding: base64\n\n{picture}\n--b\n\nAfter Awaran.\n--b--\n");
        Assert.Equal("x\n\nBefore Awaran.\n\nAfter Awaran.\n", mail.Text);
        Assert.Contains("a.eml, part 2: it holds binary data", OnlyProblem(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "> He went to Dera Bugti.\nThen home.")]
    [InlineData("; delsp=yes", "> He went to DeraBugti.\nThen home.")]
    public void Flowed_lines_are_joined_as_their_mark_says(string delsp, string text)
    {
        var mail = ReadOne("a.eml", $"Subject: x\nContent-Type: text/plain; format=flowed{delsp}\n\n> He went to Dera \n> Bugti.\nThen home.\n");
        Assert.Equal($"x\n\n{text}\n", mail.Text);
    }

    [Theory]
    [InlineData("Content-Type: text/plain; ", "k=v; ")]
    [InlineData("Subject: ", "=?utf-8?B?")]
    [InlineData("Subject: ", "=?utf-8?Q?x?= ")]
    [InlineData("Subject: ", "x\n ")]
    [InlineData("From: ", "(")]
    [InlineData("X-Note: ", "y\nX-Note: ")]
    public void Endless_headers_end_soon_and_are_said(string header, string repeated)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        ReadAll("long.eml", $"Subject: Quetta\n{header}{string.Concat(Enumerable.Repeat(repeated, (16 << 20) / repeated.Length))}\n\nKalat\n");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
        Assert.Contains("its headers, or those of a part, are longer than 512 KB", OnlyProblem(), StringComparison.Ordinal);
    }

    private static string Nested(int depth, string innermost)
    {
        var mail = new StringBuilder("Subject: Wells\n");
        for (var i = 0; i < depth; i++) mail.Append("Content-Type: multipart/mixed; boundary=b").Append(i).Append("\n\n--b").Append(i).Append('\n');
        return mail.Append(innermost).ToString();
    }

    private static string Attached(string type, string content, string? disposition = null) => $"""
        Subject: With papers
        Content-Type: multipart/mixed; boundary=b

        --b

        See Mand.
        --b
        Content-Type: {type}{(disposition is null ? "" : $"\nContent-Disposition: {disposition}")}

        {content}
        --b--
        """;

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text), Base64FormattingOptions.InsertLineBreaks);
}
