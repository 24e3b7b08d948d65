using System.Text;

namespace Gazetteer.Benchmarks.Measuring;

/// <summary>Writes what was measured to the console, and keeps it as Markdown.</summary>
internal sealed class Report
{
    private readonly StringBuilder _markdown = new();

    public string Markdown => _markdown.ToString();

    public void Heading(string text) => Write($"\n### {text}\n");

    public void Line(string text) => Write(text + "\n");

    /// <summary>Speeds in MB/s by engine, and how many times faster the first is than each.</summary>
    public void Table(IReadOnlyDictionary<string, double> speeds)
    {
        Write("\n| engine | MB a second of processor time | Gazetteer is |\n|---|---:|---:|\n");
        var own = speeds.First().Value;
        foreach (var (engine, speed) in speeds) Write($"| {engine} | {speed:0.#} | {own / speed:0.00}× |\n");
    }

    private void Write(string text)
    {
        Console.Write(text);
        _markdown.Append(text);
    }
}
