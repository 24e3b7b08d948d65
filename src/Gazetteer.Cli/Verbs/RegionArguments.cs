using System.CommandLine;
using Gazetteer.Cli.Errors;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Resolution;

namespace Gazetteer.Cli.Verbs;

/// <summary>The options that say which part of the world documents are mostly about: a weak hint, which the text may overrule.</summary>
internal sealed class RegionArguments
{
    private readonly Option<string?> _country = new("--country") { Description = "Two-letter code of the country that they are mostly about: a hint." };
    private readonly Option<string?> _near = new("--near") { Description = "A place that they are mostly about the surroundings of, such as Zahedan: a hint." };

    public void AddTo(Command command)
    {
        command.Options.Add(_country);
        command.Options.Add(_near);
    }

    /// <summary>The hints as they were given; empty where none was.</summary>
    public (string Country, string Near) Read(ParseResult parsed) => (parsed.GetValue(_country) ?? "", parsed.GetValue(_near) ?? "");

    /// <summary>The workspace with the hints taken in.</summary>
    /// <exception cref="CommandException">The code is none, or no place of the name is known.</exception>
    public Workspace Apply(ParseResult parsed, Workspace workspace) => Apply(parsed.GetValue(_country), parsed.GetValue(_near), workspace);

    /// <summary>The same with hints that a project keeps.</summary>
    /// <exception cref="CommandException">The code is none, or no place of the name is known.</exception>
    public static Workspace Apply(string? country, string? near, Workspace workspace)
    {
        if (country is null && near is null) return workspace;
        if (!CountryCode.TryParse(country, out var code)) throw new CommandException($"--country wants a code of two letters, such as PK; '{country}' is none.", ExitCode.Usage);
        return workspace.About(new ResolverOptions(code, near is null ? null : PointOf(near, workspace.Lookup)));
    }

    private static GeoPoint PointOf(string name, PlaceLookup lookup)
    {
        var found = lookup.Find(name);
        return found.IsEmpty ? throw new CommandException($"--near wants a place; the gazetteer has none named {name}.", ExitCode.Usage) : found[0].Place.Point;
    }
}
