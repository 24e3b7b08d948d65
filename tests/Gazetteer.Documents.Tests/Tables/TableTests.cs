using Gazetteer.Documents.Tables;

namespace Gazetteer.Documents.Tests.Tables;

public sealed class TableTests : ReadingTests
{
    [Fact]
    public void The_user_chooses_columns()
    {
        var options = new ReadingOptions { Columns = new TableColumns(["Lead", "Body"], Id: "no", Title: "Head", Date: "Day") };
        var rows = ReadAll("news.csv", "no;Head;Day;Lead;Body\nn1;Port;2023-05-19;Gwadar;Zahedan\nn2;Road;;Quetta;\n", options);
        Assert.Equal([$"{Folder}/news.csv#n1", $"{Folder}/news.csv#n2"], rows.Select(static r => r.Name));
        Assert.Equal("Gwadar\n\nZahedan\n", rows[0].Text);
        Assert.Equal("row 2, Body", rows[0].PartAt(rows[0].Text.IndexOf("Zahedan", StringComparison.Ordinal)));
        Assert.Equal((new DateOnly(2023, 5, 19), "column Day"), (rows[0].Date, rows[0].DateSource));
        Assert.Equal("Road", rows[1].Title);
    }

    [Fact]
    public void Without_a_choice_the_column_with_most_letters_is_the_text()
    {
        var rows = ReadAll("t.tsv", "a\tb\n1\tGwadar lies on the coast\n2\tSo does Jask\n");
        Assert.Equal(["Gwadar lies on the coast\n", "So does Jask\n"], rows.Select(static r => r.Text));
    }

    [Fact]
    public void A_column_that_is_not_there_is_named_with_those_that_are()
    {
        Assert.Empty(ReadAll("t.csv", "a,b\n1,Quetta\n", new ReadingOptions { Columns = new TableColumns(["words"]) }));
        Assert.EndsWith("t.csv: there is no column words; name the column of text; there are a, b.", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_whose_identifiers_repeat_stay_apart()
    {
        var rows = ReadAll("t.csv", "id,text\n1,Quetta\n1,Mand\n", new ReadingOptions { Columns = new TableColumns([], Id: "id") });
        Assert.Equal(2, rows.Select(static r => r.Name).Distinct().Count());
    }

    [Fact]
    public void A_malformed_line_of_json_is_named_and_the_rest_is_read()
    {
        var rows = ReadAll("t.jsonl", "{\"id\":1,\"text\":\"Quetta\"}\n{broken\n[1]\n\n{\"id\":2,\"text\":\"گوادر\\n\\nMand\",\"lang\":\"ur\"}\n");
        Assert.Equal(["Quetta\n", "گوادر\n\nMand\n"], rows.Select(static r => r.Text));
        Assert.Equal([2, 3], Report.Problems.Select(static p => p.Line));
    }

    [Fact]
    public void A_stray_quotation_mark_is_reported_with_its_line()
    {
        var rows = ReadAll("t.csv", "id,text\n1,Quetta\n2,a \"stray mark\n3,Mand\n");
        Assert.Equal(["Quetta\n", "Mand\n"], [rows[0].Text, rows[^1].Text]);
        Assert.Equal(3, Assert.Single(Report.Problems).Line);
    }
}
