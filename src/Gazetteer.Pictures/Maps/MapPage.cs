using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Framing;
using Gazetteer.Pictures.Furniture;
using Gazetteer.Pictures.Labels;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Typography;
using Gazetteer.Pictures.Words;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;

namespace Gazetteer.Pictures.Maps;

/// <summary>Lays the parts of a picture on its page: title above, the map as large as it can be, a key beside it, legend, scale and credit below.</summary>
internal sealed class MapPage
{
    private const double FooterGap = 10;
    private const double MostOfKey = 0.34;
    private readonly PictureOptions _options;
    private readonly PictureWords _words;
    private readonly Palette _palette;
    private readonly FontBook _fonts;
    private readonly PageWriter _writer;
    private readonly MapFooter _footer;
    private readonly KeyColumns _key;
    private readonly double _size;
    private readonly PictureBox _paper;
    private readonly ImmutableArray<Mark> _title;
    private readonly double _titleHeight;
    private PictureBox? _keyRoom;

    public MapPage(PictureOptions options, PictureWords words, Palette palette, FontBook fonts, double size)
    {
        (_options, _words, _palette, _fonts, _size) = (options, words, palette, fonts, size);
        _writer = new PageWriter(fonts, words.IsRightToLeft);
        _footer = new MapFooter(fonts, words, palette, size);
        _key = new KeyColumns(fonts, words, 11 * size);
        var sheet = options.Sheet;
        _paper = new PictureBox(0, 0, sheet.Width, sheet.Height).Inset(Math.Clamp(Math.Min(sheet.Width, sheet.Height) * 0.045, 10, 48));
        (_title, _titleHeight) = Title();
    }

    /// <summary>All of the page that a map might have.</summary>
    public PictureBox Whole => _paper with { Top = _paper.Top + _titleHeight };

    private double ScaleWidth => 210 * _size;

    /// <summary>The room that is left for the map.</summary>
    /// <param name="legend">All that the legend may hold.</param>
    /// <param name="credit">The credit.</param>
    /// <param name="key">Names of the key; empty without one.</param>
    public PictureBox RoomForMap(IEnumerable<(SymbolMark Symbol, string Meaning)> legend, string credit, ImmutableArray<string> key)
    {
        var below = FooterHeight(legend, credit);
        var room = Whole with { Bottom = Math.Max(Whole.Top + 40, _paper.Bottom - below) };
        if (key.IsEmpty) return room;
        var width = _key.ColumnWidth(key, room.Width * MostOfKey);
        var columns = (int)Math.Ceiling(key.Length / (double)Math.Max(1, _key.RowsIn(room.Height)));
        var wanted = (columns * (width + KeyColumns.ColumnGap)) - KeyColumns.ColumnGap;
        if (wanted > room.Width * MostOfKey) return room;
        _keyRoom = _words.IsRightToLeft ? room with { Right = room.Left + wanted } : room with { Left = room.Right - wanted };
        return _words.IsRightToLeft ? room with { Left = room.Left + wanted + KeyColumns.ColumnGap } : room with { Right = room.Right - wanted - KeyColumns.ColumnGap };
    }

    /// <summary>Height of the line above a small map.</summary>
    public double HeadingHeight => HeadingStyle.Pixels * PageWriter.LineHeight;

    private TextStyle HeadingStyle => new(12.5 * _size, IsBold: true);

    /// <summary>The groups of a page of small maps, those of each map with its number.</summary>
    public ImmutableArray<DrawingGroup> Compose(ImmutableArray<SmallMap> maps, double bottom, IEnumerable<(SymbolMark Symbol, string Meaning)> legend, string credit)
    {
        var groups = ImmutableArray.CreateBuilder<DrawingGroup>();
        foreach (var (map, number) in maps.Select(static (m, i) => (m, i + 1)))
        {
            var frame = map.Window.Frame;
            groups.Add(new DrawingGroup($"base-{number}", frame, map.Content.Base));
            groups.Add(new DrawingGroup($"graticule-{number}", frame, map.Content.Graticule));
            groups.Add(new DrawingGroup($"places-{number}", frame, [.. map.Content.Places]));
            groups.Add(new DrawingGroup($"labels-{number}", frame, map.Content.Labels.Places));
            if (!map.Window.Projection.IsWorld) groups.Add(new DrawingGroup($"frame-{number}", null, [PathMark.Outlined(frame, new Stroke(_palette.Coast, 1))]));
            groups.Add(new DrawingGroup($"heading-{number}", null, _writer.Text(map.Label, HeadingStyle, _palette.Label, frame with { Top = frame.Top - HeadingHeight }, most: 1).Marks));
        }

        groups.AddRange(Around(maps[0].Window, bottom, legend, credit));
        return [.. groups.Where(static g => !g.Marks.IsEmpty)];
    }

    /// <summary>The groups of the page.</summary>
    public ImmutableArray<DrawingGroup> Compose(MapWindow window, MapContent content, IEnumerable<(SymbolMark Symbol, string Meaning)> legend, string credit)
    {
        var frame = window.Frame;
        var groups = ImmutableArray.CreateBuilder<DrawingGroup>();
        groups.Add(new DrawingGroup("base", frame, content.Base));
        groups.Add(new DrawingGroup("graticule", frame, content.Graticule));
        groups.Add(new DrawingGroup("regions", frame, content.Regions));
        groups.Add(new DrawingGroup("places", frame, [.. content.Places]));
        groups.Add(new DrawingGroup("base-labels", frame, content.Labels.Background));
        groups.Add(new DrawingGroup("labels", frame, content.Labels.Places));
        if (content.LocatorRoom is { } room)
        {
            groups.Add(new DrawingGroup("locator", room, content.Locator));
            groups.Add(new DrawingGroup("locator-frame", null, [PathMark.Outlined(room, new Stroke(_palette.BaseLabel, 1))]));
        }

        if (!window.Projection.IsWorld) groups.Add(new DrawingGroup("frame", null, [PathMark.Outlined(frame, new Stroke(_palette.Coast, 1))]));
        groups.AddRange(Around(window, frame.Bottom, legend, credit));
        if (_keyRoom is { } beside && !content.Key.Names.IsEmpty) groups.Add(new DrawingGroup("key", null, _key.In(content.Key, 0, beside, _palette.Label).Marks));
        return [.. groups.Where(static g => !g.Marks.IsEmpty)];
    }

    /// <summary>What stands above and below the map.</summary>
    private IEnumerable<DrawingGroup> Around(MapWindow window, double bottom, IEnumerable<(SymbolMark Symbol, string Meaning)> legend, string credit)
    {
        var footer = Footer(window, legend, credit, bottom + FooterGap);
        return [new("title", null, _title), new("legend", null, footer.Legend), new("scale", null, footer.Scale), new("credit", null, footer.Words)];
    }

    /// <summary>Pages of the key, where it does not stand beside the map.</summary>
    /// <param name="key">The names.</param>
    /// <param name="map">The page of the map.</param>
    public IEnumerable<PictureDrawing> KeyPages(MapKey key, PictureDrawing map)
    {
        if (_keyRoom is not null || !_options.HasKey) yield break;
        for (var done = 0; done < key.Names.Length;)
        {
            var title = _options.Title.Length > 0 ? $"{_options.Title} · {_words["key"]}" : _words["key"];
            var head = _writer.Text(title, new TextStyle(18 * _size, IsBold: true), _palette.Label, _paper, most: 2);
            var (marks, written) = _key.In(key, done, _paper with { Top = _paper.Top + head.Height + 8 }, _palette.Label);
            if (written == 0) yield break;
            done += written;
            yield return map with { Groups = [new DrawingGroup("title", null, head.Marks), new DrawingGroup("key", null, marks)], Title = title, Description = "" };
        }
    }

    private (ImmutableArray<Mark> Marks, double Height) Title()
    {
        var title = _options.Title.Length == 0 ? ([], 0) : _writer.Text(_options.Title, new TextStyle(22 * _size, IsBold: true), _palette.Label, _paper, most: 2);
        var below = _paper with { Top = _paper.Top + title.Item2 };
        var subtitle = _options.Subtitle.Length == 0 ? ([], 0) : _writer.Text(_options.Subtitle, new TextStyle(13.5 * _size), _palette.BaseLabel, below, most: 2);
        var height = title.Item2 + subtitle.Item2;
        return ([.. title.Item1, .. subtitle.Item1], height > 0 ? height + (6 * _size) : 0);
    }

    private bool HasScale => _options.ScaleBar != Presence.Never || _options.North != Presence.Never;

    private PictureBox LegendRoom(double top)
    {
        var width = HasScale ? ScaleWidth : 0;
        var box = _paper with { Top = top };
        return _words.IsRightToLeft ? box with { Left = box.Left + width } : box with { Right = box.Right - width };
    }

    private double FooterHeight(IEnumerable<(SymbolMark Symbol, string Meaning)> legend, string credit)
    {
        var rows = _options.HasLegend ? _footer.Legend(legend, LegendRoom(0)).Height : 0;
        var upper = Math.Max(rows, HasScale ? 46 * _size : 0);
        return FooterGap + upper + 6 + _footer.Small(_options.Caption, _paper, 12).Height + _footer.Small(credit, _paper).Height;
    }

    private (ImmutableArray<Mark> Legend, ImmutableArray<Mark> Scale, ImmutableArray<Mark> Words) Footer(
        MapWindow window, IEnumerable<(SymbolMark Symbol, string Meaning)> entries, string credit, double top)
    {
        var legend = _options.HasLegend ? _footer.Legend(entries, LegendRoom(top)) : ([], 0);
        var end = _words.IsRightToLeft ? _paper.Left : _paper.Right;
        var scale = ImmutableArray.CreateBuilder<Mark>();
        var isWorld = window.Projection.IsWorld;
        if (_options.ScaleBar == Presence.Always || (_options.ScaleBar == Presence.Fitting && !isWorld))
        {
            var bar = _footer.ScaleBar(window, end, top + (34 * _size));
            scale.AddRange(bar.Marks);
            end += (bar.Width + (18 * _size)) * (_words.IsRightToLeft ? 1 : -1);
        }

        if (_options.North == Presence.Always || (_options.North == Presence.Fitting && IsNorthSteady(window))) scale.AddRange(_footer.North(window, end, top + (38 * _size)).Marks);
        var creditText = _footer.Small(credit, _paper);
        var creditTop = _paper.Bottom - creditText.Height;
        var caption = _footer.Small(_options.Caption, _paper, 12);
        var captionTop = creditTop - caption.Height;
        return (
            legend.Item1, scale.DrainToImmutable(),
            [.. _footer.Small(_options.Caption, _paper with { Top = captionTop }, 12).Marks, .. _footer.Small(credit, _paper with { Top = creditTop }).Marks]);
    }

    /// <summary>Whether north is nearly the same everywhere on the map, so that one arrow is true.</summary>
    private static bool IsNorthSteady(MapWindow window)
    {
        const double MostDegrees = 12;
        var frame = window.Frame;
        return !window.Projection.IsWorld && Math.Abs(window.NorthAt(new(frame.Left, frame.Top)) - window.NorthAt(new(frame.Right, frame.Top))) < 2 * MostDegrees;
    }
}
