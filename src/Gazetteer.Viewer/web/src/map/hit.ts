/** A circle under the pointer: how far its middle lies from the pointer and its radius, in pixels. */
export interface Hit<T> {
  readonly item: T;
  readonly dx: number;
  readonly dy: number;
  readonly radius: number;
}

/** How far beside a circle a point still means it, in pixels. */
export const tolerance = 4;
/** A pointer stands on whole pixels, so that middles nearer than one cannot be told apart by it. */
const oneMiddle = 1;

/**
 * The circle that the pointer means, by the rule of the scene (`MapScene.At`): the one whose middle is nearest in proportion to its radius; of circles
 * around one middle, the largest.
 */
export function meant<T>(hits: readonly Hit<T>[]): T | undefined {
  const first = hits[0];
  if (!first) return undefined;
  const nearest = hits.reduce((best, hit) => (share(hit) < share(best) ? hit : best), first);
  return hits
    .filter((hit) => hit === nearest || (Math.hypot(hit.dx - nearest.dx, hit.dy - nearest.dy) <= oneMiddle && share(hit) <= 1))
    .reduce((best, hit) => (hit.radius > best.radius ? hit : best), nearest).item;
}

/** All circles under the pointer, the one that is meant first, then by how near their middles are. */
export function beneath<T>(hits: readonly Hit<T>[]): T[] {
  const first = meant(hits);
  if (first === undefined) return [];
  const others = hits.filter((hit) => hit.item !== first && share(hit) <= 1).toSorted((a, b) => share(a) - share(b));
  return [first, ...others.map((hit) => hit.item)];
}

const share = (hit: Hit<unknown>): number => Math.hypot(hit.dx, hit.dy) / hit.radius;
