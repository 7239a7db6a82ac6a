import type { Page } from '@playwright/test';
import Axe from 'axe-core';

/** Adds the axe script to a page, for `violations`. */
export async function addAxe(page: Page): Promise<void> {
  await page.evaluate(Axe.source);
}

/**
 * The violations found by axe on a page that are more than minor; `rules` restricts it to some of its rules. The axe
 * script must have been added to the page.
 */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const found = await page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations: all } = await axe.run(document, {
      // Passed rules are not needed, and take long to report on a page with thousands of elements.
      resultTypes: ['violations'],
      ...(values === undefined ? {} : { runOnly: { type: 'rule', values } }),
    });
    return all.map(({ id, impact, nodes }) => ({
      id,
      impact,
      targets: nodes.map(({ target }) => target.join(' ')),
    }));
  }, rules);
  return found
    .filter(({ impact }) => impact !== 'minor')
    .flatMap(({ id, impact, targets }) => targets.map((target) => `${String(impact)}: ${id} at ${target}`));
}
