import { defineCollection } from 'astro:content';
import type { Content, Entry } from './content/load-content.ts';
import { actorSchema } from './schema/actor.ts';
import { articleSchema } from './schema/article.ts';
import { chronologySchema } from './schema/chronology.ts';
import {
  codebookSchema,
  measuresSchema,
  questionsSchema,
  rulesSchema,
  scaleSchema,
  speakerClassesSchema,
  vocabularySchema,
} from './schema/codebook.ts';
import { codingSchema } from './schema/coding.ts';
import { dossierSchema } from './schema/dossier.ts';
import { outletSchema } from './schema/outlet.ts';
import { placeSchema } from './schema/place.ts';
import { siteSchema } from './schema/site.ts';
import { contentLoader } from './site/content-loader.ts';
import { loadedOriginalsSchema, originalsLoader } from './site/originals-loader.ts';
import { publishesOriginals } from './site/settings.ts';

/** A collection of the one file that there is of its kind. */
const single = (entryOf: (content: Content) => Entry<unknown> | undefined) =>
  contentLoader((content) => {
    const entry = entryOf(content);
    return new Map(entry === undefined ? [] : [[entry.id, entry]]);
  });

export const collections = {
  articles: defineCollection({ loader: contentLoader(({ articles }) => articles), schema: articleSchema }),
  actors: defineCollection({ loader: contentLoader(({ actors }) => actors), schema: actorSchema }),
  places: defineCollection({ loader: contentLoader(({ places }) => places), schema: placeSchema }),
  outlets: defineCollection({ loader: contentLoader(({ outlets }) => outlets), schema: outletSchema }),
  codings: defineCollection({ loader: contentLoader(({ codings }) => codings), schema: codingSchema }),
  dossiers: defineCollection({ loader: contentLoader(({ dossiers }) => dossiers), schema: dossierSchema }),
  chronologies: defineCollection({
    loader: contentLoader(({ chronologies }) => chronologies),
    schema: chronologySchema,
  }),
  vocabularies: defineCollection({
    loader: contentLoader(({ vocabularies }) => vocabularies),
    schema: vocabularySchema,
  }),
  speakerClasses: defineCollection({
    loader: single(({ speakerClasses }) => speakerClasses),
    schema: speakerClassesSchema,
  }),
  scale: defineCollection({ loader: single(({ scale }) => scale), schema: scaleSchema }),
  // The files of the codebooks, by the id of the codebook.
  codebooks: defineCollection({
    loader: contentLoader(({ codebooks }) => codebooks.codebook),
    schema: codebookSchema,
  }),
  questions: defineCollection({
    loader: contentLoader(({ codebooks }) => codebooks.questions),
    schema: questionsSchema,
  }),
  measures: defineCollection({
    loader: contentLoader(({ codebooks }) => codebooks.measures),
    schema: measuresSchema,
  }),
  stances: defineCollection({
    loader: contentLoader(({ codebooks }) => codebooks.stances),
    schema: vocabularySchema,
  }),
  rules: defineCollection({ loader: contentLoader(({ codebooks }) => codebooks.rules), schema: rulesSchema }),
  originals: defineCollection({
    loader: originalsLoader({ isPublished: publishesOriginals(process.env) }),
    schema: loadedOriginalsSchema,
  }),
  site: defineCollection({ loader: single(({ site }) => site), schema: siteSchema }),
};
