import { z } from 'zod';
import { actorSchema } from './actor.ts';
import { articleSchema } from './article.ts';
import { chronologySchema } from './chronology.ts';
import {
  codebookSchema,
  measuresSchema,
  questionsSchema,
  rulesSchema,
  scaleSchema,
  speakerClassesSchema,
  vocabularySchema,
} from './codebook.ts';
import { codingSchema } from './coding.ts';
import { correctionSchema } from './correction.ts';
import { dossierSchema } from './dossier.ts';
import { outletSchema } from './outlet.ts';
import { placeSchema } from './place.ts';
import { releaseSchema } from './release.ts';
import { siteSchema } from './site.ts';

const CONTENT_SCHEMAS = {
  actor: actorSchema,
  article: articleSchema,
  chronology: chronologySchema,
  codebook: codebookSchema,
  coding: codingSchema,
  correction: correctionSchema,
  dossier: dossierSchema,
  measures: measuresSchema,
  outlet: outletSchema,
  place: placeSchema,
  questions: questionsSchema,
  release: releaseSchema,
  rules: rulesSchema,
  scale: scaleSchema,
  site: siteSchema,
  'speaker-classes': speakerClassesSchema,
  vocabulary: vocabularySchema,
};

/** A content schema as JSON Schema, with its file name. */
export interface SchemaFile {
  name: string;
  schema: Record<string, unknown>;
}

/**
 * The content schemas as JSON Schema (draft 7, which editors' YAML support reads), so that an editor completes keys and
 * marks mistakes while somebody writes. They describe the written form, not the site's; rules that JSON Schema cannot
 * express are left to `npm run check`.
 */
export function jsonSchemas(): SchemaFile[] {
  return Object.entries(CONTENT_SCHEMAS).map(([name, schema]) => ({
    name: `${name}.schema.json`,
    schema: z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }),
  }));
}
