using System.Collections.Immutable;
using System.CommandLine;
using Gazetteer.Cli.Errors;
using Gazetteer.Documents;
using Gazetteer.Languages;

namespace Gazetteer.Cli.Verbs;

/// <summary>The options of every verb that reads documents: which columns of tables to read, and what standard input is.</summary>
/// <param name="languageOption">What the option of the documents' language is called: <c>--language</c>, unless that is the language of what the verb makes.</param>
internal sealed class ReadingArguments(string languageOption = "--language")
{
    private readonly Option<string[]> _text = new("--text-column")
    {
        Description = "Column of a table (CSV, TSV, JSON Lines) to read; may be given more than once. By default all columns of text of CSV and TSV, and the likeliest member of JSON Lines.",
        AllowMultipleArgumentsPerToken = false,
    };
    private readonly Option<string?> _id = new("--id-column") { Description = "Column that names a row; its number does by default." };
    private readonly Option<string?> _title = new("--title-column") { Description = "Column of titles. Guessed by default." };
    private readonly Option<string?> _date = new("--date-column") { Description = "Column of dates. Guessed by default." };
    private readonly Option<string?> _delimiter = new("--delimiter") { Description = "What stands between columns, such as ';' or 'tab'. Found out by default." };
    private readonly Option<bool> _noHeader = new("--no-header") { Description = "The first row of a table (CSV, TSV) is data; columns are called 1, 2, 3. Found out by default." };
    private readonly Option<string?> _inputType = new("--stdin-type") { Description = "What standard input is, as an extension such as md or csv, where its content does not tell." };
    private readonly Option<bool> _hidden = new("--hidden") { Description = "Read hidden files in folders too." };

    private readonly Option<string[]> _languages = new(languageOption)
    {
        Description = $"Language of the documents, whatever they say of themselves: {string.Join(", ", KnownLanguages.Tags)}. Given more than once, each paragraph is in one of these. Found out paragraph by paragraph by default.",
    };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_text, _id, _title, _date, _delimiter, _noHeader, _inputType, _hidden, _languages]) command.Options.Add(option);
    }

    public ReadingOptions Read(ParseResult parsed) => new()
    {
        Columns = new TableColumns([.. parsed.GetValue(_text) ?? []], parsed.GetValue(_id), parsed.GetValue(_title), parsed.GetValue(_date), Delimiter(parsed.GetValue(_delimiter)))
        {
            HasHeader = parsed.GetValue(_noHeader) ? false : null,
        },
        StandardInputExtension = parsed.GetValue(_inputType) is { Length: > 0 } type ? $".{type.TrimStart('.').ToLowerInvariant()}" : ReadingOptions.Default.StandardInputExtension,
        Languages = Languages(parsed.GetValue(_languages) ?? []),
        IncludeHidden = parsed.GetValue(_hidden),
    };

    private static ImmutableArray<string> Languages(string[] given)
    {
        ImmutableArray<string> languages = [.. given.SelectMany(static g => g.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(static g => g.ToLowerInvariant()).Distinct()];
        return languages.FirstOrDefault(static l => !KnownLanguages.Tags.Contains(l)) is { } unknown
            ? throw new CommandException($"'{unknown}' is no language that the program knows: {string.Join(", ", KnownLanguages.Tags)}.")
            : languages;
    }

    private static string? Delimiter(string? given) => given is "tab" or "\\t" ? "\t" : given;
}
