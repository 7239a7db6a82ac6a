import type { Page } from '@playwright/test';
import type Axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// A page reads the short form in half the time.
const SCRIPT = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Adds the axe script to a page, for `violations`. */
export async function addAxe(page: Page): Promise<void> {
  await page.evaluate(SCRIPT);
}

/** The rules for colours, which take half the time of all. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * The violations found by axe on a page that are more than minor: of all rules, of `only` some, or of all `but` some. The axe
 * script must have been added to the page.
 */
export async function violations(
  page: Page,
  { only, but = [] }: { only?: string[]; but?: string[] } = {},
): Promise<string[]> {
  const found = await page.evaluate(
    async ([values, others]) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const { violations: all } = await axe.run(document, {
        // Passed rules are not needed, and take long to report on a page with thousands of elements.
        resultTypes: ['violations'],
        ...(values === undefined ? {} : { runOnly: { type: 'rule', values } }),
        rules: Object.fromEntries(others.map((rule) => [rule, { enabled: false }])),
      });
      return all.map(({ id, impact, nodes }) => ({
        id,
        impact,
        targets: nodes.map(({ target }) => target.join(' ')),
      }));
    },
    [only, but] as const,
  );
  return found
    .filter(({ impact }) => impact !== 'minor')
    .flatMap(({ id, impact, targets }) => targets.map((target) => `${String(impact)}: ${id} at ${target}`));
}
