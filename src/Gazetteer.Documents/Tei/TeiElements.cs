namespace Gazetteer.Documents.Tei;

/// <summary>What elements of TEI mean for the text within them.</summary>
internal static class TeiElements
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "ab", "addrLine", "address", "argument", "back", "biblFull", "biblStruct", "body", "byline", "castItem", "castList", "closer", "dateline", "div", "div1", "div2", "div3", "div4", "div5",
            "div6", "div7", "docImprint",
        "docTitle", "eTree", "entry", "epigraph", "event", "figDesc", "figure", "front", "group", "head", "imprimatur", "item", "l", "label", "lg", "list", "listBibl", "listEvent", "listOrg",
            "listPerson", "listPlace",
        "opener", "p", "person", "postscript", "quote", "salute", "signed", "sp", "speaker", "stage", "titlePage", "titlePart", "trailer", "u",
    };

    /// <summary>Whether it stands as a paragraph of its own.</summary>
    public static bool IsBlock(string element) => Blocks.Contains(element);

    /// <summary>
    /// Whether it is no part of the text as its editor gives it: running heads, pictures of pages, what the writer struck out or the editor holds to be superfluous, signs of abbreviation, and the
    /// witnesses of a reading.
    /// </summary>
    public static bool IsSilent(string element) => element is "fw" or "facsimile" or "standOff" or "sourceDoc" or "del" or "surplus" or "am" or "wit" or "witDetail" or "xenoData";
}
