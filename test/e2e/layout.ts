import type { Page } from '@playwright/test';
import { FONT_FACES } from '../../src/site/font-faces.ts';

/** How many faults of a kind are told: one in a style sheet is all over a page. */
const SHOWN = 6;

/** What is wrong with how a page is laid out at its present width, in a line each: kind, text and size. */
export async function layoutFaults(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const { clientWidth: screen, scrollWidth } = document.documentElement;
    const name = (text: string) => `"${text.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
    const areHidden = new Map<Element, boolean>();
    /** Whether something is shown to nobody, or to screen readers alone. */
    const isHidden = (element: Element): boolean => {
      const known = areHidden.get(element);
      if (known !== undefined) return known;
      const { clipPath, position, visibility } = getComputedStyle(element);
      const hidden =
        (clipPath !== 'none' && position === 'absolute') ||
        visibility === 'hidden' ||
        element.matches('.skip') ||
        (element.parentElement !== null && isHidden(element.parentElement));
      areHidden.set(element, hidden);
      return hidden;
    };
    /** What one can scroll sideways to, or is cut at the edge of what holds it, is within that. */
    const isScrolled = (element: Element): boolean => {
      const holder = element.closest('body *:not(svg, svg *)');
      if (holder === null) return false;
      const { overflowX } = getComputedStyle(holder);
      return (
        overflowX === 'auto' ||
        overflowX === 'scroll' ||
        (holder.parentElement !== null && isScrolled(holder.parentElement))
      );
    };

    /** The box that what is in an element is cut at, on all sides. */
    const clips = new Map<Element, { left: number; right: number }>();
    const clipOf = (element: Element): { left: number; right: number } => {
      const known = clips.get(element);
      if (known !== undefined) return known;
      const outer =
        element.parentElement === null ? { left: -Infinity, right: Infinity } : clipOf(element.parentElement);
      const { overflowX, display } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const clip =
        overflowX === 'visible' || display === 'inline'
          ? outer
          : { left: Math.max(outer.left, box.left), right: Math.min(outer.right, box.right) };
      clips.set(element, clip);
      return clip;
    };

    // Texts, line by line: the boxes of letters without the space above and below them.
    const texts: {
      text: string;
      owner: Element;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (
        owner === null ||
        (node.nodeValue ?? '').trim() === '' ||
        owner.closest('script, style, noscript, title, option') !== null
      )
        continue;
      if (!owner.checkVisibility() || isHidden(owner)) continue;
      range.selectNodeContents(node);
      const size = Number.parseFloat(getComputedStyle(owner).fontSize);
      const clip = clipOf(owner);
      for (const box of range.getClientRects()) {
        const { top, bottom } = box;
        const [left, right] = [Math.max(box.left, clip.left), Math.min(box.right, clip.right)];
        const middle = (top + bottom) / 2;
        const half = Math.min((bottom - top) / 2, size * 0.3);
        if (right - left > 1)
          texts.push({
            text: node.nodeValue ?? '',
            owner,
            left,
            right,
            top: middle - half,
            bottom: middle + half,
          });
      }
    }

    const beyond = texts
      .filter(({ left, right, owner }) => (left < -0.5 || right > screen + 0.5) && !isScrolled(owner))
      .map(
        ({ text, left, right }) =>
          `beyond the edge: ${name(text)} ${Math.round(left)} to ${Math.round(right)}`,
      );
    if (scrollWidth > screen) beyond.unshift(`beyond the edge: the page is ${scrollWidth} px wide`);

    const meeting: string[] = [];
    const sorted = texts.toSorted((one, other) => one.top - other.top);
    for (const [index, one] of sorted.entries())
      for (let next = index + 1; next < sorted.length; next += 1) {
        const other = sorted[next]!;
        if (other.top >= one.bottom - 2) break;
        // Of a text that ends in “…”, the browser tells the whole and the part.
        if (other.text === one.text && other.owner === one.owner) continue;
        const isMet = one.left < other.right - 1.5 && other.left < one.right - 1.5;
        // What stays in sight covers what is scrolled away below it.
        if (isMet && !isScrolled(one.owner) && !isScrolled(other.owner))
          meeting.push(`meet: ${name(one.text)} and ${name(other.text)}`);
      }

    const cut = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, display } = getComputedStyle(element);
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          display !== 'inline' &&
          !isHidden(element) &&
          element.checkVisibility() &&
          element.textContent.trim() !== '' &&
          ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
        );
      })
      // The title of a page in its breadcrumb, which is its heading, too; answers, of which an open row has the whole.
      .filter((element) => !element.matches('.crumbs li > *, .ov .ans'))
      .map((element) => `cut: ${name(element.textContent)} in ${element.tagName} ${element.className}`);

    // WCAG 2.2, 2.5.8: 24 by 24 px, or a circle of that size round its middle that meets no other target, or within a sentence.
    interface Target {
      element: Element;
      left: number;
      right: number;
      top: number;
      bottom: number;
      isSmall: boolean;
    }
    const targets: Target[] = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ]
      .filter(
        (element) =>
          element.checkVisibility() && !isHidden(element) && !element.matches('input[type="hidden"]'),
      )
      .flatMap((element): Target[] => {
        const label =
          element.closest('label') ??
          (element.id === '' ? null : document.querySelector(`label[for="${CSS.escape(element.id)}"]`));
        const boxes = [element, ...(label === null ? [] : [label])].flatMap((each) => [
          ...each.getClientRects(),
        ]);
        if (boxes.length === 0) return [];
        const [left, right] = [
          Math.min(...boxes.map((box) => box.left)),
          Math.max(...boxes.map((box) => box.right)),
        ];
        const [top, bottom] = [
          Math.min(...boxes.map((box) => box.top)),
          Math.max(...boxes.map((box) => box.bottom)),
        ];
        return right - left < 1 || bottom - top < 1
          ? []
          : [{ element, left, right, top, bottom, isSmall: right - left < 23.9 || bottom - top < 23.9 }];
      });
    const isInSentence = ({ element }: Target) => {
      if (element.closest('svg') !== null || !getComputedStyle(element).display.startsWith('inline'))
        return false;
      let block = element.parentElement;
      while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
      if (block === null) return false;
      const own = [...block.querySelectorAll('a, button, summary')].reduce(
        (sum, { textContent }) => sum + textContent.trim().length,
        0,
      );
      return block.textContent.trim().replace(/\s+/g, ' ').length - own > 2;
    };
    /** A mark of a drawing of which a list or table on the page has the same target. */
    const isRepeated = ({ element }: Target) =>
      element.closest('svg') !== null &&
      targets.some(
        ({ element: other }) =>
          other.closest('svg') === null && other.getAttribute('href') === element.getAttribute('href'),
      );
    const distance = (x: number, y: number, box: Target) =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    const small = targets
      .filter((target) => target.isSmall && !isInSentence(target) && !isRepeated(target))
      .filter((target) => {
        const [x, y] = [(target.left + target.right) / 2, (target.top + target.bottom) / 2];
        return targets.some((other) => {
          if (
            other === target ||
            other.element.contains(target.element) ||
            target.element.contains(other.element)
          )
            return false;
          const far = other.isSmall
            ? Math.hypot((other.left + other.right) / 2 - x, (other.top + other.bottom) / 2 - y) - 12
            : distance(x, y, other);
          return far < 11.9;
        });
      })
      .map(
        ({ element, left, right, top, bottom }) =>
          `small: ${name(element.textContent || (element.getAttribute('aria-label') ?? element.tagName))} ${Math.round(right - left)} by ${Math.round(bottom - top)} px at ${Math.round(left)}, ${Math.round(top + scrollY)}`,
      );

    return { beyond, meeting, cut, small };
  });
  return Object.values(found).flatMap((faults) =>
    faults.length > SHOWN ? [...faults.slice(0, SHOWN), `and ${faults.length - SHOWN} more`] : faults,
  );
}

/** The letters of texts in the faces of the site that none of them has, so that the system chooses a font for them. */
export async function strangeLetters(page: Page): Promise<string[]> {
  const ranges = FONT_FACES.flatMap(({ range }) => range.split(', '))
    .map((range) =>
      range
        .slice(2)
        .split('-')
        .map((code) => `\\u{${code}}`)
        .join('-'),
    )
    .join('');
  return page.evaluate((ofSite) => {
    // Marks of direction have no shape, and the signs of voices are the system's.
    const known = new RegExp(`[${ofSite}\\s\\p{Default_Ignorable_Code_Point}●○]`, 'u');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const strange = new Set<string>();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (owner?.closest('script, style, noscript') !== null) continue;
      // Other letters in labels are the system's; Arabic ones never are.
      const isSerif = getComputedStyle(owner).fontFamily.includes('Source Serif 4');
      for (const letter of node.nodeValue ?? '')
        if (!known.test(letter) && (isSerif || /\p{Script=Arabic}/u.test(letter)))
          strange.add(`${letter} in "${(node.nodeValue ?? '').trim().slice(0, 40)}"`);
    }
    return [...strange];
  }, ranges);
}
