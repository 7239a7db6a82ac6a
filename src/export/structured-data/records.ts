import type { Actor } from '../../schema/actor.ts';
import type { Outlet } from '../../schema/outlet.ts';
import type { Place } from '../../schema/place.ts';
import { oneOrMore, type StructuredNode, type StructuredReference } from './node.ts';

/** A record of an archive, with the address of its page (absolute) and that of the record that it belongs to. */
export type DescribedRecord = { page: string; parentPage?: string | undefined } & (
  | { authority: 'actor'; data: Actor }
  | { authority: 'outlet'; data: Outlet }
  | { authority: 'place'; data: Place }
);

/**
 * What schema.org calls kinds of records. Vocabularies are an archive's own: a kind that is not here is a thing, a place or an
 * organisation and no more, as is a group of people without a name, for which schema.org has no type.
 */
const TYPES: Readonly<Record<DescribedRecord['authority'], Readonly<Record<string, string>>>> = {
  actor: {
    person: 'Person',
    state: 'GovernmentOrganization',
    'government-body': 'GovernmentOrganization',
    'armed-group': 'Organization',
    'armed-force': 'Organization',
    'political-group': 'Organization',
    alliance: 'Organization',
    association: 'Organization',
    company: 'Organization',
    'news-organisation': 'NewsMediaOrganization',
    'research-institution': 'ResearchOrganization',
  },
  outlet: {
    newspaper: 'NewsMediaOrganization',
    magazine: 'NewsMediaOrganization',
    'news-agency': 'NewsMediaOrganization',
    'news-site': 'NewsMediaOrganization',
    'research-centre': 'ResearchOrganization',
  },
  place: {
    country: 'Country',
    governorate: 'AdministrativeArea',
    province: 'AdministrativeArea',
    city: 'City',
    lake: 'LakeBodyOfWater',
    river: 'RiverBodyOfWater',
    strait: 'BodyOfWater',
    island: 'Landform',
    range: 'Landform',
    desert: 'Landform',
  },
};
const OTHER_TYPE = { actor: 'Thing', outlet: 'Organization', place: 'Place' } as const;

/** The identifier of what a record describes, from the address of its page: the page is about it, and not the thing itself. */
export function recordReference({
  authority,
  page,
}: Pick<DescribedRecord, 'authority' | 'page'>): StructuredReference {
  return { '@id': `${page}#${authority}` };
}

/** What a record describes, in short: its type and name, and the same thing in Wikidata or else in GeoNames. */
export function recordInShort(record: DescribedRecord): StructuredNode & StructuredReference {
  return {
    '@type': typeOf(record),
    ...recordReference(record),
    name: record.data.name,
    sameAs: identifiersOf(record)[0],
  };
}

/** What a record describes, as its own page says it: with all names, its description, what it belongs to, and where it is. */
export function recordInFull(record: DescribedRecord): StructuredNode {
  const { authority, data, page, parentPage } = record;
  const type = typeOf(record);
  const parent = parentPage === undefined ? undefined : recordReference({ authority, page: parentPage });
  return {
    '@type': type,
    ...recordReference(record),
    name: data.name,
    sameAs: oneOrMore(identifiersOf(record)),
    alternateName: oneOrMore(data.aliases),
    description: data.description,
    mainEntityOfPage: page,
    ...(authority === 'place'
      ? { geo: geoOf(data), containedInPlace: parent }
      : {
          ...(type.endsWith('Organization') && {
            parentOrganization: parent,
            ownershipFundingInfo: data.ownership?.text,
          }),
          ...(authority === 'outlet' && { url: data.url }),
        }),
  };
}

function typeOf({ authority, data }: DescribedRecord): string {
  return TYPES[authority][data.kind] ?? OTHER_TYPE[authority];
}

function identifiersOf(record: DescribedRecord): string[] {
  const { wikidata } = record.data;
  const geonames = record.authority === 'place' ? record.data.geonames : undefined;
  return [
    ...(wikidata === undefined ? [] : [`https://www.wikidata.org/wiki/${wikidata}`]),
    ...(geonames === undefined ? [] : [`https://www.geonames.org/${geonames}`]),
  ];
}

function geoOf({ coordinates }: Place): StructuredNode | undefined {
  if (coordinates === undefined) return undefined;
  const { lat, lon } = coordinates;
  return { '@type': 'GeoCoordinates', latitude: lat, longitude: lon };
}
