using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text;
using System.Xml;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Words;
using Gazetteer.Pictures.Writing;

namespace Gazetteer.Pictures.Classes;

/// <summary>Writes a class pack as one page of HTML that asks: find a place on the map, answer a question. It needs nothing from outside, and works with keyboard and screen reader.</summary>
public static class ClassPage
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    private static readonly ImmutableArray<string> GameWords =
        ["game-score", "game-find", "game-right", "game-wrong", "game-wrong-place", "game-was", "game-answer", "game-hint", "game-done", "list-separator"];

    /// <summary>Writes the page.</summary>
    public static void Write(ClassPack pack, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(stream);
        var words = PictureWords.Of(pack.Language);
        stream.Write("<!DOCTYPE html>\n"u8);
        using var html = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, CloseOutput = false });
        html.WriteStartElement("html");
        Attributes(html, ("lang", pack.Language), ("dir", words.IsRightToLeft ? "rtl" : "ltr"));
        WriteHead(html, pack.Title);
        html.WriteStartElement("body");
        html.WriteStartElement("main");
        Element(html, "h1", pack.Title);
        Element(html, "p", words["game-intro"]);
        WriteControls(html, words);
        WriteMap(html, pack, words);
        WriteEnd(html, words);
        html.WriteEndElement();
        Script(html, "application/json", Data(pack, words), "data");
        Script(html, null, Resource("class.js"));
        html.WriteEndElement();
        html.WriteEndElement();
    }

    private static void WriteHead(XmlWriter html, string title)
    {
        html.WriteStartElement("head");
        Meta(html, ("charset", "utf-8"));
        Meta(html, ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        Meta(html, ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        Meta(html, ("name", "generator"), ("content", "Gazetteer"));
        Element(html, "title", title);
        html.WriteStartElement("style");
        html.WriteRaw(Resource("class.css"));
        html.WriteEndElement();
        html.WriteEndElement();
    }

    private static void WriteControls(XmlWriter html, PictureWords words)
    {
        html.WriteStartElement("div");
        Attributes(html, ("class", "bar"));
        Button(html, words["game-mode-find"], ("data-mode", "find"));
        Button(html, words["game-mode-questions"], ("data-mode", "questions"));
        Button(html, words["game-help"], ("id", "help"), ("hidden", "hidden"));
        Button(html, words["game-skip"], ("id", "skip"), ("hidden", "hidden"));
        Element(html, "output", "", ("id", "score"));
        html.WriteEndElement();
        Element(html, "p", "", ("id", "ask"), ("role", "status"));
        Element(html, "p", "", ("id", "said"), ("role", "status"));
        Element(html, "div", "", ("id", "choices"), ("class", "bar"));
        Element(html, "noscript", words["game-noscript"]);
    }

    private static void WriteMap(XmlWriter html, ClassPack pack, PictureWords words)
    {
        html.WriteStartElement("div");
        Attributes(html, ("class", "map"), ("role", "group"), ("aria-label", words["blank-subtitle"]));

        // The numbers of the drawing are the buttons here, and a legend would explain symbols that are not there.
        var groups = pack.BlankMap.Groups.Where(static g => g.Name is not ("places" or "labels" or "title" or "legend"));
        SvgWriter.Write(pack.BlankMap with { Groups = [.. groups] }, html, Shown(pack.BlankMap));
        Element(html, "div", "", ("id", "dots"));
        html.WriteEndElement();
    }

    private static void WriteEnd(XmlWriter html, PictureWords words)
    {
        html.WriteStartElement("section");
        Attributes(html, ("id", "end"), ("hidden", "hidden"));
        html.WriteStartElement("div");
        Attributes(html, ("id", "again"));
        Element(html, "h2", words["game-practise"]);
        Element(html, "ul", "", ("id", "mistakes"));
        html.WriteEndElement();
        Button(html, words["game-restart"], ("id", "restart"), ("class", "main"));
        html.WriteEndElement();
    }

    private static string Data(ClassPack pack, PictureWords words)
    {
        var map = Shown(pack.BlankMap);
        var json = new JsonObject
        {
            ["persianDigits"] = words.Language == "fa",
            ["places"] = new JsonArray([.. pack.Places.Select(p => (JsonNode)new JsonObject
            {
                ["number"] = p.Number,
                ["label"] = words.Number(p.Number),
                ["name"] = p.Name,
                ["where"] = words["game-dot", words.Number(p.Number), words[SectorOf(p, pack.BlankMap.Width, pack.BlankMap.Height)]],
                ["x"] = Math.Round((p.At.X - map.Left) / map.Width * 100, 2),
                ["y"] = Math.Round((p.At.Y - map.Top) / map.Height * 100, 2),
            })]),
            ["questions"] = new JsonArray([.. pack.Questions.Select(static q => (JsonNode)new JsonObject
            {
                ["kind"] = q.Kind.ToString(),
                ["text"] = q.Text,
                ["choices"] = new JsonArray([.. q.Choices.Select(static c => (JsonNode)JsonValue.Create(c))]),
                ["answer"] = q.Answer,
            })]),
            ["words"] = new JsonObject(GameWords.Select(w => KeyValuePair.Create(w, (JsonNode?)JsonValue.Create(words[w])))),
        };

        // Escaped as JSON escapes for HTML, so that no name can end the element.
        return json.ToJsonString();
    }

    /// <summary>The page without its title, which the page of HTML has as text.</summary>
    private static PictureBox Shown(PictureDrawing map) => map.Page with { Top = map.Groups.First(static g => g.Name == "base").Clip!.Value.Top - 6 };

    private static string SectorOf(ClassPlace place, double width, double height)
    {
        var row = place.At.Y < height * 0.4 ? "north" : place.At.Y > height * 0.62 ? "south" : "";
        var column = place.At.X < width * 0.36 ? "west" : place.At.X > width * 0.64 ? "east" : "";
        return $"sector-{row}{(row.Length > 0 && column.Length > 0 ? "-" : "")}{column}{(row.Length + column.Length == 0 ? "middle" : "")}";
    }

    private static string Resource(string name)
    {
        using var stream = typeof(ClassPage).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void Script(XmlWriter html, string? type, string text, string? id = null)
    {
        html.WriteStartElement("script");
        if (type is not null) html.WriteAttributeString("type", type);
        if (id is not null) html.WriteAttributeString("id", id);
        html.WriteRaw(text);
        html.WriteFullEndElement();
    }

    private static void Button(XmlWriter html, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        html.WriteStartElement("button");
        html.WriteAttributeString("type", "button");
        Attributes(html, attributes);
        html.WriteString(text);
        html.WriteFullEndElement();
    }

    private static void Element(XmlWriter html, string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        html.WriteStartElement(name);
        Attributes(html, attributes);
        html.WriteString(text);
        html.WriteFullEndElement();
    }

    private static void Meta(XmlWriter html, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        html.WriteStartElement("meta");
        Attributes(html, attributes);
        html.WriteEndElement();
    }

    private static void Attributes(XmlWriter html, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes) html.WriteAttributeString(name, value);
    }
}
