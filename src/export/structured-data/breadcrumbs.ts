import type { StructuredNode } from './node.ts';

/** A step of a breadcrumb: the last one, which is the page itself, has no address. */
export interface BreadcrumbStep {
  name: string;
  /** Absolute. */
  address: string | undefined;
}

/** The path to a page as a `BreadcrumbList`, from the home page on. */
export function breadcrumbList(steps: readonly BreadcrumbStep[]): StructuredNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address === undefined ? undefined : { '@id': address },
    })),
  };
}
