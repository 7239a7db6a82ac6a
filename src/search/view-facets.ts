import { locale } from '#words/language';
import * as words from '#words/search';
import type { SearchAnswer } from './engine.ts';
import type { FacetCount } from './facet-counts.ts';
import { SEARCH_FACETS, type SearchFacet } from './facets.ts';
import { element } from './element.ts';

const numbers = new Intl.NumberFormat(locale);
/** How many values of a facet are visible; the rest are under “more”. */
const OPEN_VALUES = 6;

/** The actions of a reader on the facets. */
export interface FacetActions {
  /** A value was chosen, or no longer chosen. */
  toggle: (facet: SearchFacet, id: string) => void;
  /** More of a long list is wanted. */
  extend: (facet: SearchFacet) => void;
}

/** The facets with live counts, as checkboxes. The lists of long facets are loaded when they are opened. */
export function facetGroups(
  { facets }: SearchAnswer,
  openLists: ReadonlySet<string>,
  actions: FacetActions,
): HTMLElement[] {
  return SEARCH_FACETS.flatMap((facet) => {
    if (facets[facet].size === 0) return [];
    const { values, isLong } = facets[facet];
    const items = values.map((value) => facetItem(facet, value, actions));
    // A chosen value of a long facet is visible even while its list is closed.
    const open = isLong ? values.filter(({ isChosen }) => isChosen).length : OPEN_VALUES;
    const sorted = isLong
      ? [...items.filter((_, at) => values[at]?.isChosen), ...items.filter((_, at) => !values[at]?.isChosen)]
      : items;
    const hasChosen = values.slice(open).some(({ isChosen }) => isChosen);
    const rest = moreOf(facet, facets[facet], sorted.slice(open), openLists.has(facet) || hasChosen, actions);
    if (items.length === 0 && rest === undefined) return [];
    return [
      element(
        'fieldset',
        {},
        element('legend', { class: 'label' }, words.facets[facet]),
        element('ul', {}, ...sorted.slice(0, open)),
        rest,
      ),
    ];
  });
}

function moreOf(
  facet: SearchFacet,
  { size, isWhole, isLong }: SearchAnswer['facets'][SearchFacet],
  items: readonly HTMLElement[],
  isOpen: boolean,
  { extend }: FacetActions,
): HTMLElement | undefined {
  const isClosedList = isLong && !isOpen;
  if (items.length === 0 && isWhole && !isClosedList) return undefined;
  const details = element(
    'details',
    { 'data-facet': facet, ...(isOpen ? { open: '' } : {}) },
    element(
      'summary',
      {},
      isLong ? words.chooseFrom(size) : words.moreValues(isWhole ? items.length : size - OPEN_VALUES),
    ),
    element('ul', {}, ...items),
    isOpen && !isWhole ? moreButton(facet, extend) : undefined,
  );
  details.addEventListener('toggle', () => {
    if (details.open !== isOpen && details.open && !isWhole) extend(facet);
  });
  return details;
}

function moreButton(facet: SearchFacet, extend: FacetActions['extend']): HTMLElement {
  const button = element('button', { type: 'button', 'data-more': facet }, words.showMoreValues);
  button.addEventListener('click', () => {
    extend(facet);
  });
  return button;
}

function facetItem(facet: SearchFacet, value: FacetCount, { toggle }: FacetActions): HTMLElement {
  const box = element('input', { type: 'checkbox', name: facet, value: value.id });
  box.checked = value.isChosen;
  box.addEventListener('change', () => {
    toggle(facet, value.id);
  });
  return element(
    'li',
    {},
    element(
      'label',
      {},
      box,
      ' ',
      element('bdi', {}, value.label),
      ' ',
      element('span', { class: 'count' }, numbers.format(value.count)),
    ),
  );
}
