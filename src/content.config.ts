import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { actorSchema } from './schema/actor.ts';
import { articleSchema } from './schema/article.ts';
import { codebookSchema, vocabularySchema } from './schema/codebook.ts';
import { outletSchema } from './schema/outlet.ts';
import { placeSchema } from './schema/place.ts';
import { siteSchema } from './schema/site.ts';

/** An entry's id is its file's name as it stands; the check refuses names that are no ids. */
const files = (base: string, pattern: string | string[]) =>
  glob({ base: `./content/${base}`, pattern, generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, '') });

export const collections = {
  articles: defineCollection({ loader: files('articles', '*.md'), schema: articleSchema }),
  actors: defineCollection({ loader: files('actors', '*.yaml'), schema: actorSchema }),
  places: defineCollection({ loader: files('places', '*.yaml'), schema: placeSchema }),
  outlets: defineCollection({ loader: files('outlets', '*.yaml'), schema: outletSchema }),
  vocabularies: defineCollection({
    loader: files('codebook', ['*.yaml', '!codebook.yaml']),
    schema: vocabularySchema,
  }),
  codebook: defineCollection({ loader: files('codebook', 'codebook.yaml'), schema: codebookSchema }),
  site: defineCollection({ loader: files('.', 'site.yaml'), schema: siteSchema }),
};
