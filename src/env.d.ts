declare namespace App {
  interface Locals {
    /** What tells a template which page it makes: the `props` of a `SitePage`, or nothing at an address without a page. */
    props: unknown;
  }
}
