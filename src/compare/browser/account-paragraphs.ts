/** The paragraphs of the account on an article's page, without what the page adds to them. */
export function accountParagraphs(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const texts: string[] = [];
  for (const paragraph of page.querySelectorAll('.account [id]')) {
    const number = /^p([0-9]+)$/.exec(paragraph.id)?.[1];
    if (number === undefined) continue;
    for (const added of paragraph.querySelectorAll('.pn, .count, .sic-mark')) added.remove();
    texts[Number(number) - 1] = paragraph.textContent.trim();
  }
  return texts;
}
