namespace Gazetteer.Foundation;

/// <summary>Reads files of the product's own data, and says of one that cannot be used which it is and what to do.</summary>
internal static class DataFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Reads it.</param>
    /// <exception cref="InvalidDataException">It is missing, cut, damaged, or of another version of the program.</exception>
    public static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException or FormatException or OverflowException
            or IndexOutOfRangeException)
        {
            throw new InvalidDataException(
                $"{path} cannot be used: {error.Message} Take this file anew from the version of the program that you run; 'gazetteer train' makes the models again.", error);
        }
    }

    /// <summary>Reads a file as text.</summary>
    /// <exception cref="InvalidDataException">It is missing, damaged, or of another version of the program.</exception>
    public static T ReadText<T>(string path, Func<TextReader, T> read) => Read(path, file =>
    {
        using var text = File.OpenText(file);
        return read(text);
    });
}
