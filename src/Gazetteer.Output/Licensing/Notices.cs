namespace Gazetteer.Output.Licensing;

/// <summary>The licence of this program and the notices of all that it is made with, as they are carried in it.</summary>
public static class Notices
{
    /// <summary>The MIT licence of this program.</summary>
    public static string Licence => Read("LICENSE");

    /// <summary>Libraries and data of others, with their licences.</summary>
    public static string ThirdParties => Read("THIRD-PARTY-NOTICES.txt");

    private static string Read(string name)
    {
        using var stream = typeof(Notices).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
