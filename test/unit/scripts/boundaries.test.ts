import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAY_IMPORT, SHOWS_WORDS } from '../../../lint.boundaries.mjs';

const DECISION = readFileSync(
  join(import.meta.dirname, '../../../docs/decisions/0005-import-boundaries.md'),
  'utf8',
);
const quoted = (text: string) => Array.from(text.matchAll(/`([a-z]+)`/g), ([, name]) => name);

/** Folders of the table with what they may import; `pages/` and what it shows are told in words. */
function folders(): [string, (string | undefined)[]][] {
  return Array.from(
    DECISION.matchAll(/^\| `([a-z]+)\/` +\| (.*) \|$/gm),
    ([, folder, list]): [string, (string | undefined)[]] => [folder ?? '', quoted(list ?? '')],
  ).filter(([folder]) => folder !== 'pages');
}

describe('decision 5 says what lint holds', () => {
  it('in its table of who may import whom', () => {
    const sorted = Object.entries(MAY_IMPORT).map(([folder, others]) => [folder, others.toSorted()]);
    expect(Object.fromEntries(folders().map(([folder, others]) => [folder, others.toSorted()]))).toEqual(
      Object.fromEntries(sorted),
    );
  });

  it("in its list of what shows the site's own words", () => {
    const [, list] = /What shows them \((.*), templates\)/.exec(DECISION) ?? [];
    expect(quoted(list ?? '')).toEqual([...SHOWS_WORDS]);
  });
});
