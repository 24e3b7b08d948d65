import type { Circles } from './circles';
import type { Screen } from './screen';

/** An upright rectangle in pixels. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const overlap = (a: Room, b: Room): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const holds = (room: Room, x: number, y: number): boolean => x >= room.left && x <= room.right && y >= room.top && y <= room.bottom;

/** Whether a label may stand here: whole within the map, and clear of what lies over it. */
export const isFree = (room: Room, width: number, height: number, taken: readonly Room[]): boolean =>
  room.left >= 0 && room.top >= 0 && room.right <= width && room.bottom <= height && !taken.some((other) => overlap(other, room));

/** Whether a circle reaches into a room. */
export function crosses(screen: Pick<Screen, 'y' | 'firstX'>, circles: Circles | null, room: Room): boolean {
  if (!circles) return false;
  const { radius } = circles.columns;
  for (let i = 0; i < circles.count; i++) {
    const reach = radius[i]!;
    const y = screen.y(circles.north[i]!);
    if (y + reach <= room.top || y - reach >= room.bottom) continue;
    const x = screen.firstX(circles.east[i]!, reach);
    if (x + reach > room.left && x - reach < room.right) return true;
  }

  return false;
}
