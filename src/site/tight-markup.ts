/** Elements that begin a line of their own wherever they stand on the page of an article: blanks at their edges are never seen. */
const OF_LINES =
  'article|details|div|d[dlt]|form|h[1-6]|header|li|nav|[ou]l|p|path|section|summary|blockquote';
const ATTRIBUTE = String.raw`\s+[^\s"=>]+(?:="[^"]*")?`;
const EDGES = new RegExp(String.raw`\s*(</?(?:${OF_LINES})(?:${ATTRIBUTE})*>)\s*`, 'g');

/**
 * The markup of a page in fewer bytes: without the blanks between elements that no browser shows, and with apostrophes as such, which
 * are safe in texts and in attributes with double quotes.
 *
 * In: `<ul> <li> It&#39;s <b>here</b> now </li> </ul>`
 *
 * Out: `<ul><li>It's <b>here</b> now</li></ul>`
 */
export function tightMarkup(html: string): string {
  return html.replace(EDGES, '$1').replaceAll('&#39;', "'");
}
