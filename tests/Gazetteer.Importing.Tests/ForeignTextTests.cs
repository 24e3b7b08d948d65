using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Gazetteer.Foundation;
using Gazetteer.Importing.Options;
using Gazetteer.Importing.Rows;

namespace Gazetteer.Importing.Tests;

/// <summary>What must not come into the gazetteer through an import, and files that are none to import.</summary>
public sealed class ForeignTextTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("foreign-text-").FullName;
    private readonly List<Problem> _problems = [];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Bandar\tAbbas", "Bandar Abbas")]
    [InlineData("Bandar\r\nAbbas", "Bandar Abbas")]
    [InlineData("Bandar\u2028Abbas", "Bandar Abbas")]
    [InlineData("\u202Bبندر عباس\u202C", "بندر عباس")]
    [InlineData("Gwadar\u200E", "Gwadar")]
    [InlineData("می\u200Cناب", "می\u200Cناب")]
    public void Line_breaks_tabs_and_marks_of_direction_do_not_come_into_a_name(string cell, string name)
    {
        var place = Assert.Single(Read($"id,name,lat,lon,names\n7,\"{cell}\",27.2,56.3,\"{cell} port\"\n"));

        Assert.Equal((name, name + " port"), (place.Place.Name, place.Names[^1].Text));
        Assert.Empty(_problems);
    }

    [Theory]
    [InlineData("7,Min\u0000ab,27.1,57.1,", "U+0000")]
    [InlineData("7,Min\u001B[31mab,27.1,57.1,", "U+001B")]
    [InlineData("7,Min\u009Bab,27.1,57.1,", "U+009B")]
    [InlineData("7,Minab,27.1,57.1,Min\u0007av", "U+0007")]
    [InlineData("\"7\t8\",Minab,27.1,57.1,", "U+0009")]
    [InlineData("\"7\n8\",Minab,27.1,57.1,", "U+000A")]
    [InlineData("7\u0000,Minab,27.1,57.1,", "U+0000")]
    public void A_row_with_control_characters_is_refused_by_its_line_and_the_others_go_on(string row, string character)
    {
        Assert.Equal("Jask", Assert.Single(Read($"id,name,lat,lon,names\n{row}\n8,Jask,25.6,57.8,\n")).Place.Name);
        Assert.Contains(character, Assert.Single(_problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1161724\tMin\u0007ab\tMinab\t\t27.1\t57.1\tP\tPPL\tIR\t\t04\t\t\t\t1\t\t7\tAsia/Tehran\t2020-01-01")]
    [InlineData("1161724\tMinab\tMinab\tMin\u0000av\t27.1\t57.1\tP\tPPL\tIR\t\t04\t\t\t\t1\t\t7\tAsia/Tehran\t2020-01-01")]
    [InlineData("1161724\tMinab\tMinab\t\t27.1\t57.1\tP\tPPL\tIR\t\t0\u001B4\t\t\t\t1\t\t7\tAsia/Tehran\t2020-01-01")]
    [InlineData("11e4\tMinab\tMinab\t\t27.1\t57.1\tP\tPPL\tIR\t\t04\t\t\t\t1\t\t7\tAsia/Tehran\t2020-01-01")]
    public void A_row_of_a_dump_with_control_characters_or_a_foreign_identifier_is_refused(string row)
    {
        const string Good = "2\tJask\tJask\t\t25.6\t57.8\tP\tPPL\tIR\t\t04\t\t\t\t1\t\t7\tAsia/Tehran\t2020-01-01\n";

        Assert.Equal("Jask", Assert.Single(Read(Good + row + "\n")).Place.Name);
        Assert.Equal(2, Assert.Single(_problems).Line);
    }

    [Theory]
    [InlineData("Q42", "Q42", 0)]
    [InlineData("http://www.wikidata.org/entity/Q42", "Q42", 0)]
    [InlineData("", "", 0)]
    [InlineData("=HYPERLINK(\"\"http://example.invalid\"\")", "", 1)]
    [InlineData("Q42;Q43", "", 1)]
    [InlineData("@SUM(1)", "", 1)]
    [InlineData("Q", "", 1)]
    public void Only_an_identifier_of_Wikidata_is_kept_as_one_and_the_place_in_any_case(string cell, string kept, int problems)
    {
        Assert.Equal(kept, Assert.Single(Read($"name,lat,lon,wikidata\nMinab,27.1,57.1,\"{cell}\"\n")).Place.Wikidata);
        Assert.Equal(problems, _problems.Count);
    }

    [Theory]
    [InlineData("GIF89a\u0001\u0000\u0001\u0000")]
    [InlineData("name,lat,lon\u0000\n")]
    [InlineData("\u001B[2Jname,lat,lon\n")]
    public void What_is_no_text_is_refused_without_showing_its_bytes(string content)
    {
        var error = Assert.Throws<FormatException>(() => Read(content));

        Assert.Contains("no text", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(error.Message, char.IsControl);
    }

    [Fact]
    public void A_damaged_archive_is_refused_as_one() =>
        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => Read("PK\u0003\u0004\u0014\u0000\u0006\u0000sheet")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_without_any_line_break_is_refused_before_it_is_read_to_its_end()
    {
        var path = Path.Combine(_folder, "endless.csv.gz");
        using (var stream = new GZipStream(File.Create(path), CompressionLevel.Fastest))
        {
            var letters = new byte[1 << 20];
            letters.AsSpan().Fill((byte)'a');
            for (var i = 0; i < 256; i++) stream.Write(letters);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<FormatException>(() => ReadFile(path));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 << 20);
    }

    [Fact]
    public void A_wide_header_is_told_of_in_part_and_without_what_a_terminal_would_obey()
    {
        var error = Assert.Throws<FormatException>(() => Read(string.Join(',', Enumerable.Range(0, 500).Select(static i => $"column{i.ToString(CultureInfo.InvariantCulture)}\u202E")) + "\n"));

        Assert.Contains("and 480 more", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', error.Message);
    }

    [Fact]
    public void A_folder_is_refused_as_one() => Assert.Contains("is a folder", Assert.Throws<IOException>(() => ReadFile(_folder)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_pipe_is_refused_at_once_though_nobody_writes_to_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "pipes are told from files on Linux only");
        var pipe = Path.Combine(_folder, "pipe.csv");
        using (var made = Process.Start("mkfifo", [pipe])) made.WaitForExit();

        Assert.Contains("no ordinary file", Assert.Throws<IOException>(() => ReadFile(pipe)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Évry", "Besançon")]
    [InlineData("Ærø", "Åbo")]
    public void A_short_table_of_windows_is_not_read_by_a_page_of_ms_dos(string one, string other)
    {
        var path = Path.Combine(_folder, "towns.csv");
        File.WriteAllText(path, $"Localité;Lat;Lon\n{one};48,629;2,442\n{other};47,24;6,02\n", System.Text.Encoding.Latin1);

        Assert.Equal([one, other], ReadFile(path).Select(static place => place.Place.Name));
    }

    private List<ImportedPlace> Read(string content)
    {
        var path = Path.Combine(_folder, "table.csv");
        File.WriteAllText(path, content);
        return ReadFile(path);
    }

    private List<ImportedPlace> ReadFile(string path) => [.. new GazetteerImporter(new ImportOptions(), _problems.Add).ReadPlaces(path)];
}
