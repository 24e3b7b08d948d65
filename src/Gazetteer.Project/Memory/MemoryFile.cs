using System.Collections.Immutable;
using System.Text;
using Gazetteer.Foundation;
using Gazetteer.Foundation.Files;
using Gazetteer.Places;
using Gazetteer.Project.Corrections;

namespace Gazetteer.Project.Memory;

/// <summary>Decisions for all documents as plain text, one a line, to be read, edited, shared and merged by hand. <c>Memory/README.md</c> describes the format.</summary>
public static class MemoryFile
{
    /// <summary>The first line: which version of the format follows.</summary>
    public const string Heading = "# gazetteer memory 1";

    private const long MostBytes = 64 << 20;
    private static readonly string[] MergeMarks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];

    /// <summary>The usual file of the user, which holds what was decided for always, such as <c>~/.local/share/gazetteer/memory.txt</c>; it need not exist.</summary>
    public static string UsualPath =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "gazetteer", "memory.txt");

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="scope">What its decisions are for: <see cref="DecisionScope.Always"/> or <see cref="DecisionScope.Project"/>.</param>
    /// <param name="findPlace">A place of the gazetteer by its identifier, or null.</param>
    /// <param name="report">Told of each line that is not understood; it is left out and stays in the file.</param>
    /// <exception cref="IOException">The file cannot be read, or is no memory file by its size.</exception>
    public static ImmutableArray<Decision> Read(string path, DecisionScope scope, Func<PlaceId, Place?> findPlace, Action<Problem> report)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (new FileInfo(path) is { Exists: true, Length: > MostBytes }) throw new IOException($"{path} is larger than {MostBytes >> 20} MB and cannot be a memory file; name another.");
        using var reader = new StreamReader(path);
        return Read(reader, path, scope, findPlace, report);
    }

    /// <summary>Reads decisions from a text.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="name">What problems call it.</param>
    /// <param name="scope">What its decisions are for.</param>
    /// <param name="findPlace">A place of the gazetteer by its identifier, or null.</param>
    /// <param name="report">Told of each line that is not understood, and of lines that contradict each other.</param>
    public static ImmutableArray<Decision> Read(TextReader reader, string name, DecisionScope scope, Func<PlaceId, Place?> findPlace, Action<Problem> report)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(findPlace);
        ArgumentNullException.ThrowIfNull(report);
        var lines = new MemoryLineReader(findPlace);
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        var contradictions = new Contradictions(name, report);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (number == 1 && line.StartsWith("# gazetteer memory ", StringComparison.OrdinalIgnoreCase) && line.TrimEnd() != Heading)
                report(new Problem(name, 1, $"it is of another version ({line.Trim()}); this program reads version 1, and leaves out what it does not understand."));
            if (line.AsSpan().TrimStart().IsEmpty || line.TrimStart()[0] == '#') continue;
            try
            {
                if (Array.Exists(MergeMarks, m => line.StartsWith(m, StringComparison.Ordinal)))
                    throw new FormatException("a mark of a merge was left here; keep the lines that you want and delete the marks");
                var decision = lines.Read(line, scope);
                contradictions.Check(decision, number);
                decisions.Add(decision);
            }
            catch (FormatException error)
            {
                report(new Problem(name, number, $"{error.Message}. The line is left out."));
            }
        }

        return decisions.DrainToImmutable();
    }

    /// <summary>Writes decisions for all documents as a text of their own; others are passed over.</summary>
    public static void Write(TextWriter writer, IEnumerable<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(decisions);
        writer.Write($"{Heading}\n");
        foreach (var decision in decisions.Where(static d => d.Scope is DecisionScope.Always or DecisionScope.Project)) writer.Write($"{MemoryLine.Of(decision)}\n");
    }

    /// <summary>Adds a decision's line at the end of the file, which is made when it is not there; what stands in it stays as it is. The file is replaced in one step.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Add(string path, Decision decision) => Change(path, lines => [.. lines, MemoryLine.Of(decision)]);

    /// <summary>Takes a decision's line away, if it stands there as it was added.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Remove(string path, Decision decision)
    {
        var line = MemoryLine.Of(decision);
        Change(path, lines => lines.LastIndexOf(line) is var at and >= 0 ? lines.RemoveAt(at) : lines);
    }

    private static void Change(string path, Func<ImmutableList<string>, ImmutableList<string>> change)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);

        // Two programs that add a line at one time must not lose one.
        using var turn = ProcessLock.Take(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.lock"));
        var before = File.Exists(path) ? ImmutableList.CreateRange(File.ReadLines(path)) : [Heading];
        var after = change(before);
        if (after == before && File.Exists(path)) return;
        AtomicFile.Write(path, overwrite: true, stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            foreach (var line in after) writer.Write($"{line}\n");
        });
    }
}
