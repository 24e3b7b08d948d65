using System.CommandLine;
using Gazetteer.Cli.Errors;
using Gazetteer.Pictures.Options;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Scene.Maps;

namespace Gazetteer.Cli.Verbs;

/// <summary>The option that says which part of the world a map shows.</summary>
internal sealed class ExtentArgument
{
    private readonly Option<string> _extent = new("--extent")
    {
        Description = "core: where most mentions are; all places; world; a country, region or other place by its name; or a box WEST,SOUTH,EAST,NORTH in degrees.",
        DefaultValueFactory = static _ => "core",
    };

    public void AddTo(Command command) => command.Options.Add(_extent);

    /// <summary>Says what is wrong with a box, before any work is done.</summary>
    /// <exception cref="CommandException">It is not a box.</exception>
    public void Check(ParseResult parsed) => Plain(parsed);

    /// <summary>What is meant.</summary>
    /// <exception cref="CommandException">The gazetteer has no place of the name.</exception>
    public (ExtentChoice Choice, GeoBounds Box) Find(ParseResult parsed, Workspace workspace) =>
        Plain(parsed) ?? (ExtentChoice.Box, MapExtent.OfPlace(PlaceOf(_extent.Name, parsed.GetValue(_extent)!, workspace)));

    /// <summary>The place of a name or an identifier.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static Place PlaceOf(string option, string name, Workspace workspace) =>
        NamedPlace.Find(name, workspace) ?? throw new CommandException($"{option} wants a place; the gazetteer has none named {name}.", ExitCode.Usage);

    private (ExtentChoice Choice, GeoBounds Box)? Plain(ParseResult parsed)
    {
        try
        {
            return PictureSettings.ExtentOf(parsed.GetValue(_extent)!);
        }
        catch (FormatException e)
        {
            throw new CommandException($"--{e.Message}", ExitCode.Usage);
        }
    }
}
