using Gazetteer.Gazetteers;

namespace Gazetteer.Reading.Shelf;

/// <summary>What somebody says of a gazetteer of their own in a view, before it is imported or when it is changed.</summary>
/// <param name="Name">Its name: small letters, digits and hyphens.</param>
/// <param name="Use">How it stands to the shipped gazetteer.</param>
/// <param name="Licence">Under what licence its places may be passed on; empty when not known.</param>
/// <param name="Credit">Who is to be named with it; empty for nobody.</param>
/// <param name="Colour">The colour of its places, <c>#rrggbb</c>; empty for the usual ones.</param>
/// <param name="Choices">How its files are to be read (<see cref="Importing.Options.ImportChoices"/>); none when it is only changed.</param>
public sealed record ImportDraft(string Name = "", GazetteerUse Use = GazetteerUse.Add, string Licence = "", string Credit = "", string Colour = "", IReadOnlyList<string>? Choices = null)
{
    /// <summary>What is kept of it with a gazetteer.</summary>
    /// <exception cref="FormatException">The colour is no colour.</exception>
    internal GazetteerAbout Over(GazetteerAbout about) => about with
    {
        Use = Use,
        Licence = Licence.Trim(),
        Credit = Credit.Trim(),
        Colour = Colour.Length == 0 || GazetteerAbout.IsColour(Colour) ? Colour : throw new FormatException($"'{Colour}' is no colour; write it as #rrggbb, such as #b5402a."),
    };
}
