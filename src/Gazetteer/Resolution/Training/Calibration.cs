namespace Gazetteer.Resolution.Training;

/// <summary>Platt scaling: a logistic curve from the winner's log odds to how often it is right.</summary>
internal sealed record Calibration(double Scale, double Bias)
{
    private const int Steps = 2000;

    public static Calibration Fit(IEnumerable<(double LogOdds, bool IsRight)> outcomes)
    {
        var all = outcomes.ToList();
        double[] parameters = [1, 0];
        var optimiser = new Adam(2, 0.02);
        for (var step = 0; step < Steps; step++)
        {
            double[] gradient = [0, 0];
            foreach (var (odds, isRight) in all)
            {
                var error = (isRight ? 1 : 0) - (1 / (1 + Math.Exp(-((parameters[0] * odds) + parameters[1]))));
                gradient[0] += error * odds;
                gradient[1] += error;
            }

            optimiser.Ascend(parameters, gradient);
        }

        return new Calibration(parameters[0], parameters[1]);
    }

    public ResolverWeights Applied(ResolverWeights weights) => new(weights.All, weights.NoneOfThese, Scale, Bias);
}
