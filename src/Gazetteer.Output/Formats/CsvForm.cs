using System.Globalization;
using CsvHelper.Configuration;

namespace Gazetteer.Output.Formats;

/// <summary>How CSV is written: RFC 4180, with every field quoted that holds a line end of any kind.</summary>
internal static class CsvForm
{
    /// <summary>A fresh configuration. Left to itself the library quotes only the line end that it writes, and a lone line feed in a text would split the row.</summary>
    public static CsvConfiguration Configuration() => new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = static field => ConfigurationFunctions.ShouldQuote(field) || field.Field.AsSpan().ContainsAny('\r', '\n'),
    };
}
