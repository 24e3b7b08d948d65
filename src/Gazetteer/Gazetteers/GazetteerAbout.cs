using System.Collections.Immutable;
using System.Globalization;

namespace Gazetteer.Gazetteers;

/// <summary>What is known of a user's gazetteer beside its places, kept with it as lines of a name and a value.</summary>
public sealed record GazetteerAbout
{
    private const char Between = '\t';

    /// <summary>How it stands to the shipped gazetteer.</summary>
    public GazetteerUse Use { get; init; } = GazetteerUse.Add;

    /// <summary>Under what licence its places may be passed on, as its source says it; empty when not known.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Who is to be named with it; empty for nobody.</summary>
    public string Credit { get; init; } = "";

    /// <summary>The colour of its places on maps, <c>#rrggbb</c>; empty for the usual ones.</summary>
    public string Colour { get; init; } = "";

    /// <summary>The files that it was made of, by full path.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>The choices of columns and the like that it was read with, as they would stand on the command line.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>How many places it has; 0 when an earlier version of the program imported it.</summary>
    public int Places { get; init; }

    /// <summary>When it was imported; null when an earlier version of the program did.</summary>
    public DateTimeOffset? Imported { get; init; }

    /// <summary>Whether a text is a colour such as <c>#c03a2b</c>.</summary>
    public static bool IsColour(string text) => text is ['#', _, _, _, _, _, _] && text.Skip(1).All(char.IsAsciiHexDigit);

    /// <summary>As lines of text.</summary>
    internal string Write()
    {
        List<(string Name, string Value)> lines = [("use", Use.ToString()), ("licence", Licence), ("credit", Credit), ("colour", Colour), ("places", Places.ToString(CultureInfo.InvariantCulture))];
        if (Imported is { } time) lines.Add(("imported", time.ToString("O", CultureInfo.InvariantCulture)));
        lines.AddRange(Files.Select(static file => ("file", file)));
        lines.AddRange(Choices.Select(static choice => ("choice", choice)));
        return string.Concat(lines.Where(static line => line.Value.Length > 0).Select(static line => $"{line.Name}{Between}{line.Value.ReplaceLineEndings(" ")}\n"));
    }

    /// <summary>Reads what <see cref="Write"/> wrote; of anything else what can be understood.</summary>
    internal static GazetteerAbout Read(string text)
    {
        var lines = text.Split('\n').Select(static line => line.Split(Between, 2)).Where(static line => line.Length == 2).ToLookup(static line => line[0], static line => line[1]);
        return new GazetteerAbout
        {
            Use = Enum.TryParse<GazetteerUse>(One("use"), out var use) ? use : GazetteerUse.Add,
            Licence = One("licence"),
            Credit = One("credit"),
            Colour = IsColour(One("colour")) ? One("colour") : "",
            Places = int.TryParse(One("places"), NumberStyles.None, CultureInfo.InvariantCulture, out var places) ? places : 0,
            Imported = DateTimeOffset.TryParse(One("imported"), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time) ? time : null,
            Files = [.. lines["file"]],
            Choices = [.. lines["choice"]],
        };

        string One(string name) => lines[name].FirstOrDefault("");
    }
}
