
namespace Gazetteer.Documents.Tests.Tables;

/// <summary>What is read of tables of which nothing is said: rows are parted by ⏎, the texts of each row's cells by ¦.</summary>
public sealed class TableHeaderTests : ReadingTests
{
    [Theory]
    [InlineData("name⏎Karachi⏎Multan", "Karachi", "Multan")]
    [InlineData("Origin,Destination⏎Quetta,Karachi⏎Zahedan,Mashhad", "Quetta¦Karachi", "Zahedan¦Mashhad")]
    [InlineData("id;Titel;Text⏎7;Der Hafen;Gwadar liegt am Meer.⏎8;Die Straße;Sie führt nach Turbat.", "Der Hafen¦Gwadar liegt am Meer.", "Die Straße¦Sie führt nach Turbat.")]
    [InlineData("home_port|flag⏎Chabahar|Iran", "Chabahar¦Iran")]
    [InlineData("شهر\tاستان⏎زاهدان\tسیستان و بلوچستان", "زاهدان¦سیستان و بلوچستان")]
    [InlineData("Bahnhof,Züge⏎Taftan,2⏎Nok Kundi,1", "Taftan", "Nok Kundi")]
    [InlineData("birth place,death place⏎Kandahar,Kabul", "Kandahar¦Kabul")]
    public void A_header_names_columns_and_is_not_read(string table, params string[] rows) => Assert.Equal(rows, Read(table));

    [Theory]
    [InlineData("Karachi,Lahore⏎Quetta,Multan", "Karachi¦Lahore", "Quetta¦Multan")]
    [InlineData("Karachi⏎Lahore⏎Multan", "Karachi", "Lahore", "Multan")]
    [InlineData("1,From Quetta to Kabul⏎2,From Herat to Mashhad", "From Quetta to Kabul", "From Herat to Mashhad")]
    [InlineData("2024-05-01;Gwadar;12⏎2024-05-02;Jask;9", "Gwadar", "Jask")]
    [InlineData("کراچی⏎لاہور", "کراچی", "لاہور")]
    [InlineData("Kansas City,New York⏎Salt Lake City,Los Angeles", "Kansas City¦New York", "Salt Lake City¦Los Angeles")]
    [InlineData("Quetta,Sibi⏎Sibi,Quetta⏎Quetta,Mach", "Quetta¦Sibi", "Sibi¦Quetta", "Quetta¦Mach")]
    [InlineData("Kabul,Herat", "Kabul¦Herat")]
    public void A_table_without_a_header_loses_nothing(string table, params string[] rows) => Assert.Equal(rows, Read(table));

    [Theory]
    [InlineData("id,text,body⏎1,,From Quetta to Kabul", "From Quetta to Kabul")]
    [InlineData("id,note,body⏎1,12,Gwadar⏎2,in Pasni,Jask", "Gwadar", "in Pasni¦Jask")]
    [InlineData("text⏎Gwadar, and then Pasni", "Gwadar¦ and then Pasni")]
    [InlineData("city,site⏎Gwadar,https://example.org/gwadar⏎Pasni,", "Gwadar", "Pasni")]
    public void Text_is_read_in_whatever_column_it_stands(string table, params string[] rows) => Assert.Equal(rows, Read(table));

    [Fact]
    public void Text_that_appears_in_a_column_of_numbers_is_read()
    {
        var numbers = string.Concat(Enumerable.Range(1, 60).Select(static i => $"Pasni,{i}\n"));
        var rows = ReadAll("t.csv", $"city,remark\n{numbers}Gwadar,near Jiwani\n");
        Assert.Equal("Gwadar\tnear Jiwani", rows[^1].Text);
    }

    [Fact]
    public void The_user_may_say_that_there_is_no_header()
    {
        var options = new ReadingOptions { Columns = new TableColumns(["2", "1"], HasHeader: false) };
        var row = ReadAll("t.csv", "text,city\nGwadar,Pasni\n", options)[1];
        Assert.Equal("Pasni\tGwadar", row.Text);
        Assert.Equal("row 2, 1", row.PartAt(row.Text.Length - 1));
    }

    [Fact]
    public void The_run_says_which_columns_were_read()
    {
        ReadAll("t.csv", "id,place,visitors,remark\n1,Gwadar,12,windy\n");
        ReadAll("u.csv", "Karachi,3\nQuetta,4\n");
        Assert.Equal(
            [
                "read as text: place, remark; not read: id, visitors. Name columns of text to read others.",
                "no header row was found, so columns are numbered; read as text: 1; not read: 2. Name columns of text to read others.",
            ],
            Report.Notices.Select(static n => n.Message));
    }

    [Theory]
    [InlineData("id,text\n1,Quetta\n2,\"From Pasni to", 3, "a quotation mark opens and none closes")]
    [InlineData("id,text,place\n1,Quetta,x\n2,From Pas", 3, "the file ends within the row, which has 2 of 3 cells")]
    [InlineData("id;text\n1;Quetta\n2", 3, "the file ends within the row, which has 1 of 2 cells")]
    public void A_table_that_was_cut_is_said_to_be(string table, int line, string message)
    {
        Assert.Equal("Quetta", ReadAll("t.csv", table)[0].Text.Split('\n')[0]);
        var problem = Assert.Single(Report.Problems);
        Assert.Equal(line, problem.Line);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,text\n1,Quetta")]
    [InlineData("id,text\n1,\"Quetta\n\nand \"\"Pasni\"\"\"")]
    [InlineData("id,text,rest\n1,Quetta\n")]
    public void A_table_that_is_whole_is_not(string table)
    {
        Assert.Single(ReadAll("t.csv", table));
        Assert.Empty(Report.Problems);
    }

    private List<string> Read(string table) =>
        [.. ReadAll(table.Contains('\t', StringComparison.Ordinal) ? "t.tsv" : "t.csv", table.Replace('⏎', '\n'))
            .Select(static r => r.Text.Replace("\n\n", "¦", StringComparison.Ordinal).Replace("\t", "¦", StringComparison.Ordinal))];
}
