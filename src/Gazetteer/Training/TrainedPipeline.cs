using Gazetteer.Recognition;
using Gazetteer.Resolution;

namespace Gazetteer.Training;

/// <summary>What training makes: the recogniser's models and the resolver's weights.</summary>
internal sealed record TrainedPipeline(RecognizerModels Recognizer, ResolverWeights Resolver);
