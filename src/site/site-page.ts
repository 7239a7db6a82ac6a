/** A page or file of the site: its address, below the base, and the props that identify it to its template. */
export interface SitePage<Props = unknown> {
  /** The path including the base, as in links. */
  href: string;
  /** Only ids and numbers; the template looks up the rest when it is rendered. */
  props: Props;
  /** Set if the page says that another has moved: its address may look like that of any page. */
  isMoved?: true;
  /** Set if its file may be large: it is written part by part. */
  isLarge?: true;
}
