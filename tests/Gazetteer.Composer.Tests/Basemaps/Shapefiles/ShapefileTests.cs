using System.Text;
using Gazetteer.Composer.Basemaps.Shapefiles;

namespace Gazetteer.Composer.Tests.Basemaps.Shapefiles;

public sealed class ShapefileTests
{
    private const int Lines = 3;
    private const int Polygons = 5;
    private static readonly double[] Clockwise = [0, 0, 0, 10, 10, 10, 10, 0, 0, 0];
    private static readonly double[] HoleWithin = [2, 2, 4, 2, 4, 4, 2, 4, 2, 2];
    private static readonly double[] Island = [20, 0, 20, 1, 21, 1, 21, 0, 20, 0];

    [Fact]
    public void A_line_of_two_parts_keeps_its_points_and_its_row()
    {
        var file = new ShapefileBytes(Lines).Add([60, 25, 61, 25.5], [62, 26, 63, 26, 64, 27]);
        var river = Assert.Single(Read(file, "Helmand"));
        Assert.Equal("MULTILINESTRING ((60 25, 61 25.5), (62 26, 63 26, 64 27))", river.Shape.ToText());
        Assert.Equal("Helmand", river["name"]);
        Assert.Equal("", river["no such field"]);
    }

    [Fact]
    public void A_ring_against_the_clock_is_a_hole_in_the_ring_around_it()
    {
        var lakes = Assert.Single(Read(new ShapefileBytes(Polygons).Add(Island, HoleWithin, Clockwise), "lakes")).Shape;
        Assert.Equal(2, lakes.NumGeometries);
        Assert.Equal(1 + 100 - 4, lakes.Area);
    }

    [Fact]
    public void Gaps_between_shapes_are_passed_over()
    {
        var file = new ShapefileBytes(Lines).Add([0, 0, 1, 1]).AddGap(34).Add([5, 5, 6, 6]);
        Assert.Equal([0, 5], Read(file, "a", "b").Select(record => record.Shape.Coordinate.X));
    }

    [Fact]
    public void Text_is_UTF8_where_all_of_it_is_and_else_Latin1()
    {
        var file = new ShapefileBytes(Lines).Add([0, 0, 1, 1]);
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Latin1 })
            Assert.Equal("Paraná", Shapefile.Read(file.Shapes, file.Index, ShapefileBytes.Table("name", encoding, "Paraná"))[0]["name"]);
    }

    [Fact]
    public void Shapes_without_their_rows_are_refused()
    {
        var error = Assert.Throws<InvalidDataException>(() => Read(new ShapefileBytes(Lines).Add([0, 0, 1, 1]), "one", "two"));
        Assert.Equal("There are 1 shapes and 2 rows of attributes.", error.Message);
    }

    [Fact]
    public void A_type_of_shape_that_the_map_has_no_use_for_is_refused() =>
        Assert.Contains("type 8", Assert.Throws<InvalidDataException>(() => Read(new ShapefileBytes(8).Add([0, 0, 1, 1]), "points")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_cut_anywhere_is_refused_not_misread()
    {
        var file = new ShapefileBytes(Polygons).Add(Clockwise, HoleWithin).Add(Island);
        var table = ShapefileBytes.Table("name", Encoding.UTF8, "a", "b");
        for (var length = 0; length < file.Shapes.Length; length++)
            Assert.Throws<InvalidDataException>(() => Shapefile.Read(file.Shapes.AsMemory(0, length), file.Index, table));
        for (var length = 0; length < table.Length; length++)
            Assert.Throws<InvalidDataException>(() => Shapefile.Read(file.Shapes, file.Index, table.AsMemory(0, length)));
    }

    [Fact]
    public void Damaged_bytes_are_refused_or_read_but_never_crash()
    {
        var random = new Random(1);
        var file = new ShapefileBytes(Polygons).Add(Clockwise, HoleWithin).Add(Island);
        var table = ShapefileBytes.Table("name", Encoding.UTF8, "a", "b");
        for (var round = 0; round < 2_000; round++)
        {
            var (shapes, index, rows) = (file.Shapes, file.Index, (byte[])table.Clone());
            var damaged = new[] { shapes, index, rows }[random.Next(3)];
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            var error = Record.Exception(() => Shapefile.Read(shapes, index, rows));
            Assert.True(error is null or InvalidDataException, $"{error}");
        }
    }

    private static IReadOnlyList<ShapeRecord> Read(ShapefileBytes file, params string[] rows) =>
        Shapefile.Read(file.Shapes, file.Index, ShapefileBytes.Table("name", Encoding.UTF8, rows));
}
