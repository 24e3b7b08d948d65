namespace Gazetteer.Gazetteers;

/// <summary>A gazetteer that the user imported, kept in the product's own format.</summary>
/// <param name="Name">Its name: small letters, digits and hyphens.</param>
/// <param name="About">How it stands to the shipped one, and what else is known of it.</param>
/// <param name="Files">Its places and names.</param>
public sealed record UserGazetteer(string Name, GazetteerAbout About, GazetteerFiles Files)
{
    /// <summary>How it stands to the shipped one.</summary>
    public GazetteerUse Use => About.Use;
}
