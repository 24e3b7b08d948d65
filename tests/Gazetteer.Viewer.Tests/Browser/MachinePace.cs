using Microsoft.Playwright;

namespace Gazetteer.Viewer.Tests.Browser;

/// <summary>How much slower than alone the machine is just now, by a piece of work that is always the same: small files fetched, elements laid out, frames awaited, in the page itself.</summary>
internal sealed class MachinePace(IPage page)
{
    /// <summary>Milliseconds for the work on a machine of ours (two cores) that does nothing else.</summary>
    private const double Alone = 330;

    private const string Work = """
        async () => {
          const room = document.createElement('div');
          room.style.cssText = 'position:fixed;inset:0;opacity:0;pointer-events:none';
          document.body.append(room);
          const begun = performance.now();
          for (let i = 0; i < 10; i++) {
            const text = await (await fetch('/icon.svg')).text();
            room.replaceChildren(...Array.from({ length: 500 }, (_, n) => Object.assign(document.createElement('p'), { textContent: `${n} ${text.slice(0, 40)}` })));
            room.getBoundingClientRect();
            await new Promise(requestAnimationFrame);
          }
          room.remove();
          return performance.now() - begun;
        }
        """;

    /// <summary>1 or more.</summary>
    public async Task<double> SlownessAsync() => Math.Max(1, await page.EvaluateAsync<double>(Work) / Alone);
}
