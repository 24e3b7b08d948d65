using System.Globalization;
using Gazetteer.Documents;
using Gazetteer.Foundation;
using Gazetteer.Foundation.Files;

namespace Gazetteer.Viewer.Uploads;

/// <summary>Files that a page sent, kept until they have been read in a temporary folder that only the user may enter.</summary>
/// <remarks>Names come from outside: they are shown, but no path is made of them unless they are made harmless first.</remarks>
/// <param name="mostBytes">Most bytes of one file.</param>
/// <param name="keepsNames">Whether the files bear their own names there, as far as a name is letters, digits and a few signs: what belongs together, such as the parts of a shapefile, is told by
/// them.</param>
internal sealed class UploadFolder(long mostBytes = UploadFolder.MostBytes, bool keepsNames = false) : IDisposable
{
    /// <summary>Most bytes of one file that a page sends.</summary>
    public const long MostBytes = 256L << 20;

    private const int LongestName = 120;
    private const int LongestExtension = 10;

    private readonly ScratchFolder _folder = ScratchFolder.Create("upload");
    private readonly List<DocumentInput> _inputs = [];

    /// <summary>The files, under the names that the user knows them by.</summary>
    public IReadOnlyCollection<DocumentInput> Inputs => _inputs;

    /// <summary>Where the files lie.</summary>
    public string Path => _folder.Path;

    /// <summary>What is said of a file that is too large.</summary>
    public static Problem TooLarge(string name) =>
        new(name, 0, $"the file is larger than {MostBytes >> 20} MB, the most that the page takes; name it on the command line instead (gazetteer view FILE).");

    /// <summary>Keeps a file.</summary>
    /// <returns>False when it is larger than may be; then it is not kept.</returns>
    /// <exception cref="IOException">It cannot be written, or the page broke off.</exception>
    public async Task<bool> TryAddAsync(string name, Stream content, CancellationToken cancellation)
    {
        var path = System.IO.Path.Combine(Path, keepsNames ? FreeName(name) : _inputs.Count.ToString("D6", CultureInfo.InvariantCulture));
        if (!await TryCopyAsync(content, path, cancellation).ConfigureAwait(false))
        {
            File.Delete(path);
            return false;
        }

        _inputs.Add(DocumentInput.OfFile(path) with { Name = name, Extension = System.IO.Path.GetExtension(name).ToLowerInvariant() });
        return true;
    }

    /// <summary>Deletes the folder with all that is in it.</summary>
    public void Dispose() => _folder.Dispose();

    /// <summary>A name of a file made of one that came from outside: its last part, letters, digits, dots, hyphens and underlines alone, and none that is there already.</summary>
    private string FreeName(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = string.Concat(last.Select(static c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_')).TrimStart('.');
        if (plain.Length is 0 or > LongestName) plain = "file" + (System.IO.Path.GetExtension(plain) is { Length: <= LongestExtension } extension ? extension : "");
        return File.Exists(System.IO.Path.Combine(Path, plain)) ? $"{_inputs.Count}-{plain}" : plain;
    }

    private async Task<bool> TryCopyAsync(Stream content, string path, CancellationToken cancellation)
    {
        var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
        await using (file.ConfigureAwait(false))
        {
            var chunk = new byte[1 << 17];
            for (int read; (read = await content.ReadAsync(chunk, cancellation).ConfigureAwait(false)) > 0;)
            {
                if (file.Position + read > mostBytes) return false;
                await file.WriteAsync(chunk.AsMemory(0, read), cancellation).ConfigureAwait(false);
            }
        }

        return true;
    }
}
