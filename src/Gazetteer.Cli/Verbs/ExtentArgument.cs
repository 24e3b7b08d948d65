using System.CommandLine;
using System.Globalization;
using Gazetteer.Pictures.Maps;
using Gazetteer.Pictures.Options;
using Gazetteer.Pipeline;
using Gazetteer.Places;

namespace Gazetteer.Cli.Verbs;

/// <summary>The option that says which part of the world a map shows.</summary>
internal sealed class ExtentArgument
{
    private readonly Option<string> _extent = new("--extent") { Description = "core: where most mentions are; all places; world; a country, region or other place by its name; or a box WEST,SOUTH,EAST,NORTH in degrees.", DefaultValueFactory = static _ => "core" };

    public void AddTo(Command command) => command.Options.Add(_extent);

    /// <summary>Says what is wrong with a box, before any work is done.</summary>
    /// <exception cref="CommandException">It is not a box.</exception>
    public void Check(ParseResult parsed) => BoxOf(parsed.GetValue(_extent)!);

    /// <summary>What is meant.</summary>
    /// <exception cref="CommandException">The gazetteer has no place of the name.</exception>
    public (ExtentChoice Choice, GeoBounds Box) Find(ParseResult parsed, Workspace workspace) => parsed.GetValue(_extent)!.Trim() switch
    {
        "core" => (ExtentChoice.Core, default),
        "all" => (ExtentChoice.All, default),
        "world" => (ExtentChoice.World, default),
        var other => (ExtentChoice.Box, BoxOf(other) ?? PictureExtents.Around(PlaceOf(_extent.Name, other, workspace))),
    };

    /// <summary>The place of a name or an identifier.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static Place PlaceOf(string option, string name, Workspace workspace)
    {
        var isIdentifier = name.IndexOf(':', StringComparison.Ordinal) is var colon && colon > 0 && colon < name.Length - 1 && !name.Any(char.IsWhiteSpace);
        if (isIdentifier && workspace.Index.FindPlace(new PlaceId(name)) is var known and >= 0) return workspace.Index.PlaceAt(known);
        var found = workspace.Lookup.Find(name);
        return found.IsEmpty ? throw new CommandException($"{option} wants a place; the gazetteer has none named {name}.", ExitCode.Usage) : found[0].Place;
    }

    private static GeoBounds? BoxOf(string text)
    {
        var sides = text.Split(',');
        if (sides.Length != 4) return null;
        var numbers = new double[4];
        for (var i = 0; i < 4; i++)
            if (!double.TryParse(sides[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i])) return null;
        var isBox = Math.Abs(numbers[0]) <= 180 && Math.Abs(numbers[2]) <= 180 && numbers[1] >= -90 && numbers[3] <= 90 && numbers[1] < numbers[3] && numbers[0] != numbers[2];
        return isBox
            ? new GeoBounds(numbers[0], numbers[1], numbers[2], numbers[3])
            : throw new CommandException($"--extent wants a box WEST,SOUTH,EAST,NORTH in degrees, south below north; '{text}' is not.", ExitCode.Usage);
    }
}
