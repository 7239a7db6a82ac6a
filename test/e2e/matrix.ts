/** A cell of the claim matrix as a page shows it. */
export interface ShownCell {
  id: string;
  /** Whose it is, as the cell says where columns are stacked. */
  whose: string;
  /** Why it is empty; empty where it is not. */
  absence: string;
  answers: { head: string; text: string; evidence: (string | null)[] }[];
}

/** The claim matrix of a page, cell by cell. It runs in a browser, too, so it uses nothing around it. */
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
