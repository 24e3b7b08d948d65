using System.Collections.Immutable;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;

namespace Gazetteer.Output;

/// <summary>A format that results are written in.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="Title">What a menu calls it.</param>
/// <param name="Extensions">What a file of it may end in, the usual one first; an output file's name chooses the format by the longest that fits.</param>
/// <param name="MediaType">For HTTP.</param>
/// <param name="Writer">Writes it.</param>
public sealed record ExportFormat(
    string Name, string Title, ImmutableArray<string> Extensions, string MediaType, Action<Stream, IEnumerable<ExtractedDocument>, ExportContext> Writer);
