using Gazetteer.Indexing;
using Gazetteer.Project.Storage;

namespace Gazetteer.Reading.Projects;

/// <summary>What a project notes of the program and the gazetteer that it was read with.</summary>
public static class ProjectProvenance
{
    /// <summary>The program's version.</summary>
    public static string Program { get; } = typeof(ProjectProvenance).Assembly.GetName().Version?.ToString(3) ?? "";

    /// <summary>Settings of a project that is read with this program and a gazetteer.</summary>
    /// <param name="index">The gazetteer.</param>
    /// <param name="country">Two letters of the country that the documents are mostly about; empty for none.</param>
    /// <param name="near">A place that they are mostly about the surroundings of; empty for none.</param>
    public static ProjectSettings Of(PlaceIndex index, string country = "", string near = "")
    {
        ArgumentNullException.ThrowIfNull(index);
        return new ProjectSettings(Program, index.Fingerprint, country, near);
    }
}
