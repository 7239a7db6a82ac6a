declare namespace App {
  interface Locals {
    /** Identifies the page to its template: the `props` of a `SitePage`, or nothing at an address without a page. */
    props: unknown;
  }
}
