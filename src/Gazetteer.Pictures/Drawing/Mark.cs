namespace Gazetteer.Pictures.Drawing;

/// <summary>Something that a drawing shows.</summary>
public abstract record Mark;
