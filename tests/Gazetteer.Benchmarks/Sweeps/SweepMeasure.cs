using Gazetteer.Benchmarks.Measuring;
using Gazetteer.Foundation;
using Gazetteer.Pipeline;

namespace Gazetteer.Benchmarks.Sweeps;

/// <summary>How many of the gazetteer's own places come out right in plain sentences. Not a measure of speed: it runs only when it is asked for.</summary>
internal sealed class SweepMeasure(Report report)
{
    public void Run()
    {
        report.Heading("Sweeps over the gazetteer's own places");
        var workspace = Workspace.Open(DataFolder.Locate());
        var (right, all) = (0, 0);
        foreach (var sweep in new SweepMaterial(workspace.Index).All())
        {
            var failures = sweep.Failures(workspace.Extractor);
            (right, all) = (right + sweep.Cases.Count - failures.Count, all + sweep.Cases.Count);
            report.Line($"- {sweep.Name}: {sweep.Cases.Count - failures.Count} of {sweep.Cases.Count} right");
            foreach (var failure in failures) report.Line($"  - {failure}");
        }

        report.Line($"- together: {(double)right / all:P1} of {all}");
    }
}
