namespace Gazetteer.Project.Storage;

/// <summary>What is large of a document, as bytes.</summary>
/// <param name="Content">Its text and parts (<see cref="ContentCodec"/>).</param>
/// <param name="Analysis">What the program found in it (<see cref="AnalysisCodec"/>).</param>
/// <param name="Evidence">Why.</param>
internal readonly record struct DocumentBytes(ArraySegment<byte> Content, ArraySegment<byte> Analysis, ArraySegment<byte> Evidence)
{
    public int Length => Content.Count + Analysis.Count + Evidence.Count;
}
