import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { joinProvinces } from '../../../scripts/join-provinces.ts';

/** A country of two provinces, side by side, each one degree wide, whose common border has a point that makes no difference. */
function country(key: string, west: number, ids: readonly [string, string]): Topology {
  return {
    type: 'Topology',
    objects: {
      [key]: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: ids[0], arcs: [[0, 1]] },
          { type: 'Polygon', id: ids[1], arcs: [[-1, 2]] },
        ],
      },
    },
    arcs: [
      [
        [west + 1, 0],
        [west + 1.001, 0.5],
        [west + 1, 1],
      ],
      [
        [west + 1, 1],
        [west, 1],
        [west, 0],
        [west + 1, 0],
      ],
      [
        [west + 1, 0],
        [west + 2, 0],
        [west + 2, 1],
        [west + 1, 1],
      ],
    ],
  };
}

const joined = joinProvinces([
  { key: 'aaa', topology: country('aaa', 10, ['AA.ON', 'AA.TW']) },
  { key: 'bbb', topology: country('bbb', 20, ['BB.ON', 'lake']) },
  { key: 'ccc', topology: { type: 'Topology', objects: {}, arcs: [] } },
]);
const provinces = joined.objects['provinces'] as GeometryCollection;

describe('provinces that are joined', () => {
  it('have their HASC code as id, and none where the data has something else', () => {
    expect(provinces.geometries.map(({ id }) => id)).toEqual(['AA.ON', 'AA.TW', 'BB.ON', undefined]);
  });

  it('stand where they stood, without points that make no difference', () => {
    const [, second, third] = feature(joined, provinces).features.map(({ geometry }) => geometry);
    expect(second).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [11, 1],
          [11, 0],
          [12, 0],
          [12, 1],
          [11, 1],
        ],
      ],
    });
    expect(third).toMatchObject({ type: 'Polygon', coordinates: [expect.arrayContaining([[20, 1]])] });
  });
});
