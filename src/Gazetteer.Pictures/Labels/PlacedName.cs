using Gazetteer.Pictures.Drawing;

namespace Gazetteer.Pictures.Labels;

/// <summary>A name that has its room.</summary>
/// <param name="Label">The name, of one line where only that found room.</param>
/// <param name="Box">Its room.</param>
/// <param name="Side">On which side of its symbol it stands: −1 left, 1 right, 0 above, below or upon it.</param>
internal sealed record PlacedName(LabelRequest Label, PictureBox Box, int Side)
{
    /// <summary>The line to its symbol, where it stands at a distance.</summary>
    public Leader? Leader { get; init; }
}
