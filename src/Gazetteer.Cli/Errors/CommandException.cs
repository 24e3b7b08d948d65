namespace Gazetteer.Cli.Errors;

/// <summary>Something that ends the command with a message for the user and an exit code, without a stack trace.</summary>
internal sealed class CommandException(string message, int exitCode = ExitCode.Failure) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
