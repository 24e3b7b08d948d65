
namespace Gazetteer.Documents.Tests.Tables;

public sealed class TableTests : ReadingTests
{
    [Fact]
    public void The_user_chooses_columns()
    {
        var options = new ReadingOptions { Columns = new TableColumns(["Lead", "Body"], Id: "no", Title: "Head", Date: "Day") };
        var rows = ReadAll("news.csv", "no;Head;Day;Lead;Body\nn1;Port;2023-05-19;Gwadar;Zahedan\nn2;Road;;Quetta;\n", options);
        Assert.Equal(["news.csv#n1", "news.csv#n2"], rows.Select(static r => r.Name));
        Assert.Equal("Gwadar\tZahedan", rows[0].Text);
        Assert.Equal("row 2, Body", rows[0].PartAt(rows[0].Text.IndexOf("Zahedan", StringComparison.Ordinal)));
        Assert.Equal((new DateOnly(2023, 5, 19), "column Day"), (rows[0].Date, rows[0].DateSource));
        Assert.Equal("Road", rows[1].Title);
    }

    [Fact]
    public void Without_a_choice_the_column_with_most_letters_is_the_text()
    {
        var rows = ReadAll("t.tsv", "a\tb\n1\tGwadar lies on the coast\n2\tSo does Jask\n");
        Assert.Equal(["Gwadar lies on the coast", "So does Jask"], rows.Select(static r => r.Text));
    }

    [Fact]
    public void A_column_that_is_not_there_is_named_with_those_that_are()
    {
        Assert.Empty(ReadAll("t.csv", "a,b\n1,Quetta\n", new ReadingOptions { Columns = new TableColumns(["words"]) }));
        Assert.EndsWith("t.csv: there is no column words; name another; there are a, b.", OnlyProblem(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no", null, null)]
    [InlineData(null, "no", null)]
    [InlineData(null, null, "no")]
    public void A_chosen_column_of_any_kind_must_be_there(string? id, string? title, string? date)
    {
        Assert.Empty(ReadAll("t.csv", "a,text\n1,Quetta\n", new ReadingOptions { Columns = new TableColumns([], id, title, date) }));
        Assert.EndsWith("t.csv: there is no column no; name another; there are a, text.", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_named_by_their_identifiers_without_being_asked_and_the_text_is_taken_as_it_is()
    {
        var rows = ReadAll("t.csv", "id,text\r\n7,\"Quetta\r\n\u00AD  Mand \"\r\n8,\r\n");
        var row = Assert.Single(rows);
        Assert.Equal(("7", "t.csv#7", "Quetta\r\n\u00AD  Mand "), (row.Id, row.Name, row.Text));
        Assert.Equal("row 2", row.PartAt(12));
    }

    [Fact]
    public void Objects_of_json_lines_may_differ_and_have_no_text()
    {
        var rows = ReadAll("t.jsonl", """
            {"id":1040001,"text":""}
            {"text":"Quetta\r\n\ud83d\ude00 Mand","id":"b","toponyms":[{"start":0}]}
            {"id":"c","title":"Road","text":"Turbat","date":"2023-05-19","lang":"en"}
            {"id":"d","title":null}
            """);
        Assert.Equal(["1040001", "b", "c", "d"], rows.Select(static r => r.Id));
        Assert.Equal(["", "Quetta\r\n😀 Mand", "Turbat", ""], rows.Select(static r => r.Text));
        Assert.Equal(["1040001", "b", "Road", "d"], rows.Select(static r => r.Title));
        Assert.Equal((new DateOnly(2023, 5, 19), "column date", "en"), (rows[2].Date, rows[2].DateSource, rows[2].Language));
        Assert.Empty(Report.Problems);
    }

    [Fact]
    public void Rows_whose_identifiers_repeat_stay_apart()
    {
        var rows = ReadAll("t.csv", "id,text\n1,Quetta\n1,Mand\n", new ReadingOptions { Columns = new TableColumns([], Id: "id") });
        Assert.Equal(2, rows.Select(static r => r.Name).Distinct().Count());
        Assert.Equal(2, rows.Select(static r => r.Id).Distinct().Count());
    }

    [Fact]
    public void A_malformed_line_of_json_is_named_and_the_rest_is_read()
    {
        var rows = ReadAll("t.jsonl", "{\"id\":1,\"text\":\"Quetta\"}\n{broken\n[1]\n\n{\"id\":2,\"text\":\"گوادر\\n\\nMand\",\"lang\":\"ur\"}\n");
        Assert.Equal(["Quetta", "گوادر\n\nMand"], rows.Select(static r => r.Text));
        Assert.Equal([2, 3], Report.Problems.Select(static p => p.Line));
    }

    [Fact]
    public void A_stray_quotation_mark_is_reported_with_its_line()
    {
        var rows = ReadAll("t.csv", "id,text\n1,Quetta\n2,a \"stray mark\n3,Mand\n");
        Assert.Equal(["Quetta", "Mand"], [rows[0].Text, rows[^1].Text]);
        Assert.Equal(3, Assert.Single(Report.Problems).Line);
    }
}
