/** A cell of the claim matrix as shown on a page. */
export interface ShownCell {
  id: string;
  /** The column's name, as shown in the cell when columns are stacked. */
  whose: string;
  /** The reason it is empty; an empty string if it is not. */
  absence: string;
  answers: { head: string; text: string; evidence: (string | null)[] }[];
}

/** The claim matrix of a page, cell by cell. It also runs in a browser, so it uses nothing from this module. */
export function readMatrix(page: ParentNode): ShownCell[] {
  const text = (element: Element, selector: string) =>
    element.querySelector(selector)?.textContent.trim() ?? '';
  return [...page.querySelectorAll('#claims tbody td')].map((cell) => ({
    id: cell.id,
    whose: text(cell, '.who'),
    absence: text(cell, '.absence .word'),
    answers: [...cell.querySelectorAll('.answers > li')].flatMap((item) =>
      [...item.querySelectorAll('p')].map((claim) => ({
        head: text(item, '.position'),
        text: (claim.firstChild?.textContent ?? '').trim(),
        evidence: [...claim.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      })),
    ),
  }));
}
