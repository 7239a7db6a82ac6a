import { actorSchema, type Actor } from '../../schema/actor.ts';
import { idSchema } from '../../schema/id.ts';
import { outletSchema, type Outlet } from '../../schema/outlet.ts';
import { ownershipSchema, type Ownership } from '../../schema/ownership.ts';
import { coordinatesSchema, placeSchema, type Place } from '../../schema/place.ts';
import { column, madeColumn, type Column } from './column.ts';
import type { Dataset, Identified } from './dataset.ts';
import { dataTable, refersTo } from './table.ts';

type Item<Data> = Identified<Data> & { address: string };
type AnyRecord = Actor | Outlet | Place;

const isIn = (folder: string) => `The record: the name of its file in content/${folder}/.`;

/** The columns that all records begin with. */
const headColumns = (folder: string): Column<Item<AnyRecord>>[] => [
  column('id', idSchema, ({ id }) => id, { description: isIn(folder) }),
  column('name', actorSchema.shape.name, ({ data }) => data.name),
  column('kind', actorSchema.shape.kind, ({ data }) => data.kind),
  column('description', actorSchema.shape.description, ({ data }) => data.description),
  column('wikidata', actorSchema.shape.wikidata, ({ data }) => data.wikidata),
];

const address: Column<Item<AnyRecord>> = madeColumn(
  'address',
  'string',
  'The page of the record in the archive.',
  (item) => item.address,
  { form: 'uri' },
);

const ownershipColumns: Column<Identified<{ ownership?: Ownership | undefined }>>[] = [
  column('ownership', ownershipSchema.shape.text, ({ data }) => data.ownership?.text, { isRequired: false }),
  column('ownership_source', ownershipSchema.shape.source, ({ data }) => data.ownership?.source, {
    isRequired: false,
  }),
  column('ownership_url', ownershipSchema.shape.url, ({ data }) => data.ownership?.url, {
    isRequired: false,
  }),
];

const itemsOf = (kind: 'outlet' | 'actor' | 'place') => (dataset: Dataset) =>
  dataset[`${kind}s`].map((record) => ({
    ...record,
    address: dataset.addressOf(kind, record.id),
  }));

/** A name other than the preferred one, of one record. */
interface Alias {
  outlet?: string;
  actor?: string;
  place?: string;
  alias: string;
}

const aliasesOf = (kind: 'outlet' | 'actor' | 'place', records: readonly Identified<AnyRecord>[]) =>
  records.flatMap(({ id, data }) => data.aliases.map((alias): Alias => ({ [kind]: id, alias })));

/** The authority records, and their other names. */
export const RECORD_TABLES = [
  dataTable<Item<Outlet>>({
    name: 'outlets',
    group: 'records',
    key: ['id'],
    itemsOf: itemsOf('outlet'),
    columns: [
      ...headColumns('outlets'),
      column('short_name', outletSchema.shape.shortName, ({ data }) => data.shortName),
      column('parent', outletSchema.shape.parent, ({ data }) => data.parent),
      column('country', outletSchema.shape.country, ({ data }) => data.country),
      ...ownershipColumns,
      column('url', outletSchema.shape.url, ({ data }) => data.url),
      address,
    ],
    foreignKeys: [refersTo('kind', 'outlet-kinds'), refersTo('parent', 'outlets')],
  }),
  dataTable<Item<Actor>>({
    name: 'actors',
    group: 'records',
    key: ['id'],
    itemsOf: itemsOf('actor'),
    columns: [
      ...headColumns('actors'),
      column('parent', actorSchema.shape.parent, ({ data }) => data.parent),
      ...ownershipColumns,
      address,
    ],
    foreignKeys: [refersTo('kind', 'actor-kinds'), refersTo('parent', 'actors')],
  }),
  dataTable<Item<Place>>({
    name: 'places',
    group: 'records',
    key: ['id'],
    itemsOf: itemsOf('place'),
    columns: [
      ...headColumns('places'),
      column('parent', placeSchema.shape.parent, ({ data }) => data.parent),
      madeColumn(
        'latitude',
        'number',
        'Degrees north of the equator (WGS 84), south negative.',
        ({ data }) => data.coordinates?.lat,
        { isRequired: false },
      ),
      madeColumn(
        'longitude',
        'number',
        'Degrees east of Greenwich (WGS 84), west negative.',
        ({ data }) => data.coordinates?.lon,
        { isRequired: false },
      ),
      column('precision', coordinatesSchema.shape.precision, ({ data }) => data.coordinates?.precision, {
        isRequired: false,
      }),
      column('coordinates_source', coordinatesSchema.shape.source, ({ data }) => data.coordinates?.source, {
        isRequired: false,
      }),
      column('outline', placeSchema.shape.outline, ({ data }) => data.outline),
      column('geonames', placeSchema.shape.geonames, ({ data }) => data.geonames),
      address,
    ],
    foreignKeys: [
      refersTo('kind', 'place-kinds'),
      refersTo('parent', 'places'),
      refersTo('precision', 'precisions'),
    ],
  }),
  dataTable<Alias>({
    name: 'aliases',
    group: 'records',
    key: [],
    itemsOf: ({ outlets, actors, places }) => [
      ...aliasesOf('outlet', outlets),
      ...aliasesOf('actor', actors),
      ...aliasesOf('place', places),
    ],
    columns: [
      column('outlet', idSchema, ({ outlet }) => outlet, {
        description: 'The outlet that has this name, if it is one.',
        isRequired: false,
      }),
      column('actor', idSchema, ({ actor }) => actor, {
        description: 'The actor that has this name, if it is one.',
        isRequired: false,
      }),
      column('place', idSchema, ({ place }) => place, {
        description: 'The place that has this name, if it is one.',
        isRequired: false,
      }),
      madeColumn('alias', 'string', 'Another name, abbreviation or spelling.', ({ alias }) => alias),
    ],
    foreignKeys: [refersTo('outlet', 'outlets'), refersTo('actor', 'actors'), refersTo('place', 'places')],
  }),
];
