using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Gazetteer.Foundation;

namespace Gazetteer.Composer.Overlays;

/// <summary>Reads one file of the authored overlay; a row that cannot be used becomes a problem with its line.</summary>
internal sealed class OverlayTable(string folder, Action<Problem> report)
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { NewLine = "\n", BadDataFound = null };

    /// <summary>Hands each row to an action.</summary>
    /// <param name="file">Name of the file within the overlay's folder; one that is absent has no rows.</param>
    /// <param name="take">Takes the row; what it throws as <see cref="FormatException"/> or <see cref="ArgumentException"/> is the row's problem.</param>
    public void Read(string file, Action<CsvReader> take)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path)) return;
        using var csv = new CsvReader(new StreamReader(path), Configuration);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            try
            {
                take(csv);
            }
            catch (Exception error) when (error is FormatException or ArgumentException or CsvHelperException)
            {
                report(new Problem($"overlay/{file}", csv.Parser.RawRow, error.Message.Split('\n')[0]));
            }
        }
    }
}
