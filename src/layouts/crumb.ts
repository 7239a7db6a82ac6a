/** A step of the breadcrumb; the last one has no address, because it is the page itself. */
export interface Crumb {
  text: string;
  href?: string;
  /** Language (BCP 47) and direction of the text, if they may differ from those of the page. */
  language?: string;
  direction?: 'ltr' | 'rtl';
}
