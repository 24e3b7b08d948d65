using Gazetteer.Recognition;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Learning.Courses;

/// <summary>What training makes: the recogniser's models and the resolver's model.</summary>
internal sealed record TrainedPipeline(RecognizerModels Recognizer, ResolverModel Resolver);
