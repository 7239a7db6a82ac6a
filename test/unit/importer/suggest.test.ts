import { describe, expect, it } from 'vitest';
import type { Block } from '@parallax/saved-article';
import { suggestRecords } from '../../../src/importer/suggest/suggest-records.ts';
import type { Suggestions } from '../../../src/importer/suggest/suggest-records.ts';
import type { SuggestibleRecord } from '../../../src/importer/suggest/wording.ts';

const places: SuggestibleRecord[] = [
  { id: 'norway', names: ['Norway'], kind: 'country' },
  { id: 'sweden', names: ['Sweden'], kind: 'country' },
  { id: 'oslo', names: ['Oslo'], kind: 'city' },
  { id: 'northern-norway', names: ['Northern Norway', 'North of Norway'], kind: 'region' },
  { id: 'western-bergen', names: ['Western side of Bergen'], kind: 'district' },
  { id: 'border', names: ['Norway-Sweden border'], kind: 'border' },
];
const actors: SuggestibleRecord[] = [
  { id: 'air-force', names: ['Norwegian Air Force'], kind: 'armed-force' },
  { id: 'parliament', names: ['Norwegian parliament'], kind: 'government-body' },
  { id: 'intelligence', names: ['Norwegian intelligence'], kind: 'government-body' },
  { id: 'oslo-council', names: ['Oslo council'], kind: 'government-body' },
  { id: 'jan-oslo', names: ['Jan Oslo'], kind: 'person' },
  {
    id: 'coalition',
    names: ['International coalition against floods', 'International Coalition'],
    kind: 'alliance',
  },
  { id: 'units', names: ['Popular Mobilisation Units'], kind: 'armed-force' },
  { id: 'analysts', names: ['Norwegian analysts'], kind: 'collective' },
];

function suggestionsOf(...texts: string[]): Suggestions {
  const blocks: Block[] = texts.map((text) => ({ kind: 'paragraph', text }));
  return suggestRecords({ blocks, removed: [] }, actors, places);
}

const idsOf = (matches: { id: string }[]): string[] => matches.map(({ id }) => id);

describe('records suggested for an article', () => {
  it.each([
    ['a name without the country that the article is about', 'In Norway the air force flew.', ['air-force']],
    ['a body of which a country has one', 'In Norway the parliament met.', ['parliament']],
    ['"the country’s"', 'In Norway the country’s intelligence chief spoke.', ['intelligence']],
    ['another word between the parts', 'An international military coalition came.', ['coalition']],
    ['the other English spelling', 'Popular Mobilization Units came.', ['units']],
    ['the singular', 'A Norwegian analyst said so.', ['analysts']],
    ['the longest name', 'The Oslo council met.', ['oslo-council']],
  ])('are actors by %s', (_, text, ids) => {
    expect(idsOf(suggestionsOf(text).actors)).toEqual(ids);
  });

  it.each([
    ['of another country', 'In Norway the Swedish air force and the Swedish parliament met.'],
    ['where no country is named', 'The parliament met.'],
    ['by an adjective alone', 'A Norwegian spoke.'],
  ])('are no actors %s', (_, text) => {
    expect(idsOf(suggestionsOf(text).actors)).toEqual([]);
  });

  it.each([
    [
      '"the north of the country"',
      'Norway: in the north of the country it rained.',
      ['norway', 'northern-norway'],
    ],
    ['"side of the city of"', 'On the (western) side of the city of Bergen.', ['western-bergen']],
    ['the plural', 'The Norway-Sweden borders are long.', ['border']],
    ['a place in the name of an office', 'The Oslo council met.', ['oslo']],
  ])('are places by %s', (_, text, ids) => {
    expect(idsOf(suggestionsOf(text).places)).toEqual(ids);
  });

  it.each([
    ['in the name of a person', 'Jan Oslo spoke.'],
    ['that somebody is against or for', 'The anti-Oslo party and the pro-Oslo party.'],
    ['by an adjective', 'A Norwegian spoke.'],
  ])('are no places %s', (_, text) => {
    expect(idsOf(suggestionsOf(text).places)).toEqual([]);
  });

  it('count headings for the paragraph after them and a dateline for the first', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', text: 'It rained.' },
      { kind: 'heading', text: 'What Sweden says' },
      { kind: 'paragraph', text: 'Nothing.' },
    ];
    const found = suggestRecords(
      { blocks, removed: [{ text: 'OSLO (Agency) -', why: 'dateline' }] },
      actors,
      places,
    );
    expect(found.places.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([
      ['oslo', [1]],
      ['sweden', [2]],
    ]);
  });
});

describe('new names', () => {
  const text =
    'On Tuesday Mara Lindqvist met the Minister of Finance, Abdul Karim al-Hassan, in Oslo. Bread was sold. U.S. President Donald Trump did not come, and French troops left in May. Norway waited.';

  it('are sequences with capitals that no record has, without weekdays, titles and adjectives of countries', () => {
    expect(
      suggestionsOf(text, 'Lindqvist left. But Johnson, of Harbour Press, disagreed.').unknownNames,
    ).toEqual([
      { name: 'Mara Lindqvist', count: 2, paragraphs: [1, 2] },
      { name: 'Minister of Finance', count: 1, paragraphs: [1] },
      { name: 'Abdul Karim al-Hassan', count: 1, paragraphs: [1] },
      { name: 'Donald Trump', count: 1, paragraphs: [1] },
      { name: 'Johnson', count: 1, paragraphs: [2] },
      { name: 'Harbour Press', count: 1, paragraphs: [2] },
    ]);
  });

  it.each(['Bread is cheap.', 'هذا نص عربي', '', 'The March of time. May it last.'])(
    'are none in %j',
    (line) => {
      expect(suggestionsOf(line).unknownNames.filter(({ name }) => name !== 'March')).toEqual([]);
    },
  );

  it.each([
    [
      'ranks',
      'There Lt. Gen. Karim Hassan met Brigadier-General Mara Lindqvist.',
      ['Karim Hassan', 'Mara Lindqvist'],
    ],
    [
      'offices',
      'There Interior Minister Karim Hassan met Governor Mara Lindqvist.',
      ['Karim Hassan', 'Mara Lindqvist'],
    ],
    ['ranks alone', 'They saw the Brig. and a Sgt. there.', []],
    ['days and months in short', 'They met on Tues., Feb. 8, and on Wed, Sept 9.', []],
    ['the first word of a quotation', 'He said, “Security is all that counts.”', []],
    [
      'the first word of a sentence',
      'Speaking Tuesday, he left. Combating Karim Hassan is hard.',
      ['Karim Hassan'],
    ],
    ['a heading with what is under it', 'He saw Karim Hassan\nPeople of Oslo left.', ['Karim Hassan']],
    ['adjectives with a hyphen', 'They saw Texas-led and Hansa-backed men.', []],
    ['surname in a country', 'The Hansa Guild of Texas was in Texas.', ['Hansa Guild of Texas', 'Texas']],
  ])('have no %s', (_, line, names) => {
    expect(suggestionsOf(line).unknownNames.map(({ name }) => name)).toEqual(names);
  });

  it('end on capitals without end', () => {
    expect(suggestionsOf('Aa '.repeat(100_000)).unknownNames.length).toBeGreaterThan(0);
  });
});
