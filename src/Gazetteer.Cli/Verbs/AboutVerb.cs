using System.CommandLine;
using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Output.Licensing;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer about</c>: whose works the program is made of, and under which licences.</summary>
internal static class AboutVerb
{
    public static Command Create()
    {
        var licences = new Option<bool>("--licences", "--licenses") { Description = "Print the whole licences and notices of the program, its libraries and its data." };
        var command = new Command("about", "Tells the licence of the program, its libraries and its data, and how to credit them.") { licences };
        command.SetAction(parsed =>
        {
            Screen.Lines(parsed.GetValue(licences) ? $"{Notices.Licence}\n{Notices.ThirdParties}" : Summary);
            return ExitCode.Success;
        });
        return command;
    }

    private const string Summary = """
        Gazetteer finds the places that documents mention. It is free software under the MIT licence.

        Its places come from GeoNames (geonames.org) and SimpleMaps (simplemaps.com), both CC BY 4.0, its base map from
        Natural Earth, names of countries from Unicode CLDR. What you publish of its results should carry
        "Contains data from GeoNames (CC BY 4.0)"; exports that have a place for it carry it already.

        'gazetteer about --licences' prints all licences and notices.
        """;
}
