namespace Gazetteer.Documents.Tests.Office;

/// <summary>Tests of the memory in use run when no other test runs: it is counted for the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MemoryCollection
{
    /// <summary>What the tests name.</summary>
    public const string Name = "memory";
}
