namespace Gazetteer.Cli.Tests.CommandLine;

/// <summary>Those that change what belongs to the process.</summary>
[CollectionDefinition(RandomCommandLineTests.Alone, DisableParallelization = true)]
public sealed class AloneCollection;
