/** A page or file of the site: its address, below the base, and what tells its template which one it is. */
export interface SitePage<Props = unknown> {
  /** The path with the base, as links have it. */
  href: string;
  /** Ids and numbers alone; the template looks the rest up when it is rendered. */
  props: Props;
  /** Set where the page says that another has moved: its address may look like that of any page. */
  isMoved?: true;
}
