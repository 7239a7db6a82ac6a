import type { Size } from './map-frame.ts';
import { frameOfPlaces, type MapPlace } from './map-layout.ts';

/** The least height of a map that is made lower, and the room above and below its places, as shares of its width. */
const LEAST_HEIGHT = 0.85;
const ROOM = 0.1;

/** The height that a map of a style needs for its places, at most that of the style: where they lie beside each other, the rest is empty. */
export function heightFor(places: readonly MapPlace[], style: Size): number {
  const frame = frameOfPlaces(places, style);
  const heights = places.flatMap(({ position }) => {
    if (frame === undefined || position === undefined) return [];
    const [x, y] = frame.locate(position);
    return x >= 0 && x <= style.width && y >= 0 && y <= style.height ? [y] : [];
  });
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const room = ROOM * style.width;
  // One that is as near to an edge as a frame allows says that the frame was made for the height.
  if (heights.length === 0 || top < room + 1 || bottom > style.height - room - 1) return style.height;
  return Math.round(Math.max(bottom - top + 2 * room, LEAST_HEIGHT * style.width));
}
