/** A step of the breadcrumb; the last one has no address, because it is the page itself. */
export interface Crumb {
  text: string;
  href?: string;
}
