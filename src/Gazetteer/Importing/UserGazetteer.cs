using Gazetteer.Indexing.Caching;

namespace Gazetteer.Importing;

/// <summary>A gazetteer that the user imported, kept in the product's own format.</summary>
/// <param name="Name">Its name: small letters, digits and hyphens.</param>
/// <param name="Use">How it stands to the shipped one.</param>
/// <param name="Files">Its places and names.</param>
public sealed record UserGazetteer(string Name, GazetteerUse Use, GazetteerFiles Files);
