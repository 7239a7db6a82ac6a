import {
  scalePointSchema,
  speakerClassSchema,
  termSchema,
  VOCABULARIES,
  type ScalePoint,
  type SpeakerClass,
  type Term,
} from '../../schema/codebook.ts';
import { citedTypeSchema } from '../../schema/cited-type.ts';
import { idSchema } from '../../schema/id.ts';
import { column, type Column } from './column.ts';
import { dataTable } from './table.ts';

const columns: Column<Term>[] = [
  column('id', idSchema, ({ id }) => id, { description: 'The id of the term.' }),
  column('label', termSchema.shape.label, ({ label }) => label),
  column('definition', termSchema.shape.definition, ({ definition }) => definition),
  column('rule', termSchema.shape.rule, ({ rule }) => rule),
];

const citedAs: Column<Term> = column('cited_as', citedTypeSchema.optional(), (term) => term.citedAs);

/** The vocabularies that all subjects share. */
export const VOCABULARY_TABLES = [
  ...VOCABULARIES.map((name) =>
    dataTable<Term>({
      name,
      group: 'vocabularies',
      key: ['id'],
      itemsOf: ({ shared }) => shared.vocabularies[name].terms,
      columns: name === 'genres' || name === 'outlet-kinds' ? [...columns, citedAs] : columns,
    }),
  ),
  dataTable<SpeakerClass>({
    name: 'speaker-classes',
    group: 'vocabularies',
    key: ['id'],
    itemsOf: ({ shared }) => shared.speakerClasses.terms,
    columns: [...columns, column('example', speakerClassSchema.shape.example, ({ example }) => example)],
  }),
  dataTable<ScalePoint>({
    name: 'scale',
    group: 'vocabularies',
    key: ['score'],
    itemsOf: ({ shared }) => shared.scale.points,
    columns: [
      column('score', scalePointSchema.shape.score, ({ score }) => score, {
        description: 'The score, from -2 (hostile) to 2 (supportive).',
      }),
      column('label', scalePointSchema.shape.label, ({ label }) => label),
      column('definition', scalePointSchema.shape.definition, ({ definition }) => definition),
      column('rule', scalePointSchema.shape.rule, ({ rule }) => rule),
      column('example', scalePointSchema.shape.example, ({ example }) => example),
    ],
  }),
];
