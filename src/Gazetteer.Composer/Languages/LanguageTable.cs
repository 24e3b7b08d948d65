using Gazetteer.Foundation;

namespace Gazetteer.Composer.Languages;

/// <summary>
/// Reads the plain tables of a language's folder: a row a line, cells set apart by tabs, a head first, <c>#</c> before a remark. A row that cannot be used becomes a problem with its line.
/// </summary>
/// <param name="folder">The folder of the language.</param>
/// <param name="report">Takes what is wrong.</param>
internal sealed class LanguageTable(string folder, Action<Problem> report)
{
    /// <summary>Hands the rows of a file to an action; a file that is absent has none.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="columns">How many cells a row has.</param>
    /// <param name="take">Takes a row; what it throws as <see cref="FormatException"/> is the row's problem.</param>
    public void Read(string file, int columns, Action<string[]> take) => ReadLines(file, 1, line =>
    {
        var cells = line.Split('\t');
        if (cells.Length != columns) throw new FormatException($"the row has {cells.Length} cells, not {columns}; set them apart by one tab each");
        take(cells);
    });

    /// <summary>Hands the lines of a file without a head to an action.</summary>
    public void ReadLines(string file, Action<string> take) => ReadLines(file, 0, take);

    private void ReadLines(string file, int heads, Action<string> take)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path)) return;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            if (++number <= heads || line.Length == 0 || line[0] == '#') continue;
            try
            {
                take(line);
            }
            catch (FormatException error)
            {
                report(new Problem($"languages/{Path.GetFileName(folder)}/{file}", number, error.Message));
            }
        }
    }
}
