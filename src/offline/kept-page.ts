/** A kept page: its path, and its HTML. */
export interface KeptPage {
  path: string;
  html: string;
}

/**
 * The page `/offline/` with a list of what is kept. It is built with two hidden places: `#not-kept`, which is shown where another page was
 * asked for, and `#kept`, whose list gets a link to each page, by its title without that of the archive after it.
 */
export function withKeptPages(
  html: string,
  pages: readonly KeptPage[],
  { isInstead }: { isInstead: boolean },
): string {
  const items = pages.map((page) => `<li><a href="${page.path}" dir="auto">${titleOf(page)}</a></li>`);
  const shown = [...(isInstead ? ['not-kept'] : []), ...(items.length > 0 ? ['kept'] : [])];
  return shown
    .reduce((text, id) => text.replace(new RegExp(`(id="${id}"[^>]*?) hidden(?:="")?`), '$1'), html)
    .replace(/<ul id="kept-pages"[^>]*>/, (start) => start + items.join(''));
}

/** The title of a page, still escaped as in its HTML. */
function titleOf({ path, html }: KeptPage): string {
  const [, title = path] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return title.replace(/(.) · [^·]*$/, '$1');
}
