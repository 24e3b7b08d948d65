using System.CommandLine.Parsing;
using System.Globalization;

namespace Gazetteer.Cli.Verbs;

/// <summary>Refuses numbers that an option cannot mean, before any work is done.</summary>
internal static class NumberRange
{
    /// <summary>A validator for whole numbers from the least to the most, both allowed.</summary>
    public static Action<OptionResult> Of(int least, int most) => result =>
    {
        // What is no number at all is refused by the parser, in its own words.
        if (result.Tokens is not [{ Value: var text }] || !int.TryParse(text, out var value) || (value >= least && value <= most)) return;
        result.AddError(most == int.MaxValue ? $"{result.Option.Name} wants a number of at least {least}; {text} is not one."
            : $"{result.Option.Name} wants a number from {least} to {most}; {text} is not one.");
    };

    /// <summary>A validator for numbers from the least to the most, both allowed.</summary>
    public static Action<OptionResult> Of(double least, double most) => result =>
    {
        if (result.Tokens is not [{ Value: var text }] || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || (value >= least && value <= most)) return;
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{result.Option.Name} wants a number from {least} to {most}; {text} is not one."));
    };
}
