/** How often two groups mention each circle's places, and in which colours they are drawn. */
export class Shares {
  readonly #shares = new Map<string, number>();

  /** Mentions are weighed by the size of their group: a place that both speak of equally often, for their size, is split in the middle. */
  constructor({ place, a, b }: { readonly place: readonly string[]; readonly a: readonly number[]; readonly b: readonly number[] }, totalA: number, totalB: number, readonly colours: readonly [string, string]) {
    place.forEach((id, i) => {
      const [ofA, ofB] = [totalA > 0 ? a[i]! / totalA : 0, totalB > 0 ? b[i]! / totalB : 0];
      if (ofA + ofB > 0) this.#shares.set(id, ofA / (ofA + ofB));
    });
  }

  /** Which part of a circle belongs to the first group, 0 to 1; null where neither mentions it. */
  of(place: string): number | null {
    return this.#shares.get(place) ?? null;
  }

  /** Fills a circle: the first group from the top to the right, the second the rest; both have an edge, so that they can be told apart without colours. */
  draw(paper: CanvasRenderingContext2D, place: string, x: number, y: number, radius: number): void {
    const share = this.of(place);
    if (share === null) return;
    const [a, b] = this.colours;
    const top = -Math.PI / 2;
    const turn = top + 2 * Math.PI * share;
    paper.globalAlpha = 0.85;
    if (share > 0) slice(paper, x, y, radius, top, turn, a);
    if (share < 1) slice(paper, x, y, radius, turn, top + 2 * Math.PI, b);
    paper.globalAlpha = 1;
  }
}

function slice(paper: CanvasRenderingContext2D, x: number, y: number, radius: number, from: number, to: number, colour: string): void {
  paper.beginPath();
  if (to - from < 2 * Math.PI) paper.moveTo(x, y);
  paper.arc(x, y, radius, from, to);
  paper.closePath();
  paper.fillStyle = colour;
  paper.fill();
  paper.strokeStyle = '#ffffff';
  paper.lineWidth = 1;
  paper.stroke();
}
