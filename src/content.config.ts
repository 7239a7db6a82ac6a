import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { actorSchema } from './schema/actor.ts';
import { articleSchema } from './schema/article.ts';
import {
  codebookSchema,
  measuresSchema,
  questionsSchema,
  scaleSchema,
  speakerClassesSchema,
  VOCABULARIES,
  vocabularySchema,
} from './schema/codebook.ts';
import { codingSchema } from './schema/coding.ts';
import { dossierSchema } from './schema/dossier.ts';
import { outletSchema } from './schema/outlet.ts';
import { placeSchema } from './schema/place.ts';
import { siteSchema } from './schema/site.ts';
import { siteFolders } from './site/folders.ts';
import { loadedOriginalsSchema, originalsLoader } from './site/originals-loader.ts';
import { publishesOriginals } from './site/settings.ts';

const { content } = siteFolders({ cwd: join(import.meta.dirname, '..'), env: process.env });

/** An entry's id is its file's name as it stands; the check refuses names that are no ids. */
const files = (base: string, pattern: string | string[]) =>
  glob({
    base: pathToFileURL(`${join(content.path, base)}/`),
    pattern,
    generateId: ({ entry }) => entry.replace(/\.(?:md|yaml)$/, ''),
  });

export const collections = {
  articles: defineCollection({ loader: files('articles', '*.md'), schema: articleSchema }),
  actors: defineCollection({ loader: files('actors', '*.yaml'), schema: actorSchema }),
  places: defineCollection({ loader: files('places', '*.yaml'), schema: placeSchema }),
  outlets: defineCollection({ loader: files('outlets', '*.yaml'), schema: outletSchema }),
  codings: defineCollection({ loader: files('codings', '*.yaml'), schema: codingSchema }),
  dossiers: defineCollection({ loader: files('dossiers', '*.md'), schema: dossierSchema }),
  vocabularies: defineCollection({
    loader: files(
      'codebook',
      VOCABULARIES.map((name) => `${name}.yaml`),
    ),
    schema: vocabularySchema,
  }),
  questions: defineCollection({ loader: files('codebook', 'questions.yaml'), schema: questionsSchema }),
  measures: defineCollection({ loader: files('codebook', 'measures.yaml'), schema: measuresSchema }),
  speakerClasses: defineCollection({
    loader: files('codebook', 'speaker-classes.yaml'),
    schema: speakerClassesSchema,
  }),
  scale: defineCollection({ loader: files('codebook', 'scale.yaml'), schema: scaleSchema }),
  codebook: defineCollection({ loader: files('codebook', 'codebook.yaml'), schema: codebookSchema }),
  originals: defineCollection({
    loader: originalsLoader(content.path, { isPublished: publishesOriginals(process.env) }),
    schema: loadedOriginalsSchema,
  }),
  site: defineCollection({ loader: files('.', 'site.yaml'), schema: siteSchema }),
};
