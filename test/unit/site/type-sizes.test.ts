import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const STYLES = join(import.meta.dirname, '../../../src/styles');
const sheets = readdirSync(STYLES).map((name) => ({
  name,
  text: readFileSync(join(STYLES, name), 'utf8').replace(/\/\*.*?\*\//gs, ''),
}));
const base = sheets.find(({ name }) => name === 'base.css')!.text;

/** The steps of the scale in rem, by name, as base.css first gives them. */
const STEPS = new Map(
  [...base.slice(0, base.indexOf('@media')).matchAll(/--([a-z]+): ([\d.]+)rem;/g)]
    .map(([, name, size]) => [name!, Number(size)] as const)
    .filter(([name]) => name !== 'measure'),
);
/** The size of text, of which the steps are multiples, in CSS pixels. */
const TEXT = 18;

/** The sizes that a style sheet sets: the values of `font-size`, and what stands for the size in `font`. */
function sizesIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w-])font(-size)?:\s*([^;]+);/g)].flatMap(([, isSize, value]) => {
    if (isSize !== undefined) return [value!];
    const size = /(?:^|\s)(var\(--[a-z]+\)|[\d.]+(?:rem|em|px|pt|%))\s*(?:\/|\s)/.exec(value!)?.[1];
    return size === undefined ? [value!] : [size];
  });
}

describe('sizes of type', () => {
  test('are ten steps of one scale, of which four make a fifth', () => {
    const powers = [-4, -3, -2, -1, 0, 1, 2, 4, 6, 8];
    expect([...STEPS.values()]).toEqual(powers.map((power) => Number((1.5 ** (power / 4)).toFixed(3))));
  });

  test.each(sheets)('in $name are steps of the scale', ({ name, text }) => {
    const steps = new Set([...STEPS.keys()].map((step) => `var(--${step})`));
    // Text in drawings is laid out in pixels, and so are their sizes.
    const pixels = new Set([...STEPS.values()].map((step) => `${Number((step * TEXT).toFixed(1))}px`));
    const others = sizesIn(text).filter(
      (size) => size !== '0' && size !== 'inherit' && !steps.has(size) && !pixels.has(size),
    );
    // The size of text itself, on screen and on paper.
    expect(others).toEqual(
      name === 'base.css' ? ['112.5%', '10.5pt'] : name === 'dossier.css' ? ['8.5pt'] : [],
    );
  });
});
