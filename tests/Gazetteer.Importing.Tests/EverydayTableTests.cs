using System.Collections.Immutable;
using Gazetteer.Importing.Options;

namespace Gazetteer.Importing.Tests;

/// <summary>Tables as people have them, each with the places that it holds.</summary>
public sealed class EverydayTableTests : ImportFixture
{
    [Theory]
    [InlineData("KML's tuples", "name,coordinates\nTis,\"60.61,25.36,0\"\nJask,\"57.77,25.64,0\"\n")]
    [InlineData("positions with heights", "name,position\nTis,\"25.36,60.61,12\"\nJask,\"25.64,57.77,3\"\n")]
    [InlineData("comma", "name,lat,lon\nTis,25.36,60.61\nJask,25.64,57.77\n")]
    [InlineData("semicolon, decimal comma", "Name;Lat;Lon\nTis;25,36;60,61\nJask;25,64;57,77\n")]
    [InlineData("tab", "name\tlat\tlon\nTis\t25.36\t60.61\nJask\t25.64\t57.77\n")]
    [InlineData("stroke", "name|lat|lon\nTis|25.36|60.61\nJask|25.64|57.77\n")]
    [InlineData("caret", "name^lat^lon\nTis^25.36^60.61\nJask^25.64^57.77\n")]
    [InlineData("tilde", "name~lat~lon\nTis~25.36~60.61\nJask~25.64~57.77\n")]
    [InlineData("tab, decimal comma", "name\tlat\tlon\nTis\t25,36\t60,61\nJask\t25,64\t57,77\n")]
    [InlineData("comma, quoted decimal comma", "name,lat,lon\nTis,\"25,36\",\"60,61\"\nJask,\"25,64\",\"57,77\"\n")]
    [InlineData("aligned by spaces", "name      lat     lon\nTis       25.36   60.61\nJask      25.64   57.77\n")]
    [InlineData("Arabic semicolon", "نام؛عرض؛طول\nTis؛۲۵٫۳۶؛۶۰٫۶۱\nJask؛۲۵٫۶۴؛۵۷٫۷۷\n")]
    [InlineData("Excel's directive", "sep=;\nname;lat;lon\nTis;25,36;60,61\nJask;25,64;57,77\n")]
    [InlineData("a title above", "Ports of Makran\n\nname,lat,lon\nTis,25.36,60.61\nJask,25.64,57.77\n")]
    [InlineData("headings in two rows", "Ports;Coordinates;;\n;Latitude;Longitude;\nTis;25,36;60,61;\nJask;25,64;57,77;\n")]
    [InlineData("headings in two rows under a title", "Fundstellen;;\nFundstelle;Koordinaten;\n;Breite;Länge\nTis;25,36;60,61\nJask;25,64;57,77\n")]
    [InlineData("degrees and minutes beneath", "Name,Latitude,,Longitude,\n,deg,min,deg,min\nTis,25,21.6,60,36.6\nJask,25,38.4,57,46.2\n")]
    [InlineData("what is measured above", "Site,WGS84,\n,Lat,Lon\nTis,25.36,60.61\nJask,25.64,57.77\n")]
    [InlineData("remarks above", "# made by hand\n# 2026\nname,lat,lon\nTis,25.36,60.61\nJask,25.64,57.77\n")]
    [InlineData("Windows line ends", "name,lat,lon\r\nTis,25.36,60.61\r\nJask,25.64,57.77\r\n")]
    [InlineData("no last line end", "name,lat,lon\nTis,25.36,60.61\nJask,25.64,57.77")]
    [InlineData("byte order mark", "\uFEFFname,lat,lon\nTis,25.36,60.61\nJask,25.64,57.77\n")]
    [InlineData("empty rows and columns", "name,,lat,lon,\n,,,,\nTis,,25.36,60.61,\nJask,,25.64,57.77,\n")]
    [InlineData("no headings", "Tis,25.36,60.61\nJask,25.64,57.77\n")]
    [InlineData("no headings, a key before", "1;Tis;25,36;60,61\n2;Jask;25,64;57,77\n")]
    [InlineData("no headings, aligned", "Tis   25.36   60.61\nJask  25.64   57.77\n")]
    [InlineData("no headings, hemispheres", "60.61 E;25.36 N;Tis\n57.77 E;25.64 N;Jask\n")]
    [InlineData("headings unknown", "Wo,Hoch,Quer\nTis,25.36,60.61\nJask,25.64,57.77\n")]
    [InlineData("alternate names with semicolons", "name,alt,lat,lon\nTis,,25.36,60.61\nJask,,25.64,57.77\n")]
    public void Whatever_parts_the_columns_the_places_are_found(string layout, string text)
    {
        Assert.True(Read(Write("table.csv", text)) is ["Tis 25.36,60.61", "Jask 25.64,57.77"], layout);
        Assert.Empty(Problems);
    }

    [Theory]
    [InlineData("Toponym,X,Y", "Tis,60.61,25.36")]
    [InlineData("Name,decimalLongitude,decimalLatitude", "Tis,60.61,25.36")]
    [InlineData("SITE_NAME,LAT_WGS84,LON_WGS84", "Tis,25.36,60.61")]
    [InlineData("Site name,Latitude (DD),Longitude (DD)", "Tis,25.36,60.61")]
    [InlineData("Place;Latitude [°];Longitude [°]", "Tis;25.36;60.61")]
    [InlineData("GEOID|NAME|INTPTLAT|INTPTLONG", "7|Tis|25.36|60.61")]
    [InlineData("FEATURE_ID|FEATURE_NAME|FEATURE_CLASS|STATE_ALPHA|COUNTY_NAME|PRIMARY_LAT_DMS|PRIM_LONG_DMS|PRIM_LAT_DEC|PRIM_LONG_DEC", "7|Tis|Site|XX|Some County|252136N|0603636E|25.36|60.61")]
    [InlineData("RC\tUFI\tUNI\tLAT\tLONG\tDMS_LAT\tDMS_LONG\tMGRS\tFULL_NAME_RO", "3\t7\t8\t25.36\t60.61\t252136\t603636\t\tTis")]
    [InlineData("site;UTM E (41N);UTM N (41N)", "Tis;259489;2806960")]
    [InlineData("name,utm_x_41n,utm_y_41n", "Tis,259489,2806960")]
    [InlineData("name,x_32641,y_32641", "Tis,259489,2806960")]
    [InlineData("name,x_3857,y_3857", "Tis,6747074.3,2920033.6")]
    [InlineData("Fundort;Breite;Länge", "Tis;25,36;60,61")]
    [InlineData("Ortsname;Geogr. Breite;Geogr. Länge", "Tis;25,36° N;60,61° O")]
    [InlineData("Nom,Latitude,Longitude", "Tis,25.36,60.61")]
    [InlineData("Lieu;Coordonnées", "Tis;25,36, 60,61")]
    [InlineData("Nombre;Latitud;Longitud", "Tis;25,36;60,61")]
    [InlineData("Nome;Latitudine;Longitudine", "Tis;25,36;60,61")]
    [InlineData("Naam;Breedtegraad;Lengtegraad", "Tis;25,36;60,61")]
    [InlineData("Nazwa;Szerokość;Długość", "Tis;25,36;60,61")]
    [InlineData("Название;Широта;Долгота", "Tis;25,36;60,61")]
    [InlineData("Yer adı;Enlem;Boylam", "Tis;25,36;60,61")]
    [InlineData("نام,عرض جغرافیایی,طول جغرافیایی", "Tis,25.36,60.61")]
    [InlineData("نام روستا,طول جغرافیایی,عرض جغرافیایی", "Tis,60.61,25.36")]
    [InlineData("الاسم,خط العرض,خط الطول", "Tis,25.36,60.61")]
    [InlineData("مقام,عرض بلد,طول بلد", "Tis,25.36,60.61")]
    [InlineData("名称,纬度,经度", "Tis,25.36,60.61")]
    [InlineData("名前,緯度,経度", "Tis,25.36,60.61")]
    [InlineData("title,reprLat,reprLong", "Tis,25.36,60.61")]
    [InlineData("name,location.lat,location.lng", "Tis,25.36,60.61")]
    [InlineData("name,lonlat", "Tis,\"60.61, 25.36\"")]
    [InlineData("name,Lat/Lon", "Tis,25.36/60.61")]
    [InlineData("name,GPS", "Tis,N25 21.6 E60 36.6")]
    [InlineData("name,wkt", "Tis,POINT(60.61 25.36)")]
    [InlineData("name,the_geom", "Tis,SRID=4326;POINT(60.61 25.36)")]
    [InlineData("name,geom", "Tis,0101000020E6100000AE47E17A144E4E405C8FC2F5285C3940")]
    [InlineData("name;geojson", "Tis;{\"type\":\"Point\",\"coordinates\":[60.61,25.36]}")]
    [InlineData("name,link", "Tis,\"https://www.google.com/maps/@25.36,60.61,12z\"")]
    [InlineData("name,mgrs", "Tis,41R KJ 59488 06960")]
    [InlineData("name,easting,northing,zone", "Tis,259489,2806960,41R")]
    [InlineData("name,UTM zone,UTM E,UTM N", "Tis,41N,259489,2806960")]
    [InlineData("name,X_EPSG32641,Y_EPSG32641", "Tis,259489,2806960")]
    [InlineData("name;Easting (UTM 41N);Northing (UTM 41N)", "Tis;259.489,0;2.806.960,0")]
    [InlineData("name,lat_deg,lat_min,lat_sec,lon_deg,lon_min,lon_sec", "Tis,25,21,36,60,36,36")]
    [InlineData("name,lat_d,lat_m,lat_dir,lon_d,lon_m,lon_dir", "Tis,25,21.6,N,60,36.6,E")]
    [InlineData("name,latitude,longitude", "Tis,60.61,25.36 N")]
    [InlineData("name,lat,lon", "Tis,\"25°21'36\"\"N\",\"60°36'36\"\"E\"")]
    [InlineData("name\tlat\tlon", "Tis\t25°21'36\"N\t60°36'36\"E")]
    [InlineData("name,lat,lon", "Tis,25 21 36 N,60 36 36 E")]
    [InlineData("Ort\tKoordinaten", "Tis\t25° 21′ 36″ N, 60° 36′ 36″ O")]
    [InlineData("NAME,LATDEG,LATMIN,LATSEC,LONDEG,LONMIN,LONSEC", "Tis,25,21,36,60,36,36")]
    [InlineData("Name,Lat_N,Long_E", "Tis,25.36,60.61")]
    [InlineData("name,geometry.x,geometry.y", "Tis,60.61,25.36")]
    [InlineData("name,lat,lon", "Tis,۲۵٫۳۶,۶۰٫۶۱")]
    [InlineData("name,lat,lon", "Tis,٢٥.٣٦° شمال,٦٠.٦١° شرق")]
    public void Position_is_found_under_many_headings_in_many_forms(string headings, string row)
    {
        var place = Assert.Single(Read(Write("table.csv", $"{headings}\n{row}\n")));

        Assert.StartsWith("Tis 25.36,60.61", place, StringComparison.Ordinal);
        Assert.Empty(Problems);
    }

    [Theory]
    [InlineData("DE", "DE")]
    [InlineData("de", "DE")]
    [InlineData("DEU", "DE")]
    [InlineData("Germany", "DE")]
    [InlineData("Allemagne", "DE")]
    [InlineData("ایران", "IR")]
    [InlineData("IRN", "IR")]
    [InlineData("USA", "US")]
    [InlineData("DE;FR", "DE")]
    [InlineData("", "")]
    public void Country_is_known_by_code_and_by_name_in_any_language(string cell, string code)
    {
        Assert.Equal($"Tis 25.36,60.61 {code}".TrimEnd(), Assert.Single(Read(Write("table.csv", $"name,lat,lon,country\nTis,25.36,60.61,{cell}\n"))));
        Assert.Empty(Problems);
    }

    [Theory]
    [InlineData("name,latitude,longitude (W)", "Nuuk,64.18,51.74", "Nuuk 64.18,-51.74")]
    [InlineData("name,lat_south,lon_west", "Lima,12.05,77.04", "Lima -12.05,-77.04")]
    [InlineData("name,latitude,longitude (W)", "Nuuk,64.18,-51.74", "Nuuk 64.18,-51.74")]
    public void A_heading_may_tell_the_hemisphere_of_all_its_numbers(string headings, string row, string place) => Assert.Equal([place], Read(Write("table.csv", $"{headings}\n{row}\n")));

    [Fact]
    public void A_country_that_is_not_known_is_said_once_and_the_places_are_kept()
    {
        Assert.Equal(["Tis 25.36,60.61", "Jask 25.64,57.77"], Read(Write("table.csv", "name,lat,lon,country\nTis,25.36,60.61,Ruritania\nJask,25.64,57.77,Ruritania\n")));
        Assert.Contains("Ruritania", Assert.Single(Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name,names,lat,lon", "Tis,Tiz;Tiis,25.36,60.61", "(Tiz; Tiis)")]
    [InlineData("name,names,lat,lon", "Tis,fa:تیس|en:Tis,25.36,60.61", "(fa:تیس; en:Tis)")]
    [InlineData("name,name_fa,name_en,lat,lon", "Tis,تیس,Teis,25.36,60.61", "(fa:تیس; en:Teis)")]
    [InlineData("name,name:fa,name:ur,lat,lon", "Tis,تیس,تیز,25.36,60.61", "(fa:تیس; ur:تیز)")]
    [InlineData("Name,Name (Persian),Name (Urdu),lat,lon", "Tis,تیس,تیز,25.36,60.61", "(fa:تیس; ur:تیز)")]
    [InlineData("name,alt1,alt2,alt3,lat,lon", "Tis,Tiz,,Tiis,25.36,60.61", "(Tiz; Tiis)")]
    [InlineData("name,alt_name,old_name,lat,lon", "Tis,Tiz,Tiis,25.36,60.61", "(Tiz; Tiis)")]
    [InlineData("name_en,name_fa,lat,lon", "Tis,تیس,25.36,60.61", "(en:Tis; fa:تیس)")]
    [InlineData("name;variants;lat;lon", "Tis;\"['Tiz', 'Tiis']\";25.36;60.61", "(Tiz; Tiis)")]
    [InlineData("نام,نام‌های دیگر,عرض,طول", "Tis,تیز؛ تیس,25.36,60.61", "(تیز; تیس)")]
    public void Further_names_come_from_one_column_or_many_with_their_languages(string headings, string row, string names)
    {
        Assert.Equal($"Tis 25.36,60.61 {names}", Assert.Single(Read(Write("table.csv", $"{headings}\n{row}\n"))));
    }

    [Theory]
    [InlineData("village", "P.PPL")]
    [InlineData("روستا", "P.PPL")]
    [InlineData("Stadt", "P.PPL")]
    [InlineData("archaeological site", "S.ANS")]
    [InlineData("rivers", "H.STM")]
    [InlineData("P.PPLH", "P.PPLH")]
    [InlineData("PPLA2", "P.PPLA2")]
    [InlineData("H", "H.")]
    [InlineData("something else", "")]
    public void Kind_is_read_as_code_or_word(string cell, string kind) =>
        Assert.Equal($"Tis 25.36,60.61 {kind}".TrimEnd(), Assert.Single(Read(Write("table.csv", $"name,lat,lon,type\nTis,25.36,60.61,{cell}\n"))));

    [Theory]
    [InlineData("name,lat,lon\nTis,25.36,60.61\n,25,60\nJask,,57.77\nOrmara,north,64\n", 2, 3)]
    [InlineData("name,lat,lon,wikidata,country,population\nTis,25.36,60.61,none,Nowhere,many\n", 1, 0)]
    [InlineData("name,coordinates\nTis,\"25.36, 60.61\"\nJask,somewhere\n", 1, 1)]
    [InlineData("name,geom\nTis,POINT(60.61 25.36)\nJask,POINT(57.77\nOrmara,POINT EMPTY\n", 1, 2)]
    public void A_row_is_refused_only_when_it_has_no_name_or_no_place(string text, int kept, int refused)
    {
        var importer = new GazetteerImporter(new ImportOptions(), Problems.Add);

        Assert.Equal(text.Contains("\n,25", StringComparison.Ordinal) ? 1 : kept, importer.ReadPlaces(Write("table.csv", text)).Count());
        Assert.Equal(refused, importer.Refused);
    }

    [Fact]
    public void Metres_without_a_projection_are_refused_and_read_with_one()
    {
        var path = Write("table.csv", "name,x,y\nTis,259489,2806960\n");

        Assert.Empty(Read(path));
        Assert.Contains("--crs", Assert.Single(Problems).Message, StringComparison.Ordinal);
        Assert.Equal(["Tis 25.36,60.61"], Read(path, new ImportOptions { Reference = Shapes.SpatialReference.Parse("EPSG:32641") }));
        Assert.Equal(["Tis 25.36,60.61"], Read(Write("mercator.csv", "name,x,y\nTis,6747074.34,2920027.71\n"), new ImportOptions { Reference = Shapes.SpatialReference.Parse("3857") }));
    }

    [Fact]
    public void Latitude_and_longitude_under_each_others_headings_are_told_by_their_ranges()
    {
        Assert.Equal(["Tis 25.36,100.61", "Jask 25.64,107.77"], Read(Write("table.csv", "name,lat,lon\nTis,100.61,25.36\nJask,107.77,25.64\n")));
    }

    [Fact]
    public void In_one_column_a_single_row_tells_the_order_of_all()
    {
        Assert.Equal(["Tis 25.36,60.61", "Far 12.5,120.5"], Read(Write("table.csv", "name,where\nTis,\"60.61, 25.36\"\nFar,\"120.5, 12.5\"\n")));
    }

    [Fact]
    public void An_identifier_that_comes_again_brings_names_at_the_same_point_and_another_place_elsewhere()
    {
        Assert.Equal(["Tis 25.36,60.61", "Tiz 25.361,60.611 again", "Jask 25.64,57.77"], Read(Write("table.csv", "id,name,lat,lon\n7,Tis,25.36,60.61\n7,Tiz,25.361,60.611\n7,Jask,25.64,57.77\n")));
        Assert.Contains("user:7-2", Assert.Single(Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_in_an_old_encoding_is_read()
    {
        var path = Path.Combine(Folder, "old.csv");
        File.WriteAllBytes(path, [.. "Name;Breite;L"u8, 0xE4, .. "nge\nGro"u8, 0xDF, .. "dorf an der M"u8, 0xFC, .. "hle;48,5;11,25\nKleindorf im B"u8, 0xF6, .. "hmerwald;49,1;12,5\n"u8]);

        Assert.Equal(["Großdorf an der Mühle 48.5,11.25", "Kleindorf im Böhmerwald 49.1,12.5"], Read(path));
    }

    [Fact]
    public void Columns_are_named_by_options_or_by_their_numbers()
    {
        var options = new ImportOptions
        {
            Columns = new Dictionary<Options.TableField,
            string> { [Options.TableField.Name] = "2", [Options.TableField.Longitude] = "3", [Options.TableField.Latitude] = "4" }.ToImmutableDictionary(),
        };

        Assert.Equal(["Tis 25.36,60.61"], Read(Write("table.csv", "Chabahar,Tis,60.61,25.36\n"), options));
    }
}
